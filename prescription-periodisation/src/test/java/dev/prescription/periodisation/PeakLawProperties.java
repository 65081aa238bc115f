package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.reduction.TaperLift;
import dev.prescription.reduction.TestDay;
import dev.prescription.reduction.WeekKind;
import dev.prescription.rule.Zone;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What every programme that leads to a test keeps: days out, intensity, volume, rest, and one relief at a time. */
class PeakLawProperties {

    record Peak(Plans.Request request, int weeks, DeloadTiming timing) {

        Programme programme() {
            return Programme.from(request.prescriber())
                    .weeks(weeks)
                    .sessionsPerWeek(request.sessions())
                    .model(dev.prescription.model.PeriodisationModel.byName(request.model()))
                    .mainLifts(request.mainLifts().toArray(ExerciseId[]::new))
                    .deload(timing)
                    .test(TestDay.ofMaxima())
                    .build();
        }
    }

    @Provide
    Arbitrary<Peak> peaks() {
        Arbitrary<DeloadTiming> timings = Arbitraries.oneOf(
                Arbitraries.integers().between(2, 6).map(DeloadTiming::every),
                Arbitraries.integers().between(3, 7).map(DeloadTiming::backstop));
        return Combinators.combine(
                        Plans.requests(Arbitraries.just(List.of())),
                        Arbitraries.integers().between(3, 14),
                        timings)
                .as(Peak::new);
    }

    @Property(tries = 1000)
    void the_way_to_a_test_keeps_what_sources_name(@ForAll("peaks") Peak peak) {
        Programme programme = peak.programme();
        List<MicrocycleLayout> weeks = programme.microcycles();
        boolean isBeginner = peak.request().level() == TrainingLevel.BEGINNER;

        assertThat(weeks).hasSize(peak.weeks());
        for (int place = 1; place < weeks.size(); place++) {
            assertThat(weeks.get(place).kind().isRelief()
                            && weeks.get(place - 1).kind().isRelief())
                    .isFalse();
        }
        MicrocycleLayout test = weeks.get(weeks.size() - 1);
        assertThat(test.kind()).isEqualTo(WeekKind.TEST);
        assertThat(test.days()).isEqualTo(1);
        test.sessions().get(0).slots().forEach(PeakLawProperties::isTested);
        MicrocycleLayout relief = weeks.get(weeks.size() - 2);
        if (isBeginner) {
            assertThat(relief.kind()).isEqualTo(WeekKind.DELOAD);
            assertThat(relief.days()).isEqualTo(7);
            checkLightWeek(lastTrained(weeks), relief);
            assertThat(programme.remarks()).anyMatch(remark -> remark.kind() == Remark.Kind.LIGHT_WEEK);
        } else {
            assertThat(relief.kind()).isEqualTo(WeekKind.TAPER);
            assertThat(relief.days()).isEqualTo(peak.request().level() == TrainingLevel.ADVANCED ? 10 : 7);
            checkTaper(lastTrained(weeks), relief);
        }
        boolean isDropped = programme.remarks().stream().anyMatch(one -> one.kind() == Remark.Kind.DELOAD_DROPPED);
        Statistics.label("ending").collect(isBeginner ? "light week" : "taper", isDropped ? "dropped" : "none dropped");
        Statistics.label("ending").coverage(coverage -> {
            coverage.check("taper", "dropped").percentage(share -> share > 2);
            coverage.check("light week", "dropped").percentage(share -> share > 2);
        });
    }

    private static void isTested(SlotLayout slot) {
        assertThat(slot.role()).isEqualTo(ExerciseRole.MAIN_LIFT);
        assertThat(slot.zone()).isEqualTo(Zone.test());
        assertThat(slot.series().stream()
                        .map(series -> series.intensity().orElseThrow().percent()))
                .containsExactly(90.0, 95.5, 100.0);
        assertThat(slot.series())
                .allMatch(series -> series.reps().fewest() == 1 && series.sets().sets() == 1);
        assertThat(slot.why(Parameter.INTENSITY).parameter()).isEqualTo(Parameter.ATTEMPTS);
    }

