package dev.prescription.jackson.programme;

import dev.prescription.jackson.form.ValueForms;
import dev.prescription.jackson.shape.Definitions;
import dev.prescription.jackson.shape.In;
import dev.prescription.jackson.shape.Items;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.parts.ProgrammeRecipe;
import dev.prescription.reduction.Deload;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.reduction.Reductions;
import dev.prescription.reduction.Taper;
import dev.prescription.reduction.TestDay;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** What a programme was generated from, for another blend of it. A model of a caller's own is given to the reader. */
final class RecipeForms {

    private static final Shape<PeriodisationModel> MODEL = new Shape<>() {
        @Override
        public void write(PeriodisationModel value, JsonGenerator out) {
            out.writeString(value.name());
        }

        @Override
        public PeriodisationModel read(In in) {
            String name = in.text();
            return in.attempt(() -> in.given(PeriodisationModel[].class).stream()
                    .flatMap(Stream::of)
                    .filter(model -> model.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> PeriodisationModel.byName(name)));
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return definitions.refer("periodisation-model", () -> Definitions.of("type", "string", "minLength", 1));
        }
    };

    private static final Shape<DeloadTiming> TIMING = ObjectShape.of("deload-timing", fields -> {
        var kind =
                fields.required("kind", Text.ofEnum("deload-timing-kind", DeloadTiming.Kind.class), DeloadTiming::kind);
        var count = fields.count("count", DeloadTiming::count);
        var microcycles = fields.list("microcycles", Numbers.INT, DeloadTiming::microcycles);
        return values -> switch (values.get(kind)) {
            case NONE -> DeloadTiming.none();
            case EVERY -> DeloadTiming.every(values.get(count));
            case BACKSTOP -> DeloadTiming.backstop(values.get(count));
            case NAMED ->
                DeloadTiming.inMicrocycles(values.get(microcycles).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
        };
    });

    private static final Shape<Deload> DELOAD = ObjectShape.of("deload", fields -> {
        var sets = fields.required("setsPercent", Numbers.INT, Deload::setsPercent);
        var cut = fields.count("repsCut", Deload::repsCut);
        var load = fields.required("loadPercent", Numbers.INT, Deload::loadPercent);
        return values -> new Deload(values.get(sets), values.get(cut), values.get(load));
    });

    private static final Shape<Taper> TAPER = ObjectShape.of("taper", fields -> {
        var none = fields.flag("none", Taper::isNone);
        var days = fields.optionalInt("days", Taper::days);
        var sets = fields.optionalInt("setsPercent", Taper::setsPercent);
        var sessions = fields.optional("sessions", new Items<>(Numbers.INT), Taper::sessions);
        return values -> new Taper(values.get(none), values.get(days), values.get(sets), values.get(sessions));
    });

    private static final Shape<TestDay> TEST = ObjectShape.of("test-day", fields -> {
        var kind = fields.required("kind", Text.ofEnum("test-day-kind", TestDay.Kind.class), TestDay::kind);
        var lifts = fields.list("lifts", ValueForms.EXERCISE_ID, TestDay::lifts);
        return values -> new TestDay(values.get(kind), values.get(lifts));
    });

    private static final Shape<Reductions> REDUCTIONS = ObjectShape.of("reductions", fields -> {
        var timing = fields.optional("timing", TIMING, Reductions::timing);
        var deload = fields.optional("deload", DELOAD, Reductions::deload);
        var taper = fields.optional("taper", TAPER, Reductions::taper);
        var test = fields.optional("test", TEST, Reductions::test);
        return values -> new Reductions(values.get(timing), values.get(deload), values.get(taper), values.get(test));
    });

    static final Shape<ProgrammeRecipe> RECIPE = ObjectShape.of("recipe", fields -> {
        var weeks = fields.required("weeks", Numbers.INT, ProgrammeRecipe::weeks);
        var terms = fields.required("terms", TermsForms.TERMS, ProgrammeRecipe::terms);
        var model = fields.required("model", MODEL, ProgrammeRecipe::model);
        var mainLifts = fields.list("mainLifts", ValueForms.EXERCISE_ID, ProgrammeRecipe::mainLifts);
        var share = fields.required("firstMesocycle", LayoutForms.TESTED_SHARE, ProgrammeRecipe::firstMesocycle);
        var rebase = fields.required("rebase", LayoutForms.REBASE, ProgrammeRecipe::rebase);
        var reductions = fields.required("reductions", REDUCTIONS, ProgrammeRecipe::reductions);
        var scheme = fields.required(
                "mainLiftScheme",
                Text.ofEnum("main-lift-scheme", MainLiftScheme.class),
                ProgrammeRecipe::mainLiftScheme);
        return values -> new ProgrammeRecipe(
                values.get(weeks),
                values.get(terms),
                values.get(model),
                values.get(mainLifts),
                values.get(share),
                values.get(rebase),
                values.get(reductions),
                values.get(scheme));
    });

    private RecipeForms() {}
}
