package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 10 within one machine: separately compiled programmes and any thread give equal plans. */
class DeterminismProperties {

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Plans.requests();
    }

    @Provide
    Arbitrary<Athlete> athletes() {
        return Plans.athletes();
    }

    @Property
    void separately_compiled_programmes_give_equal_plans(
            @ForAll("requests") Plans.Request request, @ForAll("athletes") Athlete athlete) {
        Plan shared = request.programme().planFor(athlete);
        Plan apart = request.compile().planFor(athlete);

        Statistics.label("plan")
                .collect(isLoaded(shared) ? "with loads" : "by effort alone")
                .coverage(coverage -> {
                    coverage.check("with loads").percentage(share -> share > 20);
                    coverage.check("by effort alone").count(count -> count > 0);
                });
        assertThat(apart).isEqualTo(shared).hasSameHashCodeAs(shared);
        assertThat(apart.provenance()).isEqualTo(shared.provenance());
        assertThat(PlanText.of(apart)).isEqualTo(PlanText.of(shared));
    }

    @Property
    void any_thread_and_any_order_give_equal_plans(
            @ForAll("requests") Plans.Request request, @ForAll("athletes") Athlete athlete) {
        Plan expected = request.programme().planFor(athlete);

        List<Plan> plans = IntStream.range(0, 16)
                .parallel()
                .mapToObj(turn -> request.programme().planFor(athlete))
                .toList();

        assertThat(plans).allMatch(expected::equals);
    }

    @Property
    void a_plan_prints_no_load_and_no_body_mass(
            @ForAll("requests") Plans.Request request, @ForAll("athletes") Athlete athlete) {
        Plan plan = request.programme().planFor(athlete);

        assertThat(plan.toString()).doesNotContain(" kg").doesNotContain(" lb");
        assertThat(athlete.toString()).doesNotContain(" kg").doesNotContain(" lb");
        assertThat(plan.sessions().get(0).toString()).doesNotContain(" kg");
    }

    private static boolean isLoaded(Plan plan) {
        return Plans.exercises(plan).stream()
                .anyMatch(exercise -> exercise.load().isPresent());
    }
}
