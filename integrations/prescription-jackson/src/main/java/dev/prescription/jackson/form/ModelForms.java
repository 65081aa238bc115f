package dev.prescription.jackson.form;

import dev.prescription.jackson.shape.Definitions;
import dev.prescription.jackson.shape.In;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxFormula;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Rep-max models by name. One of a caller's own formula is given to the reader as the attribute
 * {@link RepMaxModel}{@code [].class}.
 */
public final class ModelForms implements Shape<RepMaxModel> {

    /** The shape of rep-max models. */
    public static final Shape<RepMaxModel> MODEL = new ModelForms();

    private static final List<RepMaxModel> PUBLISHED = Stream.concat(
                    Stream.of(
                            RepMaxModel.rts(),
                            RepMaxModel.nsca(),
                            RepMaxModel.nuzzoGeneral(),
                            RepMaxModel.nuzzoBenchPress(),
                            RepMaxModel.nuzzoLegPress()),
                    Stream.of(
                                    RepMaxFormula.epley(),
                                    RepMaxFormula.brzycki(),
                                    RepMaxFormula.lombardi(),
                                    RepMaxFormula.mayhew(),
                                    RepMaxFormula.oConner(),
                                    RepMaxFormula.wathan(),
                                    RepMaxFormula.lander(),
                                    RepMaxFormula.modifiedEpley(),
                                    RepMaxFormula.linear())
                            .map(RepMaxModel::of))
            .toList();

    private static final Pattern FITTED =
            Pattern.compile("(Epley|modified Epley|linear) \\((?:k|klin) (\\d{1,20}\\.\\d{1,20}(?:E-?\\d{1,3})?)\\)");
    private static final Map<String, DoubleFunction<RepMaxFormula>> BY_CONSTANT = Map.of(
            "Epley", RepMaxFormula::epley,
            "modified Epley", RepMaxFormula::modifiedEpley,
            "linear", RepMaxFormula::linear);

    private ModelForms() {}

    private static Optional<RepMaxModel> find(String name) {
        Optional<RepMaxModel> published =
                PUBLISHED.stream().filter(model -> model.name().equals(name)).findFirst();
        Matcher fitted = FITTED.matcher(name);
        if (published.isPresent() || !fitted.matches()) {
            return published;
        }
        DoubleFunction<RepMaxFormula> formula = BY_CONSTANT.get(fitted.group(1));
        return Optional.ofNullable(formula)
                .map(known -> RepMaxModel.of(known.apply(Double.parseDouble(fitted.group(2)))));
    }

    @Override
    public void write(RepMaxModel value, JsonGenerator out) {
        out.writeString(value.name());
    }

    @Override
    public RepMaxModel read(In in) {
        String name = in.text();
        return in.attempt(() -> in.given(RepMaxModel[].class).stream()
                .flatMap(Stream::of)
                .filter(model -> model.name().equals(name))
                .findFirst()
                .or(() -> find(name))
                .orElseThrow(() -> InvalidValueException.of(
                        "rep-max model", "must be a published one, or be given to the reader", name, "unknown")));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer("rep-max-model", () -> Definitions.of("type", "string", "minLength", 1));
    }
}
