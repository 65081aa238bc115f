package dev.prescription.examples.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.repmax.Gear;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifterTest {
    @TempDir
    private Path folder;

    private RosterFiles files;

    @BeforeEach
    void open() {
        files = new RosterFiles(folder);
    }

    @Test
    void the_latest_date_counts_lift_by_lift_whatever_the_order_of_rows() throws RosterException {
        Lifter lifter = files.lifter(
                "A,Raw,20,2017-03-04,-150,100,200", "A,Raw,18,2015-03-04,140,90,210", "A,Raw,19,2016-03-04,145,,190");
        assertThat(lifter.best(Lift.SQUAT)).contains(best("2016-03-04", 145, Gear.RAW));
        assertThat(lifter.best(Lift.BENCH_PRESS)).contains(best("2017-03-04", 100, Gear.RAW));
        assertThat(lifter.best(Lift.DEADLIFT)).contains(best("2017-03-04", 200, Gear.RAW));
        assertThat(lifter.latestDate()).contains(LocalDate.of(2017, 3, 4));
    }

    @Test
    void on_one_date_the_higher_counts_and_of_equals_the_one_in_less_gear() throws RosterException {
        Lifter lifter = files.lifter(
                "A,Raw,20,2017-03-04,150,100,200",
                "A,Single-ply,20,2017-03-04,180,90,200",
                "A,Multi-ply,20,2017-03-04,170,95,200");
        assertThat(lifter.best(Lift.SQUAT)).contains(best("2017-03-04", 180, Gear.SINGLE_PLY));
        assertThat(lifter.passedOver(Lift.SQUAT)).contains(best("2017-03-04", 150, Gear.RAW));
        assertThat(lifter.best(Lift.BENCH_PRESS)).contains(best("2017-03-04", 100, Gear.RAW));
        assertThat(lifter.best(Lift.DEADLIFT)).contains(best("2017-03-04", 200, Gear.RAW));
        assertThat(lifter.passedOver(Lift.DEADLIFT)).isEmpty();
    }

    @Test
    void a_later_lift_in_gear_stands_above_an_older_raw_one_and_the_older_is_told() throws RosterException {
        Lifter lifter = files.lifter("A,Raw,20,2014-03-04,150,100,200", "A,Single-ply,23,2017-03-04,180,,");
        assertThat(lifter.best(Lift.SQUAT).orElseThrow().isUsableForRawWork()).isFalse();
        assertThat(lifter.passedOver(Lift.SQUAT)).contains(best("2014-03-04", 150, Gear.RAW));
        assertThat(lifter.best(Lift.BENCH_PRESS).orElseThrow().isUsableForRawWork())
                .isTrue();
    }

    @Test
    void a_later_raw_lift_stands_above_an_older_heavier_one_in_gear() throws RosterException {
        Lifter lifter = files.lifter("A,Wraps,23,2017-03-04,160,,", "A,Multi-ply,20,2014-03-04,250,100,200");
        assertThat(lifter.best(Lift.SQUAT)).contains(best("2017-03-04", 160, Gear.WRAPS));
        assertThat(lifter.passedOver(Lift.SQUAT)).isEmpty();
        assertThat(lifter.passedOver(Lift.BENCH_PRESS)).isEmpty();
    }

    @Test
    void unlimited_equipment_is_kept_with_multi_ply() throws RosterException {
        Lifter lifter = files.lifter("A,Unlimited,20,2017-03-04,250,100,200");
        assertThat(lifter.best(Lift.SQUAT).orElseThrow().gear()).isEqualTo(Gear.MULTI_PLY);
    }

    @Test
    void the_age_is_that_of_the_day_of_the_latest_best() throws RosterException {
        assertThat(files.lifter("A,Raw,17,2017-03-04,150,,", "A,Raw,19,2019-03-04,-150,,")
                        .age())
                .hasValue(17);
        assertThat(files.lifter("A,Raw,17,2017-03-04,150,,", "A,Raw,,2018-03-03,155,,")
                        .age())
                .hasValue(17);
        assertThat(files.lifter("A,Raw,17,2017-03-04,150,,", "A,Raw,,2018-03-04,155,,")
                        .age())
                .hasValue(18);
        assertThat(files.lifter("A,Raw,17.5,2017-03-04,150,,", "A,Raw,,2018-01-04,155,,")
                        .age())
                .hasValue(18.5);
        assertThat(files.lifter("A,Raw,14,2017-03-04,,,", "A,Raw,,2017-03-01,150,,")
                        .age())
                .hasValue(13);
        assertThat(files.lifter("A,Raw,,2017-03-04,150,,").age()).isEmpty();
        assertThat(files.lifter("A,Raw,17,2017-03-04,,,").age()).isEmpty();
    }

    @Test
    void of_two_ages_on_one_day_the_younger_is_believed() throws RosterException {
        assertThat(files.lifter("A,Raw,18,2017-03-04,150,,", "A,Raw,17.5,2017-03-04,150,,")
                        .age())
                .hasValue(17.5);
    }

    @Test
    void a_lifter_with_nothing_but_bad_rows_is_still_a_lifter() throws RosterException {
        Lifter lifter = files.lifter("A,Straps,20,2017-03-04,150,100,200");
        assertThat(lifter.rows()).isZero();
        assertThat(lifter).hasToString("Lifter[A]");
    }

    private static Best best(String date, double kilograms, Gear gear) {
        return new Best(LocalDate.parse(date), kilograms, gear);
    }
}
