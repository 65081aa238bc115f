package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.quantity.Intensity;
import dev.prescription.reduction.WeekKind;
import dev.prescription.rule.Zone;
import dev.prescription.scheme.StraightSets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 4 for the other models, slot by slot or lift by lift, in the programmes that are compiled with them. */
class ModelLawProperties {

    /** One week of a course: the slot, and the place of its week in the mesocycle. */
    private record Stop(int week, SlotLayout slot) {

        StraightSets series() {
            return slot.series().get(0).sets();
        }

        int load() {
            return slot.top().intensity().map(Intensity::hundredths).orElse(-series().freshHalves());
        }
    }

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Combinators.combine(Plans.linearRequests(), Arbitraries.of(Plans.MODELS))
                .as(Plans.Request::with);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_programme_keeps_the_law_of_its_model(@ForAll("requests") Plans.Request request) {
        Programme programme = request.programme();
        Statistics.label("model").collect(request.model());
        Statistics.label("courses")
                .collect(courses(programme).values().stream().anyMatch(course -> course.size() > 1))
                .coverage(coverage -> {
                    coverage.check(true).percentage(share -> share > 50);
                    coverage.check(false).percentage(share -> share > 2);
                });

        boolean addsSets = request.model().startsWith("set") || request.model().startsWith("volume");
        boolean floored = addsSets && !request.restrictions().isEmpty();
        Statistics.label("floor").collect(floored);
        assertThat(breach(request.model() + (floored ? ", floored" : ""), programme))
                .isEmpty();
    }

    @Example
    void a_programme_of_another_model_is_found_out() {
        Plans.Request request =
                new Plans.Request(50, false, TrainingLevel.INTERMEDIATE, "consensus", 8, 4, Plans.BIG_FOUR, List.of());
        for (String law : List.of("constant", "reverse linear", "step 2", "wave 3", "rep accumulation", "block")) {
            String other = law.equals("block") ? "weekly undulating" : "linear";
            assertThat(breach(law, request.with(other).programme())).as(law).isPresent();
        }
        for (String law : List.of("set accumulation 2", "volume driven 2", "daily undulating", "weekly undulating")) {
            assertThat(breach(law, request.with("reverse linear").programme()))
                    .as(law)
                    .isPresent();
        }
    }

    private static Optional<String> breach(String model, Programme programme) {
        for (List<Stop> course : courses(programme).values()) {
            for (int stop = 1; stop < course.size(); stop++) {
                if (!keeps(model, course, stop)) {
                    return Optional.of(course.get(stop - 1) + " then " + course.get(stop));
                }
            }
        }
        return model.endsWith("undulating") ? undulation(programme) : Optional.empty();
    }

    private static boolean keeps(String model, List<Stop> course, int stop) {
        Stop before = course.get(stop - 1);
        Stop now = course.get(stop);
        boolean sameZone = now.slot().zone().equals(before.slot().zone());
        boolean noLighter = now.load() >= before.load();
        boolean noFewer = now.series().sets() >= before.series().sets();
        return switch (model) {
            case "constant" -> now.series().equals(before.series());
            case "reverse linear" -> now.load() <= before.load();
            case "step 2" -> now.week() % 2 == 0 ? now.series().equals(before.series()) : noLighter;
            case "wave 3" ->
                now.week() % 3 == 1
                        ? now.load() <= before.load()
                        : noLighter
                                && (stop < 3
                                        || now.load() >= course.get(stop - 3).load());
            case "block", "block hypertrophy strength" -> sameZone ? noLighter : changesOnce(course);
            case "rep accumulation" ->
                now.load() == before.load()
                        && now.series().reps() >= before.series().reps();
            case "set accumulation 2", "volume driven 2" -> noFewer && noLighter;
            // a floor on the reserve can leave no series at the load
            case "set accumulation 2, floored", "volume driven 2, floored" -> noFewer;
            default -> true;
        };
    }

    private static boolean changesOnce(List<Stop> course) {
        int changes = 0;
        for (int stop = 1; stop < course.size(); stop++) {
            changes += course.get(stop)
                            .slot()
                            .zone()
                            .equals(course.get(stop - 1).slot().zone())
                    ? 0
                    : 1;
        }
        return changes <= 1;
    }

    /** Of one exercise, zone and number of sets the load never falls. */
    private static Optional<String> undulation(Programme programme) {
        Map<String, Stop> latest = new LinkedHashMap<>();
        for (Map.Entry<String, List<Stop>> course : byWeek(programme).entrySet()) {
            for (Stop now : course.getValue()) {
                Zone zone = now.slot().zone();
                String key = course.getKey()
                        + now.slot().exercise().id()
                        + zone
                        + now.series().sets();
                Stop before = latest.put(key, now);
                if (before != null && now.load() < before.load()) {
                    return Optional.of(before + " then " + now);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<Stop>> byWeek(Programme programme) {
        return stops(programme, false);
    }

    private static Map<String, List<Stop>> courses(Programme programme) {
        return stops(programme, true);
    }

    /** The training weeks of each mesocycle, together or slot by slot. */
    private static Map<String, List<Stop>> stops(Programme programme, boolean slotBySlot) {
        Map<String, List<Stop>> stops = new LinkedHashMap<>();
        for (MicrocycleLayout week : programme.microcycles()) {
            if (week.kind() != WeekKind.TRAINING) {
                continue;
            }
            int mesocycle = week.week().mesocycle();
            for (SessionLayout session : week.sessions()) {
                for (SlotLayout slot : session.slots()) {
                    String key = mesocycle + " " + (slotBySlot ? slot.ref() : "");
                    stops.computeIfAbsent(key, added -> new ArrayList<>())
                            .add(new Stop(week.week().trainingWeek(), slot));
                }
            }
        }
        return stops;
    }
}
