package dev.prescription.jackson.programme;

import dev.prescription.athlete.TestedShare;
import dev.prescription.clash.Clash;
import dev.prescription.jackson.form.CatalogueForms;
import dev.prescription.jackson.form.ValueForms;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Tagged;
import dev.prescription.jackson.shape.Tagged.Case;
import dev.prescription.jackson.shape.Text;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.model.Rebase;
import dev.prescription.quantity.RepRange;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.WeekKind;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.scheme.StraightSets;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import dev.prescription.technique.Technique;
import dev.prescription.written.TrainingMax;

/** The parts of a structure: series, what their loads are taken of, weeks, shortfalls and remarks. */
final class LayoutForms {

    private static final Shape<TrainingMax> TRAINING_MAX = text("training-max", TrainingMax::parse);
    private static final Shape<Technique> TECHNIQUE = text("technique", Technique::parse);
    static final Shape<Rebase> REBASE = text("rebase", Rebase::parse);

    /** Straight sets: how many of how many repetitions, with what in reserve after the last. */
    static final Shape<StraightSets> STRAIGHT = ObjectShape.of("straight-sets", fields -> {
        var sets = fields.required("sets", Numbers.INT, StraightSets::sets);
        var reps = fields.required("reps", Numbers.INT, StraightSets::reps);
        var target = fields.required("rir", ValueForms.RIR, StraightSets::target);
        var fade = fields.required("fade", ValueForms.RIR, StraightSets::fade);
        return values -> new StraightSets(values.get(sets), values.get(reps), values.get(target), values.get(fade));
    });

    private static final Shape<RepTarget> REPS = Tagged.of(
            "rep-target",
            new Case<>("reps", RepTarget.Repetitions.class, ObjectShape.of("rep-target-range", fields -> {
                Shape<RepRange> range = ValueForms.REP_RANGE;
                var stated = fields.required("range", range, RepTarget.Repetitions::range);
                return values -> new RepTarget.Repetitions(values.get(stated));
            })),
            new Case<>("amrap", RepTarget.AsManyAsPossible.class, ObjectShape.of("rep-target-amrap", fields -> {
                var fewest = fields.required("fewest", Numbers.INT, RepTarget.AsManyAsPossible::fewest);
                return values -> new RepTarget.AsManyAsPossible(values.get(fewest));
            })),
            new Case<>("timed", RepTarget.Timed.class, ObjectShape.of("rep-target-timed", fields -> {
                var seconds = fields.required("seconds", Numbers.INT, RepTarget.Timed::seconds);
                return values -> new RepTarget.Timed(values.get(seconds));
            })),
            new Case<>("total", RepTarget.Total.class, ObjectShape.of("rep-target-total", fields -> {
                var reps = fields.required("reps", Numbers.INT, RepTarget.Total::reps);
                return values -> new RepTarget.Total(values.get(reps));
            })));

    /** Series, which point to the distinct load they share. */
    static final Shape<SeriesLayout> SERIES = ObjectShape.of("series", fields -> {
        var kind = fields.required("kind", Text.ofEnum("set-kind", SetKind.class), SeriesLayout::kind);
        var sets = fields.required("sets", STRAIGHT, SeriesLayout::sets);
        var reps = fields.required("reps", REPS, SeriesLayout::reps);
        var technique = fields.optional("technique", TECHNIQUE, SeriesLayout::technique);
        var stated = fields.flag("effortStated", SeriesLayout::isEffortStated);
        var intensity = fields.optional("intensity", ValueForms.INTENSITY, SeriesLayout::intensity);
        var cell = fields.required("load", Numbers.INT, SeriesLayout::cell);
        return values -> new SeriesLayout(
                values.get(kind),
                values.get(sets),
                values.get(reps),
                values.get(technique),
                values.get(stated),
                values.get(intensity),
                values.get(cell));
    });