    private static MicrocycleLayout lastTrained(List<MicrocycleLayout> weeks) {
        MicrocycleLayout trained = weeks.get(0);
        for (MicrocycleLayout week : weeks) {
            trained = week.kind() == WeekKind.TRAINING ? week : trained;
        }
        return trained;
    }

    /** 60 to 70 % of the week's sets, as near as sets that each slot keeps one of can be; loads and repetitions stay. */
    private static void checkLightWeek(MicrocycleLayout trained, MicrocycleLayout light) {
        int before = 0;
        int kept = 0;
        int singles = 0;
        for (int session = 0; session < trained.sessions().size(); session++) {
            List<SlotLayout> slots = trained.sessions().get(session).slots();
            for (int place = 0; place < slots.size(); place++) {
                SlotLayout slot = light.sessions().get(session).slots().get(place);
                assertThat(slot.exercise()).isEqualTo(slots.get(place).exercise());
                assertThat(slot.top().cell()).isEqualTo(slots.get(place).top().cell());
                assertThat(slot.top().sets().reps())
                        .isEqualTo(slots.get(place).top().sets().reps());
                assertThat(slot.sets()).isBetween(1, slots.get(place).sets());
                before += slots.get(place).sets();
                kept += slot.sets();
                singles += slots.get(place).sets() == 1 ? 1 : 0;
            }
        }
        assertThat((double) kept).isBetween(0.6 * before - 1, 0.7 * before + 1 + singles);
    }

    private static void checkTaper(MicrocycleLayout trained, MicrocycleLayout taper) {
        Map<ExerciseId, Integer> before = new TreeMap<>();
        Map<ExerciseId, Integer> kept = new TreeMap<>();
        trained.sessions()
                .forEach(session -> session.slots().stream()
                        .filter(slot -> slot.role() == ExerciseRole.MAIN_LIFT)
                        .forEach(slot -> before.merge(slot.exercise().id(), slot.sets(), Integer::sum)));
        int earlier = Integer.MAX_VALUE;
        for (SessionLayout session : taper.sessions()) {
            int daysOut = taper.days() + 1 - session.day().orElseThrow();
            assertThat(daysOut).isLessThan(earlier).isBetween(3, taper.days());
            assertThat(session.name()).contains(daysOut + " days out");
            earlier = daysOut;
            for (SlotLayout slot : session.slots()) {
                kept.merge(slot.exercise().id(), slot.sets(), Integer::sum);
                checkVisit(slot, daysOut);
            }
        }
        assertThat(kept.keySet()).isEqualTo(before.keySet());
        before.forEach((lift, sets) -> {
            double share = 7.0 * kept.get(lift) / (taper.days() * sets);
            boolean canBeShared = 0.55 * sets * taper.days() / 7 >= 1.5;
            Statistics.label("volume").collect(canBeShared ? "shared" : "one set left");
            if (canBeShared) {
                assertThat(share)
                        .as("%s: %d of %d sets", lift, kept.get(lift), sets)
                        .isBetween(0.4, 0.7);
            } else {
                assertThat(kept.get(lift)).isEqualTo(1);
            }
        });
    }

    private static void checkVisit(SlotLayout slot, int daysOut) {
        TaperLift kind = TaperLift.of(slot.exercise().pattern());
        boolean isHeavy = kind.lastHeavy().contains(daysOut);
        assertThat(isHeavy || kind.last().contains(daysOut))
                .as("%s %d days out", slot, daysOut)
                .isTrue();
        assertThat(slot.zone()).isEqualTo(Zone.taper());
        assertThat(slot.why(Parameter.SETS).parameter()).isEqualTo(Parameter.TAPER_SETS);
        assertThat(slot.top().sets().target()).isGreaterThanOrEqualTo(isHeavy ? Rir.of(1) : Rir.of(4));
        if (isHeavy) {
            assertThat(slot.top().intensity().orElseThrow().percent()).isGreaterThanOrEqualTo(85);
            assertThat(slot.why(Parameter.INTENSITY).parameter()).isEqualTo(Parameter.TAPER_INTENSITY);
        }
    }
}
