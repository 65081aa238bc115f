package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadLadder;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.quantity.Load;
import dev.prescription.reduction.WeekKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** After any gap no lift is asked for more than its stage allows, however the athlete lived before. */
class ComebackLawProperties {

    /** The table of missed training: from so many days on, % off the load, % of the sets left, weeks until both are back. */
    private static final List<Stage> TABLE = List.of(
            new Stage("a week", 0, 0, 100, 0),
            new Stage("two weeks", 8, 5, 100, 0),
            new Stage("four weeks", 15, 10, 50, 0),
            new Stage("eight weeks", 28, 20, 50, 3),
            new Stage("more", 57, 30, 50, 7));

    private record Stage(String name, int from, int percent, int sets, int weeks) {}

    @Provide
    Arbitrary<Lives> lives() {
        return Lives.lives();
    }

    @Provide
    Arbitrary<Integer> daysAway() {
        return Arbitraries.oneOf(
                Arbitraries.of(7, 8, 14, 15, 27, 28, 56, 57),
                Arbitraries.integers().between(8, 14),
                Arbitraries.integers().between(15, 27),
                Arbitraries.integers().between(28, 56),
                Arbitraries.integers().between(57, 1500));
    }

    private static Stage after(int days) {
        return TABLE.stream()
                .filter(stage -> days >= stage.from())
                .reduce((shorter, longer) -> longer)
                .orElseThrow();
    }

    private static void occurs(String label, boolean isSo) {
        Statistics.label(label)
                .collect(isSo)
                .coverage(check -> check.check(true).percentage(p -> p >= 2));
    }

    /** The last day on which a set was done. */
    private static Optional<LocalDate> lastDay(Progress progress) {
        return progress.log().stream()
                .filter(SessionLog.class::isInstance)
                .map(SessionLog.class::cast)
                .filter(session -> session.exercises().stream()
                        .anyMatch(exercise -> !exercise.sets().isEmpty()))
                .map(LogEntry::date)
                .max(LocalDate::compareTo);
    }

    /** The latest moment of a life at which something was done and something remains; the start where there is none. */
    private static Progress amid(Lives life) {
        Progress amid = Progress.start(life.plan(), life.settings());
        for (Lives.Moment moment : life.moments()) {
            Progress after = moment.after();
            boolean isAmid = lastDay(after).isPresent()
                    && after.nextSession()
                            .filter(next ->
                                    after.coaching().deload(next.session()).isEmpty())
                            .isPresent();
            amid = isAmid ? after : amid;
        }
        return amid;
    }

    private static Set<ExerciseId> exercises(Optional<NextSession> session) {
        Set<ExerciseId> all = new HashSet<>();
        session.ifPresent(next ->
                next.exercises().forEach(asked -> all.add(asked.exercise().id())));
        return all;
    }

    /** What is asked for, done. */
    private static Progress trained(Progress progress, LocalDate day) {
        NextSession next = progress.nextSession(day).orElseThrow();
        long place = progress.log().stream().mapToLong(LogEntry::sequence).max().orElse(0) + 1;
        SessionLog.Builder log = SessionLog.builder("back-" + place, place, next.session(), day);
        next.exercises()
                .forEach(asked -> log.exercise(ExerciseLog.of(
                                asked.exercise().id(),
                                asked.sets().stream()
                                        .map(set -> set.load()
                                                .map(load -> SetLog.of(Math.max(1, set.reps()), load))
                                                .orElseGet(() -> SetLog.of(Math.max(1, set.reps()))))
                                        .toArray(SetLog[]::new))
                        .inPlaceOf(asked.slot())));
        return progress.record(log.build());
    }

    /** Whether any of the exercises is asked for, none of them for more than the stage allows so many weeks after the return. */
    private static boolean isHeld(Progress progress, LocalDate day, Set<ExerciseId> about, Stage stage, int week) {
        Optional<NextSession> next = progress.nextSession(day);
        if (next.isEmpty() || progress.coaching().deload(next.get().session()).isPresent()) {
            return false;
        }
        boolean isAsked = false;
        NextSession planned = progress.session(next.get().session());
        for (int number = 0; number < planned.exercises().size(); number++) {
            NextExercise eased = next.get().exercises().get(number);
            if (about.contains(eased.exercise().id())) {
                isAsked = true;
                NextExercise asked = planned.exercises().get(number);
                assertAllowed(
                        progress.plan(), asked, unrelieved(progress, next.get().session(), asked), eased, stage, week);
            }
        }
        return isAsked;
    }

    /**
     * What the stage's shares are of: what is asked for; in a planned deload what its slot asks for in the last training session
     * before, where that is more, as an ease and a deload do not stack.
     */
    private static NextExercise unrelieved(Progress progress, SessionRef session, NextExercise asked) {
        NextExercise whole = asked;
        for (Microcycle week : progress.plan().microcycles()) {
            for (Session one : week.sessions()) {
                if (one.ref().equals(session)) {
                    return week.kind() == WeekKind.TRAINING ? asked : whole;
                }
                if (week.kind() == WeekKind.TRAINING
                        && progress.coaching().deload(one.ref()).isEmpty()) {
                    whole = progress.session(one.ref()).exercises().stream()
                            .filter(other -> other.slot().equals(asked.slot())
                                    && other.exercise().equals(asked.exercise()))
                            .findFirst()
                            .orElse(whole);
                }
            }
        }
        return asked;
    }

