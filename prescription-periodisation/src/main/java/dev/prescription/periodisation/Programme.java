package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restrictions;
import dev.prescription.clash.Infeasibility;
import dev.prescription.compilation.LayoutRequest;
import dev.prescription.exercise.Catalogue;
import dev.prescription.goal.Goal;
import dev.prescription.guideline.Guideline;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.Remark;
import dev.prescription.parameter.Parameter;
import dev.prescription.parts.ProgrammeParts;
import dev.prescription.parts.ProgrammeRecipe;
import dev.prescription.reason.Reason;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.resolution.LoadResolver;
import dev.prescription.split.Shortfall;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A training programme, free of any athlete: compiled once, shared by every plan made of it.
 *
 * <p>For example {@code Programme.from(prescriber).weeks(8).sessionsPerWeek(4).model(PeriodisationModel.linear()).build()}
 * lays seven training weeks and a deload out over four sessions each; {@link #planFor} turns it into one athlete's
 * loads. Immutable and thread-safe; equal programmes make equal plans.
 */
public final class Programme {

    private final ProgrammeParts parts;
    private final LoadResolver resolver;

    private Programme(ProgrammeParts parts) {
        this.parts = parts;
        this.resolver = new LoadResolver(parts.layout(), parts.repMaxModel(), parts.restrictions());
    }

    /** One that is generated. */
    static Programme of(LayoutRequest request, String modelName) {
        ProgrammeLayout layout = request.compile();
        return new Programme(new ProgrammeParts(
                request.prescriber(),
                layout,
                request.repMaxModel(),
                modelName,
                request.catalogue(),
                request.week().context().restrictions(),
                Optional.of(request.recipe()),
                request.infeasible(layout)));
    }

    /**
     * Returns the programme of parts that were taken of one before.
     *
     * @param parts the parts, as {@link #parts()} gave them
     * @return the programme, equal to that one
     */
    public static Programme of(ProgrammeParts parts) {
        return new Programme(Objects.requireNonNull(parts, "parts"));
    }

    /**
     * Returns what the programme is made of, such as for storing it.
     *
     * @return the parts
     */
    public ProgrammeParts parts() {
        return parts;
    }

    /**
     * Begins a programme that follows a prescriber.
     *
     * @param prescriber the goal, level and guideline; its level must have been stated
     * @return a builder that still needs weeks, sessions and a model
     */
    public static ProgrammeBuilder from(Prescriber prescriber) {
        return new ProgrammeBuilder(Objects.requireNonNull(prescriber, "prescriber"));
    }

    /**
     * Begins a programme written by hand.
     *
     * @return a builder that still needs a name, a prescriber to be judged by, and microcycles
     */
    public static WrittenProgrammeBuilder builder() {
        return new WrittenProgrammeBuilder();
    }

    /**
     * Returns the loads of one athlete. Structure never changes: where no load can be given the sets stand by effort,
     * where a restriction of the athlete or of the programme is in the way the load is lowered, the reserve raised or
     * the exercise withheld, and a remark says why.
     *
     * @param athlete whose maxima, body mass, implements and restrictions decide
     * @return the plan
     */
    public Plan planFor(Athlete athlete) {
        Objects.requireNonNull(athlete, "athlete");
        return new Plan(this, resolver.loadsFor(athlete));
    }

    /**
     * Returns the same programme with another balance between hypertrophy and strength.
     *
     * @param strengthShare the share of strength in percent, 0 to 100
     * @return the programme, generated anew; empty for one written by hand
     * @throws dev.prescription.quantity.InvalidValueException if the share is outside 0 to 100
     */
    public Optional<Programme> withStrengthShare(int strengthShare) {
        Goal goal = Goal.blendedWithStrengthShare(strengthShare);
        return parts.recipe().map(recipe -> of(LayoutRequest.of(parts, recipe).withGoal(goal), parts.modelName()));
    }

    /**
     * Returns the goal the programme trains for.
     *
     * @return the goal
     */
    public Goal goal() {
        return parts.prescriber().goal();
    }

    /**
     * Returns what the programme was prescribed by.
     *
     * @return the prescriber, with its reasons
     */
    public Prescriber prescriber() {
        return parts.prescriber();
    }

    /**
     * Returns the model that joins repetitions, reserve and intensity.
     *
     * @return the rep-max model
     */
    public RepMaxModel repMaxModel() {
        return parts.repMaxModel();
    }

    /**
     * Returns what nobody who follows the programme may do.
     *
     * @return the restrictions, maybe none
     */
    public Restrictions restrictions() {
        return parts.restrictions();
    }

    /**
     * Returns what is agreed about each week: sessions, minutes, days, style and context.
     *
     * @return the terms; empty for a programme written by hand
     */
    public Optional<WeekTerms> terms() {
        return parts.recipe().map(ProgrammeRecipe::terms);
    }

    /**
     * Returns why no week that deserves the name fits the terms: a session without work, no main lift, or an exercise asked
     * for that cannot be there. The programme holds what fits all the same.
     *
     * @return a smallest set of what clashes; empty where the least that makes a week fits
     */
    public Optional<Infeasibility> infeasible() {
        return parts.infeasibility();
    }

    /**
     * Returns the structure: microcycles, slots and distinct loads.
     *
     * @return the layout
     */
    public ProgrammeLayout layout() {
        return parts.layout();
    }

    /**
     * Returns the microcycles in order, free of loads.
     *
     * @return the microcycles; not modifiable
     */
    public List<MicrocycleLayout> microcycles() {
        return parts.layout().microcycles();
    }

    /**
     * Returns what the week wanted and did not get.
     *
     * @return the shortfalls; not modifiable, empty where every target is met
     */
    public List<Shortfall> shortfalls() {
        return parts.layout().shortfalls();
    }

    /**
     * Returns what a coach should know about the structure.
     *
     * @return the remarks; not modifiable
     */
    public List<Remark> remarks() {
        return parts.layout().remarks();
    }

    /**
     * Returns the rule that a shortfall fell short of.
     *
     * @param shortfall a shortfall of this programme
     * @return the reason of the wanted number, with its sources
     */
    public Reason why(Shortfall shortfall) {
        return parts.prescriber()
                .weekly()
                .why(
                        switch (Objects.requireNonNull(shortfall, "shortfall").kind()) {
                            case WEEKLY_SETS_PER_MUSCLE -> Parameter.WEEKLY_SETS_PER_MUSCLE;
                            case WEEKLY_SETS_PER_LIFT -> Parameter.WEEKLY_SETS_PER_LIFT;
                            case LIFT_FREQUENCY, MUSCLE_FREQUENCY -> Parameter.FREQUENCY;
                        });
    }

    /**
     * Returns the rule that kept a target from being met.
     *
     * @param shortfall a shortfall of this programme
     * @return the reason of the limit in the way, with its sources; empty where it is none of a guideline's: too few
     *     sessions or minutes were asked for, or style, catalogue or context leave no exercise
     */
    public Optional<Reason> binding(Shortfall shortfall) {
        Parameter parameter =
                switch (Objects.requireNonNull(shortfall, "shortfall").because()) {
                    case SETS_PER_SESSION -> Parameter.SETS_PER_SESSION;
                    case SETS_PER_MUSCLE_PER_SESSION -> Parameter.SETS_PER_MUSCLE_PER_SESSION;
                    case WEEKLY_SETS_PER_MUSCLE -> Parameter.WEEKLY_SETS_PER_MUSCLE;
                    case WEEKLY_SETS_PER_LIFT -> Parameter.WEEKLY_SETS_PER_LIFT;
                    case FREQUENCY -> Parameter.FREQUENCY;
                    case SETS_PER_SLOT,
                            SLOTS_PER_SESSION,
                            SESSIONS_PER_WEEK,
                            MINUTES,
                            STYLE,
                            CATALOGUE,
                            RESTRICTION,
                            EXCLUSION,
                            EQUIPMENT -> null;
                };
        return Optional.ofNullable(parameter).map(parts.prescriber().weekly()::why);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Programme that
                && goal().equals(that.goal())
                && parts.prescriber().level() == that.parts.prescriber().level()
                && provenance().equals(that.provenance())
                && parts.restrictions().equals(that.parts.restrictions())
                && terms().equals(that.terms())
                && parts.layout().equals(that.parts.layout());
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal(), parts.layout());
    }

    /** Returns the goal, the level and the counts. */
    @Override
    public String toString() {
        return goal() + ", " + parts.prescriber().level() + ": " + parts.layout();
    }

    /**
     * Returns the exercises that may stand in its sessions.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return parts.catalogue();
    }

    /** Returns the guideline and those below it that answer where it is silent. */
    String guidelines() {
        return parts.prescriber().guideline().layers().stream()
                .map(Guideline::label)
                .collect(Collectors.joining(" over "));
    }

    private String provenance() {
        return guidelines() + " " + parts.prescriber().population() + " "
                + parts.repMaxModel().name() + " " + parts.modelName() + " "
                + parts.catalogue().edition();
    }
}
