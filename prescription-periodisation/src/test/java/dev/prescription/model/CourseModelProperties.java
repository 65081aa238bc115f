package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.model.Cases.Case;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of constant, linear, reverse linear, step and wave, each with a twin that breaks it. */
class CourseModelProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.cases();
    }

    @Property(tries = 1000)
    void the_linear_model_keeps_its_law(@ForAll("cases") Case tried) {
        Cases.judge(tried);
        assertThat(linearBreach(PeriodisationModel.linear(), tried)).isEmpty();
    }

    @Example
    void a_twin_of_linear_that_lightens_the_last_week_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.linear()) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return position.week() == position.weeks() ? range.easiest() : super.at(position, palette, range);
            }
        };

        assertThat(linearBreach(twin, Cases.ordinary())).contains("week 7 is lighter than week 6");
    }

    /** Fresh repetitions to failure never rise, nor do repetitions and reserve; the ends are those of the range. */
    private static Optional<String> linearBreach(PeriodisationModel model, Case tried) {
        List<StraightSets> course = tried.course(model);
        if (!course.get(0).equals(tried.range().easiest())) {
            return Optional.of("week 1 is not the easy end");
        }
        Optional<String> harder = hardening(course);
        boolean wide = tried.range().steps() > 0 && course.size() > 1;
        boolean moved =
                course.get(course.size() - 1).freshHalves() < course.get(0).freshHalves();
        return harder.isPresent() || !wide || moved ? harder : Optional.of("the last week is no heavier");
    }

    private static Optional<String> hardening(List<StraightSets> course) {
        for (int week = 2; week <= course.size(); week++) {
            StraightSets before = course.get(week - 2);
            StraightSets now = course.get(week - 1);
            if (now.freshHalves() > before.freshHalves()) {
                return Optional.of("week " + week + " is lighter than week " + (week - 1));
            }
            if (now.reps() > before.reps() || now.target().compareTo(before.target()) > 0) {
                return Optional.of("week " + week + " asks for more repetitions or reserve");
            }
        }
        return Optional.empty();
    }

    @Property(tries = 1000)
    void the_constant_model_keeps_its_law(@ForAll("cases") Case tried) {
        Cases.judge(tried);
        assertThat(constantBreach(PeriodisationModel.constant(), tried)).isEmpty();
    }

    @Example
    void a_twin_of_constant_that_moves_is_found_out() {
        assertThat(constantBreach(PeriodisationModel.linear(), Cases.ordinary()))
                .contains("the series changes");
    }

    private static Optional<String> constantBreach(PeriodisationModel model, Case tried) {
        boolean same = tried.course(model).stream().distinct().count() == 1;
        return same ? Optional.empty() : Optional.of("the series changes");
    }

    @Property(tries = 1000)
    void the_reverse_linear_model_keeps_its_law(@ForAll("cases") Case tried) {
        Cases.judge(tried);
        assertThat(reverseBreach(PeriodisationModel.reverseLinear(), tried)).isEmpty();
    }

    @Example
    void a_twin_of_reverse_linear_that_begins_easy_is_found_out() {
        assertThat(reverseBreach(PeriodisationModel.linear(), Cases.ordinary())).contains("week 1 is not the hard end");
    }

    private static Optional<String> reverseBreach(PeriodisationModel model, Case tried) {
        List<StraightSets> course = tried.course(model);
        if (!course.get(0).equals(tried.range().hardest())) {
            return Optional.of("week 1 is not the hard end");
        }
        StraightSets last = course.get(course.size() - 1);
        if (course.size() > 1 && !last.equals(tried.range().easiest())) {
            return Optional.of("the last week is not the easy end");
        }
        for (int week = 2; week <= course.size(); week++) {
            StraightSets before = course.get(week - 2);
            StraightSets now = course.get(week - 1);
            if (now.freshHalves() < before.freshHalves()) {
                return Optional.of("week " + week + " is heavier than week " + (week - 1));
            }
            if (now.reps() < before.reps() || now.target().compareTo(before.target()) < 0) {
                return Optional.of("week " + week + " asks for fewer repetitions or less reserve");
            }
        }
        return Optional.empty();
    }

    @Property(tries = 1000)
    void the_step_model_keeps_its_law(@ForAll("cases") Case tried, @ForAll @IntRange(min = 1, max = 13) int length) {
        Cases.judge(tried);
        assertThat(stepBreach(PeriodisationModel.step(length), tried, length)).isEmpty();
    }

    @Example
    void a_twin_of_step_that_rises_within_a_step_is_found_out() {
        assertThat(stepBreach(PeriodisationModel.linear(), Cases.ordinary(), 2)).contains("week 2 is not level");
    }

    private static Optional<String> stepBreach(PeriodisationModel model, Case tried, int length) {
        List<StraightSets> course = tried.course(model);
        for (int week = 2; week <= course.size(); week++) {
            boolean level = course.get(week - 1).equals(course.get(week - 2));
            if ((week - 1) % length != 0 && !level) {
                return Optional.of("week " + week + " is not level");
            }
        }
        boolean oneStep = course.size() <= length;
        StraightSets last = course.get(course.size() - 1);
        if (!course.get(0).equals(tried.range().easiest())
                || (!oneStep && !last.equals(tried.range().hardest()))) {
            return Optional.of("the ends are not those of the range");
        }
        return hardening(course);
    }

    @Property(tries = 1000)
    void the_wave_model_keeps_its_law(@ForAll("cases") Case tried, @ForAll @IntRange(min = 2, max = 13) int length) {
        Cases.judge(tried);
        assertThat(waveBreach(PeriodisationModel.wave(length), tried, length)).isEmpty();
    }

    @Example
    void a_twin_of_wave_that_never_falls_back_is_found_out() {
        Case longer =
                new Case(9, 1, Cases.ordinary().palette(), Cases.ordinary().range());

        assertThat(waveBreach(PeriodisationModel.linear(), longer, 3)).contains("week 4 does not fall back");
    }

    private static Optional<String> waveBreach(PeriodisationModel model, Case tried, int length) {
        List<StraightSets> course = tried.course(model);
        for (int week = 2; week <= course.size(); week++) {
            int fresh = course.get(week - 1).freshHalves();
            int before = course.get(week - 2).freshHalves();
            boolean begins = (week - 1) % length == 0;
            if (!begins && fresh > before) {
                return Optional.of("week " + week + " is lighter within its wave");
            }
            boolean room = tried.range().steps() >= course.size() + length;
            if (begins && (fresh < before || (room && fresh == before))) {
                return Optional.of("week " + week + " does not fall back");
            }
            if (week > length && fresh > course.get(week - 1 - length).freshHalves()) {
                return Optional.of("week " + week + " is lighter than its like in the wave before");
            }
        }
        boolean reaches = course.size() == 1 || course.contains(tried.range().hardest());
        boolean begins = course.get(0).equals(tried.range().easiest());
        return reaches && begins ? Optional.empty() : Optional.of("the ends are not those of the range");
    }
}
