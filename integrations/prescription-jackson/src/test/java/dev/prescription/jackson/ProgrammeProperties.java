package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.jackson.StoredProgrammes.Kind;
import dev.prescription.jackson.document.Document;
import dev.prescription.layout.SlotLayout;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.Programme;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 9 for programmes: structure, reasons and remarks are read as they were written. */
class ProgrammeProperties {

    @Provide
    Arbitrary<StoredProgrammes.Case> programmes() {
        return StoredProgrammes.all();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_programme_is_read_as_it_was_written(@ForAll("programmes") StoredProgrammes.Case some) {
        Programme programme = some.programme();
        Programme again = Json.reread(programme, Programme.class);
        SchemaTest.holds(Document.PROGRAMME, programme);

        assertThat(again).isEqualTo(programme).hasToString(programme.toString());
        assertThat(again.prescriber()).isEqualTo(programme.prescriber());
        assertThat(again.layout().exercises()).isEqualTo(programme.layout().exercises());
        assertThat(again.remarks()).isEqualTo(programme.remarks());
        assertThat(again.infeasible()).isEqualTo(programme.infeasible());
        assertThat(again.parts().catalogue()).isEqualTo(programme.parts().catalogue());
        assertThat(again.repMaxModel()).isEqualTo(programme.repMaxModel());
        assertThat(again.parts().recipe()).isEqualTo(programme.parts().recipe());
        sameReasons(programme, again);
        Statistics.label("kind").collect(some.kind());
        Statistics.label("kind").coverage(coverage -> {
            for (Kind kind : Kind.values()) {
                coverage.check(kind).percentage(share -> share > 1);
            }
        });
    }

    private static void sameReasons(Programme programme, Programme again) {
        for (int week = 0; week < programme.microcycles().size(); week++) {
            for (int day = 0; day < programme.microcycles().get(week).sessions().size(); day++) {
                var slots =
                        programme.microcycles().get(week).sessions().get(day).slots();
                var slotsAgain =
                        again.microcycles().get(week).sessions().get(day).slots();
                for (int slot = 0; slot < slots.size(); slot++) {
                    sameReasons(slots.get(slot), slotsAgain.get(slot));
                }
            }
        }
    }

    private static void sameReasons(SlotLayout slot, SlotLayout again) {
        assertThat(again.prescription()).isEqualTo(slot.prescription());
        assertThat(again.bindingPair()).isEqualTo(slot.bindingPair());
        for (Parameter parameter : slot.prescription().parameters()) {
            assertThat(again.why(parameter)).isEqualTo(slot.why(parameter));
        }
    }
}