    private static boolean isOfRelief(Progress progress, LocalDate day) {
        int week = progress.nextSession(day).orElseThrow().session().microcycle();
        return progress.plan().microcycles().get(week - 1).kind() != WeekKind.TRAINING;
    }

    private static void assertAllowed(
            Plan plan, NextExercise planned, NextExercise whole, NextExercise eased, Stage stage, int week) {
        int weeks = Math.max(1, stage.weeks());
        int own = planned.sets().size();
        int sets = own == 0 ? 0 : Math.max(own, whole.sets().size());
        double share = stage.sets() + (100 - stage.sets()) * week / (double) weeks;
        assertThat(eased.sets().size())
                .as("%s of %s sets, %s away, week %s", eased, sets, stage, week)
                .isLessThanOrEqualTo(own)
                .isLessThanOrEqualTo((int) Math.max(Math.min(sets, 1), Math.floor(sets * share / 100 + 0.5)));
        LoadLadder ladder = plan.athlete().loadRounding(planned.exercise()).ladder();
        if (planned.exercise().loadKind() == LoadKind.ASSISTED) {
            return;
        }
        for (int set = 0; set < eased.sets().size(); set++) {
            Optional<Load> load = eased.sets().get(set).load();
            if (load.isPresent() && load.get().isHeavierThan(ladder.at(0))) {
                long here = planned.sets().get(set).load().orElseThrow().tenthMicrograms();
                long there = whole.sets().isEmpty()
                        ? here
                        : whole.sets()
                                .get(Math.min(set, whole.sets().size() - 1))
                                .load()
                                .map(Load::tenthMicrograms)
                                .orElse(here);
                double most = Math.max(here, there) * (1 - stage.percent() / 100.0 * (weeks - week) / weeks);
                assertThat(load.get().tenthMicrograms()).isLessThanOrEqualTo(here);
                assertThat((double) load.get().tenthMicrograms())
                        .as("%s of %s, %s away, week %s", load, planned, stage, week)
                        .isLessThanOrEqualTo(most * (1 + 1e-9));
            }
        }
    }

    @Property(tries = 400)
    void after_any_gap_no_lift_is_asked_for_more_than_its_stage_allows(
            @ForAll("lives") Lives life, @ForAll("daysAway") int days) {
        Progress progress = amid(life);
        Optional<LocalDate> last = lastDay(progress);
        Stage stage = after(days);
        boolean isHeld = false;
        boolean isOtherHeld = false;
        boolean isWeekHeld = false;
        boolean isOfRelief = false;
        if (last.isPresent()) {
            LocalDate day = last.get().plusDays(days);
            Set<ExerciseId> first = exercises(progress.nextSession(day));
            isHeld = isHeld(progress, day, first, stage, 0);
            isOfRelief = isHeld && isOfRelief(progress, day);
            if (!first.isEmpty()) {
                Progress back = trained(progress, day);
                Set<ExerciseId> others = exercises(back.nextSession(day.plusDays(2)));
                others.removeAll(first);
                isOtherHeld = isHeld(back, day.plusDays(2), others, stage, 0);
                for (int week = 0; week < stage.weeks(); week++) {
                    isWeekHeld |= isHeld(back, day.plusWeeks(week).plusDays(3), first, stage, week);
                }
            }
        }
        for (Stage one : TABLE.subList(1, TABLE.size())) {
            occurs(one.name(), isHeld && stage.equals(one));
        }
        occurs("in a planned deload", isOfRelief && stage.percent() > 0);
        occurs("another lift two days later", isOtherHeld && stage.percent() > 0);
        occurs("the same lift in a later week", isWeekHeld);
    }

    /** An ease that was trained as asked never becomes a success. */
    @Property(tries = 100)
    void what_is_done_as_eased_raises_no_basis(@ForAll("lives") Lives life, @ForAll("daysAway") int days) {
        Progress progress = amid(life);
        Optional<LocalDate> last = lastDay(progress);
        boolean isEased = false;
        if (last.isPresent()) {
            LocalDate day = last.get().plusDays(days);
            Set<ExerciseId> lighter = lighter(progress, day);
            Progress back = lighter.isEmpty() ? progress : trained(progress, day);
            for (Decision decision : back.decisions()
                    .subList(progress.decisions().size(), back.decisions().size())) {
                if (lighter.contains(decision.exercise())) {
                    isEased = true;
                    assertThat(decision.to().isHeavierThan(decision.from()))
                            .as("%s", decision)
                            .isFalse();
                }
            }
        }
        occurs("eased and judged", isEased);
    }

    /** The exercises of which every set is loaded, and lighter than planned. */
    private static Set<ExerciseId> lighter(Progress progress, LocalDate day) {
        Set<ExerciseId> lighter = new HashSet<>();
        progress.nextSession(day).ifPresent(next -> {
            NextSession planned = progress.session(next.session());
            for (int number = 0; number < next.exercises().size(); number++) {
                NextExercise eased = next.exercises().get(number);
                if (isLighter(eased, planned.exercises().get(number))) {
                    lighter.add(eased.exercise().id());
                }
            }
        });
        return lighter;
    }

    private static boolean isLighter(NextExercise eased, NextExercise planned) {
        for (int set = 0; set < eased.sets().size(); set++) {
            Optional<Load> load = eased.sets().get(set).load();
            Optional<Load> before = planned.sets().get(set).load();
            if (load.isEmpty() || !before.orElseThrow().isHeavierThan(load.get())) {
                return false;
            }
        }
        return !eased.sets().isEmpty();
    }
}
