package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.jackson.document.Document;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.EstimatedOneRepMax;
import dev.prescription.repmax.OneRepMax;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 9 for values and athletes: what is read is equal to what was written, and is written alike. */
class ValueProperties {

    @Provide
    Arbitrary<Object> printed() {
        return StoredValues.printed();
    }

    @Property(tries = 1000)
    void every_value_is_read_as_it_was_written(@ForAll("printed") Object value) {
        keeps(value);
        Statistics.collect(value.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            coverage.check("Load").percentage(share -> share > 1);
            coverage.check("Restriction").percentage(share -> share > 1);
            coverage.check("Goal").percentage(share -> share > 1);
        });
    }

    @SuppressWarnings("unchecked") // a value is of its own class
    private static <T> void keeps(T value) {
        Json.keeps(value, (Class<T>) value.getClass());
        assertThat(Json.MAPPER.writeValueAsString(value)).isEqualTo("\"" + value + "\"");
    }

    @Provide
    Arbitrary<OneRepMax> maxima() {
        return StoredValues.maxima();
    }

    @Property(tries = 1000)
    void every_maximum_is_read_as_it_was_written(@ForAll("maxima") OneRepMax max) {
        Json.keeps(max, OneRepMax.class);
        Statistics.label("kind").collect(max.getClass().getSimpleName());
        Statistics.label("kind")
                .coverage(coverage ->
                        coverage.check(EstimatedOneRepMax.class.getSimpleName()).percentage(share -> share > 20));
        Statistics.label("date").collect(max.date().isPresent());
        Statistics.label("date").coverage(coverage -> coverage.check(false).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<Athlete> athletes() {
        Arbitrary<Map<ExerciseId, OneRepMax>> maxima = Arbitraries.maps(
                        Arbitraries.of(StoredValues.LIFTS), StoredValues.maxima())
                .ofMaxSize(6);
        Arbitrary<Map<Equipment, LoadRounding>> own = Arbitraries.maps(
                        Arbitraries.of(Equipment.values()).filter(one -> !one.isStation()), roundings())
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(MassUnit.values()),
                        Arbitraries.integers().between(20, 400).injectNull(0.3),
                        maxima,
                        own,
                        StoredValues.restrictions().list().ofMaxSize(2),
                        StoredValues.days().injectNull(0.5),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(id -> !id.isBlank()))
                .as((unit, mass, known, implementsOwn, restrictions, asOf, id) -> {
                    AthleteBuilder athlete = Athlete.builder(id).unit(unit);
                    known.forEach(athlete::max);
                    implementsOwn.forEach(athlete::with);
                    restrictions.forEach(athlete::restrict);
                    if (mass != null) {
                        athlete.bodyMass(Load.ofKilograms(mass));
                    }
                    if (asOf != null) {
                        athlete.asOf(asOf);
                    }
                    return athlete.build();
                });
    }

    private static Arbitrary<LoadRounding> roundings() {
        Arbitrary<LoadLadder> grids = Combinators.combine(
                        Arbitraries.of(MassUnit.values()),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 900))
                .as((unit, low, step, span) ->
                        LoadLadder.grid(Load.of(low, unit), Load.of(step / 4.0, unit), Load.of(low + span, unit)));
        Arbitrary<LoadLadder> loads = Arbitraries.integers()
                .between(0, 200)
                .map(Load::ofKilograms)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(LoadLadder::ofLoads);
        return Combinators.combine(Arbitraries.oneOf(grids, loads), Arbitraries.of(RoundingDirection.values()))
                .as(LoadRounding::of);
    }

    @Property(tries = 1000)
    void every_athlete_is_read_as_it_was_written(@ForAll("athletes") Athlete athlete) {
        Json.keeps(athlete, Athlete.class);
        SchemaTest.holds(Document.ATHLETE, athlete);
        Athlete again = Json.reread(athlete, Athlete.class);
        for (Equipment equipment : List.of(Equipment.BARBELL, Equipment.DUMBBELL, Equipment.MACHINE)) {
            assertThat(again.loadRounding(equipment)).isEqualTo(athlete.loadRounding(equipment));
        }
        Statistics.collect(
                athlete.bodyMass().isPresent(), !athlete.ownImplements().isEmpty());
        Statistics.coverage(coverage -> {
            coverage.check(true, true).percentage(share -> share > 5);
            coverage.check(false, false).percentage(share -> share > 1);
        });
    }
}
