package dev.prescription.selection;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Contexts in which every rule says no to something. */
final class ContextArbitraries {

    private ContextArbitraries() {}

    static Arbitrary<Exercise> exercises() {
        return Arbitraries.of(Catalogue.standard().exercises());
    }

    private static Set<ExerciseId> allBut(Set<ExerciseId> left) {
        Set<ExerciseId> all = new HashSet<>();
        Catalogue.standard().exercises().forEach(exercise -> all.add(exercise.id()));
        all.removeAll(left);
        return all;
    }

    static Arbitrary<TrainingContext> contexts() {
        Arbitrary<Set<Equipment>> places = Arbitraries.of(EquipmentSet.class).map(EquipmentSet::equipment);
        Arbitrary<Set<Equipment>> mixed = Arbitraries.of(Equipment.class).set();
        Arbitrary<Set<ExerciseId>> some = exercises().map(Exercise::id).set().ofMaxSize(40);
        Arbitrary<Set<ExerciseId>> most = some.map(ContextArbitraries::allBut);
        Arbitrary<Set<ExerciseId>> excluded = Arbitraries.frequencyOf(Tuple.of(4, some), Tuple.of(1, most));
        Arbitrary<List<Restriction>> restrictions = Arbitraries.of(MovementPattern.class)
                .map(pattern -> Restriction.exclude("R-" + pattern.name(), pattern))
                .list()
                .ofMaxSize(3);
        Arbitrary<Set<Muscle>> muscles = Arbitraries.of(Muscle.class).set().ofMaxSize(3);
        return Combinators.combine(Arbitraries.oneOf(places, mixed), excluded, restrictions, muscles)
                .as((hand, out, not, more) -> TrainingContext.builder()
                        .equipment(hand)
                        .exclude(out.toArray(new ExerciseId[0]))
                        .restrictions(not.toArray(new Restriction[0]))
                        .emphasise(more.toArray(new Muscle[0]))
                        .build());
    }
}
