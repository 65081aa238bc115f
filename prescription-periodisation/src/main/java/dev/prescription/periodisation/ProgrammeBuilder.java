package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.athlete.TestedShare;
import dev.prescription.compilation.LayoutRequest;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.Rebase;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * States what a programme is to be; {@link #build()} compiles it.
 *
 * <p>Weeks, sessions and a model must be stated. The rest has documented defaults: the RTS chart, the standard
 * catalogue, and back squat, bench press, deadlift and overhead press as main lifts (S0-11). A builder is for one
 * thread; what it builds is for all.
 */
public final class ProgrammeBuilder {

    private static final int FEWEST_SESSIONS = 2;
    private static final int MOST_SESSIONS = 6;
    private static final int LONGEST = 52;
    private static final int MOST_MAIN_LIFTS = 6;

    private final Prescriber prescriber;
    private int weeks;
    private int sessionsPerWeek;
    private Optional<PeriodisationModel> model = Optional.empty();
    private RepMaxModel repMaxModel = RepMaxModel.rts();
    private Catalogue catalogue = Catalogue.standard();
    private List<ExerciseId> mainLifts =
            List.of(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT, ExerciseId.OVERHEAD_PRESS);

    private Restrictions restrictions = Restrictions.none();
    private Optional<TestedShare> firstMesocycle = Optional.empty();
    private Rebase rebase = Rebase.none();

    ProgrammeBuilder(Prescriber prescriber) {
        this.prescriber = prescriber;
    }

    /**
     * States the length of the programme, deloads included.
     *
     * @param count the weeks, 1 to 52
     * @return this builder
     * @throws InvalidValueException if {@code count} is outside 1 to 52
     */
    public ProgrammeBuilder weeks(int count) {
        weeks = within("weeks", count, 1, LONGEST);
        return this;
    }

    /**
     * States the training sessions of each week. A number outside what the guideline names for the level draws a
     * remark.
     *
     * @param count the sessions, 2 to 6
     * @return this builder
     * @throws InvalidValueException if {@code count} is outside 2 to 6
     */
    public ProgrammeBuilder sessionsPerWeek(int count) {
        sessionsPerWeek = within("sessions per week", count, FEWEST_SESSIONS, MOST_SESSIONS);
        return this;
    }

    /**
     * States how targets change over the weeks.
     *
     * @param chosen the model, such as {@link PeriodisationModel#linear()}
     * @return this builder
     */
    public ProgrammeBuilder model(PeriodisationModel chosen) {
        model = Optional.of(Objects.requireNonNull(chosen, "model"));
        return this;
    }

    /**
     * States how repetitions, reserve and intensity hang together; without it, the RTS chart.
     *
     * @param chosen the rep-max model
     * @return this builder
     */
    public ProgrammeBuilder repMaxModel(RepMaxModel chosen) {
        repMaxModel = Objects.requireNonNull(chosen, "repMaxModel");
        return this;
    }

    /**
     * States the exercises to choose from; without it, the standard catalogue.
     *
     * @param chosen the catalogue
     * @return this builder
     */
    public ProgrammeBuilder catalogue(Catalogue chosen) {
        catalogue = Objects.requireNonNull(chosen, "catalogue");
        return this;
    }

    /**
     * States the main lifts, the most important first; without it, squat, bench press, deadlift and overhead press.
     *
     * @param lifts 1 to 6 different exercises of the catalogue
     * @return this builder
     * @throws InvalidValueException if there are none, more than six, or one is named twice
     */
    public ProgrammeBuilder mainLifts(ExerciseId... lifts) {
        List<ExerciseId> chosen = List.of(lifts);
        within("main lifts", chosen.size(), 1, MOST_MAIN_LIFTS);
        if (chosen.stream().distinct().count() < chosen.size()) {
            throw InvalidValueException.of("main lifts", "must each be named once", chosen, "repeated");
        }
        mainLifts = chosen;
        return this;
    }

    /**
     * States what nobody who follows the programme may do; without it, nothing is restricted.
     *
     * <p>For example {@code restrictions(Restriction.exclude("R-17", MovementPattern.HINGE))}: no exercise of the pattern
     * fills a slot, and the deadlift is no main lift. A cap or a floor narrows the zones of the exercises it concerns;
     * where no series of a zone keeps it, a remark says so. Every plan of the programme obeys all of them, beside the
     * athlete's own.
     *
     * @param chosen the restrictions, in place of those stated before
     * @return this builder
     */
    public ProgrammeBuilder restrictions(Restriction... chosen) {
        restrictions = Restrictions.of(List.of(chosen));
        return this;
    }

    /**
     * States the share at which tested maxima are used in the first mesocycle; without it, 90 % for a beginner (library
     * convention, {@code C-CAL-02}) and the whole for others.
     *
     * @param share 50 to 100 %; 100 % uses them whole
     * @return this builder
     * @throws InvalidValueException if {@code share} is outside 50 to 100 %
     */
    public ProgrammeBuilder firstMesocycleShare(Intensity share) {
        firstMesocycle = Optional.of(TestedShare.of(share));
        return this;
    }

    /**
     * States what the loads of each mesocycle after the first are taken of; without it, of the same maximum.
     *
     * @param chosen the re-base, such as {@code Rebase.additive(Load.ofKilograms(2.5), Load.ofKilograms(5))}
     * @return this builder
     */
    public ProgrammeBuilder rebase(Rebase chosen) {
        rebase = Objects.requireNonNull(chosen, "rebase");
        return this;
    }

    /**
     * Compiles the programme.
     *
     * @return the programme, to be kept and shared
     * @throws InvalidValueException if weeks, sessions, the model or the prescriber's level are missing (code
     *     {@code "missing"}), a main lift is not in the catalogue, or restrictions exclude every main lift (code
     *     {@code "excluded"})
     */
    public Programme build() {
        stated("weeks", weeks > 0);
        stated("sessions per week", sessionsPerWeek > 0);
        PeriodisationModel chosen = model.orElseThrow(() -> missing("model"));
        ProgrammeLayout layout = new LayoutRequest(
                        prescriber,
                        weeks,
                        sessionsPerWeek,
                        chosen,
                        repMaxModel,
                        catalogue,
                        mainLifts,
                        restrictions,
                        firstMesocycle.orElseGet(this::usualShare),
                        rebase)
                .compile();
        String name = rebase.kind() == Rebase.Kind.NONE ? chosen.name() : chosen.name() + ", re-base " + rebase;
        return new Programme(prescriber, layout, repMaxModel, name, catalogue, restrictions);
    }

    private TestedShare usualShare() {
        return prescriber.level() == TrainingLevel.BEGINNER ? TestedShare.beginner() : TestedShare.whole();
    }

    private static int within(String parameter, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw InvalidValueException.of(parameter, "must be " + lowest + " to " + highest, value, "out-of-range");
        }
        return value;
    }

    private static void stated(String parameter, boolean isStated) {
        if (!isStated) {
            throw missing(parameter);
        }
    }

    private static InvalidValueException missing(String parameter) {
        return InvalidValueException.of(parameter, "must be stated before build()", null, "missing");
    }
}
