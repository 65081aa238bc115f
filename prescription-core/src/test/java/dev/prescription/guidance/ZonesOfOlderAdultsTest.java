package dev.prescription.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.guidance.ZoneAnswer.Verdict;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesOfOlderAdultsTest {

    private static final ZoneClassifier NUZZO = ZoneClassifier.standard().withModel(RepMaxModel.nuzzoGeneral());

    private static ZoneAnswer answer(ZoneClassifier classifier, StatedSet set, GoalKind kind) {
        return classifier.classify(set).answer(kind);
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.id().slug()).toList();
    }

    @Test
    void other_populations_have_zones_of_their_own() {
        ZoneClassifier older = NUZZO.forWhom(Scope.any().withPopulations(Population.OLDER_ADULT));
        assertThat(ids(answer(older, StatedSet.of(3, Intensity.ofPercent(50)), GoalKind.POWER)
                        .supporting()))
                .containsExactly("consensus.older-adults.power.intensity", "L-OLD-04");
        assertThat(answer(older, StatedSet.of(3, Intensity.ofPercent(35)), GoalKind.POWER)
                        .verdict())
                .isEqualTo(Verdict.NOT_SHOWN);
        assertThat(answer(older, StatedSet.of(20, Rir.of(1)), GoalKind.ENDURANCE)
                        .verdict())
                .isEqualTo(Verdict.SILENT);
    }
}
