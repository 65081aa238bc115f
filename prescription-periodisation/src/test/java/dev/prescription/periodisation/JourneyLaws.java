package dev.prescription.periodisation;

import dev.prescription.periodisation.Journeys.Move;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What laws over random journeys draw from. */
abstract class JourneyLaws {

    @Provide
    Arbitrary<List<Move>> moves() {
        return Journeys.moves();
    }

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(0, 1_000_000);
    }
}
