package dev.prescription.jackson.programme;

import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.jackson.form.AthleteForms;
import dev.prescription.jackson.form.CatalogueForms;
import dev.prescription.jackson.form.ValueForms;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The week that was agreed upon. */
final class TermsForms {

    private static final String CUSTOM = "custom";

    private static final Shape<SessionFocus> FOCUS = ObjectShape.of("session-focus", fields -> {
        var name = fields.required("name", Numbers.STRING, SessionFocus::name);
        var patterns = fields.list("patterns", CatalogueForms.PATTERN, focus -> List.copyOf(focus.patterns()));
        var muscles = fields.list("muscles", CatalogueForms.MUSCLE, focus -> sorted(focus.muscles()));
        return values ->
                SessionFocus.of(values.get(name), Set.copyOf(values.get(patterns)), Set.copyOf(values.get(muscles)));
    });

    /** Where and with what somebody trains. */
    static final Shape<TrainingContext> CONTEXT = ObjectShape.of("training-context", fields -> {
        var equipment = fields.list("equipment", AthleteForms.EQUIPMENT, context -> List.copyOf(context.equipment()));
        var excluded = fields.list("excluded", ValueForms.EXERCISE_ID, context -> List.copyOf(context.excluded()));
        var required = fields.list("required", ValueForms.EXERCISE_ID, TrainingContext::required);
        var emphasised = fields.list("emphasised", CatalogueForms.MUSCLE, TrainingContext::emphasised);
        var restrictions = fields.list(
                "restrictions",
                ValueForms.RESTRICTION,
                context -> context.restrictions().asList());
        return values -> TrainingContext.builder()
                .equipment(Set.copyOf(values.get(equipment)))
                .exclude(values.get(excluded).toArray(ExerciseId[]::new))
                .require(values.get(required).toArray(ExerciseId[]::new))
                .emphasise(values.get(emphasised).toArray(Muscle[]::new))
                .restrictions(Restrictions.of(values.get(restrictions)))
                .build();
    });

    /** The week. */
    static final Shape<WeekTerms> TERMS = ObjectShape.of("week-terms", fields -> {
        var sessions = fields.required("sessions", Numbers.INT, WeekTerms::sessions);
        var minutes = fields.optionalInt("minutes", WeekTerms::minutes);
        var days = fields.list("days", Text.ofEnum("day-of-week", DayOfWeek.class), WeekTerms::days);
        var style =
                fields.required("style", Numbers.STRING, terms -> terms.style().name());
        var focus = fields.list("focus", FOCUS, TermsForms::focus);
        var context = fields.required("context", CONTEXT, WeekTerms::context);
        var rotates = fields.flag("rotatesAccessories", WeekTerms::rotatesAccessories);
        return values -> {
            WeekTerms terms = WeekTerms.ofSessions(values.get(sessions))
                    .withStyle(style(values.get(style), values.get(focus)))
                    .withContext(values.get(context))
                    .withRotatingAccessories(values.get(rotates));
            terms = values.get(minutes).isPresent()
                    ? terms.withMinutes(values.get(minutes).getAsInt())
                    : terms;
            List<DayOfWeek> named = values.get(days);
            return named.isEmpty() ? terms : terms.withDays(named.toArray(DayOfWeek[]::new));
        };
    });

    private TermsForms() {}

    private static List<Muscle> sorted(Set<Muscle> muscles) {
        EnumSet<Muscle> all = EnumSet.noneOf(Muscle.class);
        all.addAll(muscles);
        return List.copyOf(all);
    }

    private static List<SessionFocus> focus(WeekTerms terms) {
        return terms.style().name().equals(CUSTOM) ? terms.style().sessions(terms.sessions()) : List.of();
    }

    private static SplitStyle style(String name, List<SessionFocus> focus) {
        if (name.equals(CUSTOM) == focus.isEmpty()) {
            throw InvalidValueException.of("focus", "must be stated for a custom style only", name, "contradictory");
        }
        return focus.isEmpty() ? SplitStyle.byName(name) : SplitStyle.custom(focus);
    }
}