    static final Shape<TestedShare> TESTED_SHARE = ObjectShape.of("tested-share", fields -> {
        var share = fields.required("share", ValueForms.INTENSITY, TestedShare::share);
        var evidence = fields.optional("evidence", Numbers.STRING, TestedShare::evidenceId);
        return values -> values.get(evidence)
                .map(id -> TestedShare.of(values.get(share), id))
                .orElseGet(() -> TestedShare.of(values.get(share)));
    });

    /** What a load is taken of. */
    static final Shape<LoadBasis> BASIS = ObjectShape.of("load-basis", fields -> {
        var share = fields.required("testedShare", TESTED_SHARE, LoadBasis::testedShare);
        var max = fields.optional("trainingMax", TRAINING_MAX, LoadBasis::trainingMax);
        var fixed = fields.optional("fixed", ValueForms.LOAD, LoadBasis::fixed);
        var rebase = fields.required("rebase", REBASE, LoadBasis::rebase);
        var mesocycles = fields.count("mesocycles", LoadBasis::mesocycles);
        return values -> new LoadBasis(
                values.get(share), values.get(max), values.get(fixed), values.get(rebase), values.get(mesocycles));
    });

    /** Weeks within their mesocycle. */
    static final Shape<ProgrammeWeek> WEEK = ObjectShape.of("programme-week", fields -> {
        var mesocycle = fields.required("mesocycle", Numbers.INT, ProgrammeWeek::mesocycle);
        var kind = fields.required("kind", Text.ofEnum("week-kind", WeekKind.class), ProgrammeWeek::kind);
        var week = fields.required("trainingWeek", Numbers.INT, ProgrammeWeek::trainingWeek);
        var weeks = fields.required("trainingWeeks", Numbers.INT, ProgrammeWeek::trainingWeeks);
        return values ->
                new ProgrammeWeek(values.get(mesocycle), values.get(kind), values.get(week), values.get(weeks));
    });

    /** Remarks. */
    static final Shape<Remark> REMARK = ObjectShape.of("remark", fields -> {
        var kind = fields.required("kind", Text.ofEnum("remark-kind", Remark.Kind.class), Remark::kind);
        var subject = fields.required("subject", Numbers.STRING, Remark::subject);
        var said = fields.required("text", Numbers.STRING, Remark::text);
        return values -> new Remark(values.get(kind), values.get(subject), values.get(said));
    });

    /** Shortfalls. */
    static final Shape<Shortfall> SHORTFALL = ObjectShape.of("shortfall", fields -> {
        var kind = fields.required("kind", Text.ofEnum("shortfall-kind", Shortfall.Kind.class), Shortfall::kind);
        var muscle = fields.optional("muscle", CatalogueForms.MUSCLE, Shortfall::muscle);
        var lift = fields.optional("lift", ValueForms.EXERCISE_ID, Shortfall::lift);
        var wanted = fields.required("wanted", Numbers.INT, Shortfall::wanted);
        var given = fields.count("given", Shortfall::given);
        var firm = fields.flag("firm", Shortfall::isFirm);
        var because = fields.required(
                "because", Text.ofEnum("binding-constraint", BindingConstraint.class), Shortfall::because);
        var bindingMuscle = fields.optional("bindingMuscle", CatalogueForms.MUSCLE, Shortfall::bindingMuscle);
        var limit = fields.count("bindingLimit", Shortfall::bindingLimit);
        return values -> Shortfall.stated(
                values.get(kind),
                values.get(muscle),
                values.get(lift),
                values.get(wanted),
                values.get(given),
                values.get(firm),
                values.get(because),
                values.get(bindingMuscle),
                values.get(limit));
    });

    /** Clashes. */
    static final Shape<Clash> CLASH = ObjectShape.of("clash", fields -> {
        var kind = fields.required("kind", Text.ofEnum("clash-kind", Clash.Kind.class), Clash::kind);
        var subject = fields.required("subject", Numbers.STRING, Clash::subject);
        return values -> new Clash(values.get(kind), values.get(subject));
    });

    private LayoutForms() {}

    private static <T> Shape<T> text(String name, java.util.function.Function<String, T> parse) {
        return new Text<>(name, Text.ANY, Object::toString, parse);
    }
}
