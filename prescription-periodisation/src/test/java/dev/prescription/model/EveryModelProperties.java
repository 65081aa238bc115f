package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.goal.GoalKind;
import dev.prescription.model.Cases.Case;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import dev.prescription.shipped.ShippedNames;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every model: it stays in range and palette, and its name names it. */
class EveryModelProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.cases();
    }

    @Provide
    Arbitrary<PeriodisationModel> models() {
        return Arbitraries.of(ShippedNames.PERIODISATION_MODELS).map(PeriodisationModel::byName);
    }

    @Property(tries = 4000)
    void every_series_is_of_the_range_and_every_zone_of_the_palette(
            @ForAll("cases") Case tried, @ForAll("models") PeriodisationModel model) {
        Cases.judge(tried);
        Statistics.label("model").collect(model.name().replaceAll(" [0-9]+", ""));
        for (int week = 1; week <= tried.weeks(); week++) {
            for (int exposure = 1; exposure <= tried.exposures(); exposure++) {
                MesocyclePosition position = tried.in(week).exposed(exposure, tried.exposures());
                assertThat(breach(model, position, tried)).isEmpty();
                assertThat(model.phase(position, tried.palette()).isPresent())
                        .isEqualTo(model.name().equals("block"));
            }
        }
    }

    private static Optional<String> breach(PeriodisationModel model, MesocyclePosition position, Case tried) {
        GoalKind zone = model.zone(position, tried.palette());
        if (!tried.palette().zones().contains(zone)) {
            return Optional.of(zone + " is not of the palette");
        }
        int added = model.addedSets(position);
        SeriesRange range = tried.range().withMoreSets(added).orElse(tried.range());
        StraightSets series = model.at(position, tried.palette(), range);
        StraightSets alone = model.at(position, range);
        boolean within = range.contains(series) && range.contains(alone);
        boolean same = series.equals(model.at(position, tried.palette(), range));
        return within && same && added >= 0 ? Optional.empty() : Optional.of(series + " is not of the range");
    }

    @Example
    void a_model_that_leaves_the_range_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.linear()) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                StraightSets right = super.at(position, palette, range);
                return StraightSets.of(right.sets(), right.reps() + 6, right.target(), right.fade());
            }
        };

        assertThat(breach(twin, Cases.ordinary().in(1), Cases.ordinary())).contains("3 x 12 RIR 3 is not of the range");
    }

    @Property
    void a_name_names_its_model(@ForAll("models") PeriodisationModel model) {
        assertThat(PeriodisationModel.byName(model.name())).isEqualTo(model);
        assertThat(PeriodisationModel.byName(model.name().replace(",", "").replace(' ', '-')))
                .isEqualTo(model)
                .hasToString(model.name());
    }

    @Example
    void names_are_what_provenance_prints() {
        for (String name : ShippedNames.PERIODISATION_MODELS) {
            assertThat(PeriodisationModel.byName(name).name()).isEqualTo(name);
        }
    }

    @Example
    void a_number_left_out_is_the_usual_one() {
        assertThat(PeriodisationModel.byName("step")).isEqualTo(PeriodisationModel.step(2));
        assertThat(PeriodisationModel.byName("Wave")).isEqualTo(PeriodisationModel.wave(3));
        assertThat(PeriodisationModel.byName("volume-driven")).isEqualTo(PeriodisationModel.volumeDriven(2));
        assertThat(PeriodisationModel.byName("set-accumulation-3")).isEqualTo(PeriodisationModel.setAccumulation(3));
        assertThat(PeriodisationModel.byName("max-effort-and-dynamic-effort"))
                .isEqualTo(PeriodisationModel.maxAndDynamicEffort(3));
    }

    @Example
    void other_names_and_numbers_are_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> PeriodisationModel.byName(null))
                .withMessageContaining("name");
        for (String name :
                new String[] {"", "lineal", "linear 3", "wave 3 4", "wave x", "block strength", "block a b"}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> PeriodisationModel.byName(name))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("unknown"));
        }
        for (String name :
                new String[] {"wave 1", "wave 14", "step 0", "step 14", "volume driven 7", "set accumulation 0"}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> PeriodisationModel.byName(name))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo("out-of-range"));
        }
    }
}
