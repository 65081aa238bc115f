package dev.prescription.examples;

import dev.prescription.calendar.Calendar;
import dev.prescription.calendar.DateNote;
import dev.prescription.calendar.DatedSession;
import dev.prescription.examples.programme.GeneratedRecipe;
import dev.prescription.examples.programme.PeakingRecipe;
import dev.prescription.examples.programme.ProgrammeOrder;
import dev.prescription.examples.sheet.Paragraph;
import dev.prescription.periodisation.Plan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads {@code -Dpeak=} and {@code -Dstart=}, and writes the dates of a plan that leads to a day. */
final class PeakOptions {

    private static final int MOST_TRAINING_WEEKS = 50;
    private static final String HANGING = " ".repeat(9);

    private final UnaryOperator<@Nullable String> property;

    PeakOptions(UnaryOperator<@Nullable String> property) {
        this.property = property;
    }

    /** The recipe that leads to the day, if one is given; the first day must be given too, as no clock is read. */
    Optional<PeakingRecipe> recipe(GeneratedRecipe recipe) throws UserError {
        Optional<LocalDate> peak = date("peak");
        Optional<LocalDate> start = date("start");
        if (peak.isPresent() != start.isPresent()) {
            throw new UserError((peak.isPresent() ? "start" : "peak") + ": must be given too, as yyyy-MM-dd");
        }
        if (peak.isEmpty()) {
            return Optional.empty();
        }
        String given = property.apply("weeks");
        if (given != null && recipe.weeks() > MOST_TRAINING_WEEKS) {
            throw new UserError("weeks: must be 1 to 50 before a peak, given '" + given + "'");
        }
        OptionalInt weeks = given == null ? OptionalInt.empty() : OptionalInt.of(recipe.weeks());
        return Optional.of(new PeakingRecipe(recipe, weeks, start.get(), peak.get()));
    }

    private Optional<LocalDate> date(String option) throws UserError {
        String given = property.apply(option);
        if (given == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeParseException noDate) {
            throw new UserError(option + ": must be a date such as 2027-03-20, given '" + given + "'");
        }
    }

    /** Refuses a day that cannot be reached, in the library's words. */
    static ProgrammeOrder reachable(ProgrammeOrder order) throws UserError {
        if (order.recipe() instanceof PeakingRecipe peaking) {
            for (DateNote note : peaking.countdown(order.prescriber()).notes()) {
                if (note.kind() == DateNote.Kind.NOT_REACHABLE) {
                    throw new UserError("peak: " + note.text());
                }
            }
        }
        return order;
    }

    /** A line for each microcycle with the days of its sessions, then what a coach should know of them. */
    static List<String> dates(ProgrammeOrder order, Plan plan) {
        List<String> lines = new ArrayList<>();
        if (order.recipe() instanceof PeakingRecipe peaking) {
            Calendar calendar = peaking.calendar(plan);
            Map<Integer, String> weeks = new TreeMap<>();
            for (DatedSession dated : calendar.sessions()) {
                String day = dated.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                weeks.merge(dated.session().microcycle(), "  " + day + " " + dated.date(), String::concat);
            }
            weeks.forEach((number, days) -> lines.add(plan.microcycles().get(number - 1) + ":" + days));
            peaking.countdown(order.prescriber()).notes().forEach(note -> lines.addAll(note(note)));
            calendar.notes().forEach(note -> lines.addAll(note(note)));
        }
        return lines;
    }

    private static List<String> note(DateNote note) {
        return Paragraph.wrap("Note:    ", HANGING, note + ".");
    }
}
