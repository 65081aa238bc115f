package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Advice;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.house.House;
import dev.prescription.message.Messages;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.RestBand;
import dev.prescription.reason.Recommendation;
import dev.prescription.reason.RecommendationCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole recommendations, as a coach reads them. */
class RecommendationTextTest {

    private static final Guideline HOUSE = House.of(
                    House.rule("rest", Rule.rest(RestBand.ofSeconds(30, 60)), Scope.any()))
            .withAdvice(
                    List.of(Advice.of("order", Topic.EXERCISE_ORDER, "weak-points-first", Scope.any(), House.WORD)));

    private static Recommendation order(Guideline guideline) {
        return Recommendation.about(Topic.EXERCISE_ORDER, guideline, Scope.any().withLevels(TrainingLevel.BEGINNER));
    }

    private static List<String> withoutDissent(Recommendation recommendation) {
        return recommendation
                .text()
                .lines()
                .takeWhile(line -> !line.startsWith("  Disagrees"))
                .toList();
    }

    @Test
    void a_guidelines_own_advice() {
        assertThat(withoutDissent(order(HOUSE)))
                .containsExactly(
                        "Exercise order, any goal, beginner, any role, adults:",
                        "  our-gym 2026.1, order: We have done so for years (Our gym; certainty very low).");
    }

    @Test
    void a_silent_guideline_is_named_with_the_one_that_answers() {
        Guideline silent =
                Guideline.of("quiet-gym", "1", "Quiet", HOUSE.rules()).over(HOUSE);

        assertThat(withoutDissent(order(silent)))
                .containsExactly(
                        "Exercise order, any goal, beginner, any role, adults:",
                        "  quiet-gym 1 is silent: our-gym 2026.1 answers.",
                        "  our-gym 2026.1, order: We have done so for years (Our gym; certainty very low).");
    }

    @Test
    void where_nobody_speaks_it_says_so_in_any_words() {
        Scope young = Scope.any().withPopulations(Population.ADOLESCENT);
        Recommendation none = Arrays.stream(Topic.values())
                .map(topic -> Recommendation.about(topic, Guideline.consensus(), young))
                .filter(one -> one.advice().isEmpty())
                .findFirst()
                .orElseThrow();
        String topic = none.topic().label();

        assertThat(none.toString())
                .isEqualToIgnoringCase(
                        topic + ": no guideline asked speaks of it for any goal, any level, any role, adolescents.")
                .startsWith(topic.substring(0, 1).toUpperCase(Locale.ROOT));
        assertThat(none.lines()).extracting(line -> line.code()).containsExactly(RecommendationCode.NOBODY);
        assertThat(none.text(Messages.of(Map.of("Recommendation.NOBODY", "{topic}: niemand."))))
                .isEqualTo(topic + ": niemand.");
    }

    @Test
    void who_says_otherwise_is_named_with_its_advice() {
        for (Guideline guideline : Guideline.shipped()) {
            for (Topic topic : Topic.values()) {
                Recommendation one = Prescriber.forGoal(Goal.strength())
                        .withLevel(TrainingLevel.BEGINNER)
                        .withGuideline(guideline)
                        .advice(topic);
                assertThat(one.text().lines().filter(line -> line.startsWith("  Disagrees: ")))
                        .hasSameSizeAs(one.dissent());
                assertThat(one.text().lines()).allMatch(line -> line.length() <= 98);
            }
        }
    }
}
