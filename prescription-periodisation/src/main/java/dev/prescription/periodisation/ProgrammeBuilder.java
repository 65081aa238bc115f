package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.athlete.TestedShare;
import dev.prescription.compilation.LayoutRequest;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.Rebase;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.ReliefBuilder;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * States what a programme is to be; {@link #build()} compiles it.
 *
 * <p>Weeks, sessions and a model must be stated. The rest has documented defaults: the RTS chart, the standard
 * catalogue, and back squat, bench press, deadlift and overhead press as main lifts (S0-11). A builder is for one
 * thread; what it builds is for all.
 */
public final class ProgrammeBuilder extends ReliefBuilder<ProgrammeBuilder> {

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

    private TrainingContext context = TrainingContext.anywhere();
    private Restrictions restrictions = Restrictions.none();
    private OptionalInt minutes = OptionalInt.empty();
    private SplitStyle style = SplitStyle.choose();
    private List<DayOfWeek> days = List.of();
    private boolean rotatesAccessories;
    private Optional<TestedShare> firstMesocycle = Optional.empty();
    private Rebase rebase = Rebase.none();
    private MainLiftScheme mainLiftScheme = MainLiftScheme.STRAIGHT_SETS;

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
        sessionsPerWeek = within("sessions per week", count, WeekTerms.FEWEST_SESSIONS, WeekTerms.MOST_SESSIONS);
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
     * where no series of a zone keeps it, a remark says so. Every plan obeys all of them beside the athlete's own.
     *
     * @param chosen the restrictions, in place of those stated before
     * @return this builder
     */
    public ProgrammeBuilder restrictions(Restriction... chosen) {
        restrictions = Restrictions.of(List.of(chosen));
        return this;
    }

    /**
     * States where and with what the sessions are trained; without it, everything is at hand and nothing is ruled out.
     *
     * <p>With {@code EquipmentSet.DUMBBELLS} a main lift that needs a barbell gives way to its kin; a remark says so.
     *
     * @param chosen the context; its restrictions add to those of {@link #restrictions}
     * @return this builder
     */
    public ProgrammeBuilder context(TrainingContext chosen) {
        context = Objects.requireNonNull(chosen, "context");
        return this;
    }

    /**
     * States how long a session may last, by {@link dev.prescription.terms.SessionPace#standard()}; without it, only the
     * guideline's caps bound it.
     *
     * @param most the minutes, 10 to 300, warm-up and rests among them
     * @return this builder
     * @throws InvalidValueException if {@code most} is outside 10 to 300
     */
    public ProgrammeBuilder minutesPerSession(int most) {
        minutes = OptionalInt.of(within("minutes per session", most, WeekTerms.FEWEST_MINUTES, WeekTerms.MOST_MINUTES));
        return this;
    }

    /**
     * States how the sessions divide the body; without it, the library chooses what stands where.
     *
     * @param chosen the style, such as {@link SplitStyle#upperLower()}
     * @return this builder
     */
    public ProgrammeBuilder style(SplitStyle chosen) {
        style = Objects.requireNonNull(chosen, "style");
        return this;
    }

    /**
     * States all that is agreed about each week, in place of what was stated of it, the days and rotation among it.
     *
     * @param agreed the terms; {@link #restrictions} add to those of their context
     * @return this builder
     */
    public ProgrammeBuilder week(WeekTerms agreed) {
        sessionsPerWeek = agreed.sessions();
        minutes = agreed.minutes();
        style = agreed.style();
        context = agreed.context();
        days = agreed.days();
        rotatesAccessories = agreed.rotatesAccessories();
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
     * States how the sets of a main lift are laid out; without it, straight sets.
     *
     * @param chosen the scheme, such as {@link MainLiftScheme#TOP_SET_AND_BACK_OFFS}
     * @return this builder
     */
    public ProgrammeBuilder mainLiftScheme(MainLiftScheme chosen) {
        mainLiftScheme = Objects.requireNonNull(chosen, "mainLiftScheme");
        return this;
    }

    /**
     * Compiles the programme.
     *
     * @return the programme, to be kept and shared
     * @throws InvalidValueException if weeks, sessions, the model or the prescriber's level are missing (code
     *     {@code "missing"}), the days are not as many as the sessions (code {@code "days"}), or the style has no week of
     *     so many sessions (code {@code "sessions"})
     */
    public Programme build() {
        PeriodisationModel chosen = stated("model", model);
        stated("weeks", Optional.of(weeks).filter(count -> count > 0));
        stated("sessions per week", Optional.of(sessionsPerWeek).filter(count -> count > 0));
        WeekTerms week = week();
        LayoutRequest request = new LayoutRequest(
                prescriber,
                weeks,
                week,
                chosen,
                repMaxModel,
                catalogue,
                mainLifts,
                firstMesocycle.orElseGet(this::usualShare),
                rebase,
                reductions(),
                mainLiftScheme);
        return Programme.of(request, named(chosen));
    }

    private WeekTerms week() {
        TrainingContext whole = context.toBuilder().restrictions(restrictions).build();
        WeekTerms week = WeekTerms.ofSessions(sessionsPerWeek)
                .withContext(whole)
                .withStyle(style)
                .withRotatingAccessories(rotatesAccessories);
        week = minutes.isPresent() ? week.withMinutes(minutes.getAsInt()) : week;
        return days.isEmpty() ? week : week.withDays(days.toArray(DayOfWeek[]::new));
    }

    private String named(PeriodisationModel chosen) {
        String scheme = mainLiftScheme == MainLiftScheme.STRAIGHT_SETS ? "" : ", " + mainLiftScheme;
        return chosen.name() + scheme + (rebase.kind() == Rebase.Kind.NONE ? "" : ", re-base " + rebase);
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

    private static <T> T stated(String parameter, Optional<T> value) {
        return value.orElseThrow(
                () -> InvalidValueException.of(parameter, "must be stated before build()", null, "missing"));
    }
}
