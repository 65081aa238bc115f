package dev.prescription.docs;

import dev.prescription.quantity.Rpe;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SchemeSyntaxException;
import dev.prescription.scheme.Schemes;
import dev.prescription.scheme.SetScheme;
import dev.prescription.technique.Technique;
import org.junit.jupiter.api.Test;

/** What docs/guide/writing-schemes.md quotes, run. */
class WritingSchemesTest {

    @Test
    void a_scheme_is_groups() {
        // region scheme-groups
        SetScheme scheme = SetScheme.parse("1x3 @ RPE 8 then 4 x 5 @ -10%");
        System.out.println(scheme);
        scheme.groups().forEach(group -> System.out.println(group.kind() + ": " + group.load()));
        // endregion
    }

    @Test
    void the_same_by_a_factory() {
        // region scheme-factory
        LoadTarget top = LoadTarget.effort(Rpe.of(8));
        System.out.println(Schemes.topSetAndBackOff(RepTarget.exactly(3), top, 4, RepTarget.exactly(5), 1_000));
        System.out.println(Schemes.ladder(2, LoadTarget.repMax(8), 1, 2, 3));
        System.out.println(Schemes.findRepMax(5));
        // endregion
    }

    @Test
    void a_mistake_has_a_place() {
        // region scheme-mistake
        try {
            SetScheme.parse("3x5 @ heavy");
        } catch (SchemeSyntaxException mistake) {
            System.out.println(mistake.getMessage());
        }
        // endregion
    }

    @Test
    void a_technique_says_what_it_costs() {
        // region scheme-technique
        Technique drops = Technique.parse("drop set 2 x -20%");
        System.out.println(drops.seconds(12, 3) + " s, counts " + drops.hardSets());
        drops.evidence().stream().limit(2).forEach(finding -> System.out.println(finding.statement()));
        // endregion
    }
}
