package dev.prescription.reduction;

import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Planned relief before a test: how long, how much of the sets it keeps, and on which days there are sessions.
 *
 * <p>For example {@code Taper.standard()} is what the guideline says: ten days for an advanced lifter, seven for an
 * intermediate one, with 55 % of the sets and at least 85 % of the maximum up to each lift's last heavy session (L-TAP-01,
 * L-TAP-02, L-TAP-06, L-TAP-07); for a beginner it is one light week. {@code Taper.standard().withSessions(8, 5, 3)} keeps
 * to the days a lifter has.
 *
 * @param isNone whether there is no relief before the test at all
 * @param days the days before the test that it lasts, 3 to 14; empty for what the guideline says
 * @param setsPercent the share of a lift's sets per seven days that it keeps, 1 to 100; empty for what the guideline says
 * @param sessions the days before the test with a session, the farthest first; empty where every day is free
 */
public record Taper(boolean isNone, OptionalInt days, OptionalInt setsPercent, Optional<List<Integer>> sessions) {

    private static final Taper STANDARD = new Taper(false, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;
    private static final int PERCENT = 100;

    /**
     * Checks the numbers; the factories are the ways in.
     *
     * @param isNone whether there is no relief before the test at all
     * @param days the days before the test that it lasts, 3 to 14
     * @param setsPercent the share of the sets that it keeps, 1 to 100
     * @param sessions the days before the test with a session
     * @throws InvalidValueException if a number is out of its range, or a day of a session is named twice
     */
    public Taper {
        days.ifPresent(count -> check("days of a taper", count, SHORTEST, LONGEST));
        setsPercent.ifPresent(share -> check("taper sets in percent", share, 1, PERCENT));
        sessions = sessions.map(Taper::sorted);
    }

    private static List<Integer> sorted(List<Integer> days) {
        days.forEach(day -> check("days out of a session", day, 1, LONGEST));
        if (days.isEmpty() || days.stream().distinct().count() < days.size()) {
            throw InvalidValueException.of("days out of sessions", "must be named, each once", days, "repeated");
        }
        return days.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }

    /**
     * Returns the taper the guideline prescribes for the level.
     *
     * @return the taper
     */
    public static Taper standard() {
        return STANDARD;
    }

    /**
     * Returns no taper: training goes on to the test.
     *
     * @return no relief
     */
    public static Taper none() {
        return new Taper(true, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /**
     * Returns a taper of a coach's own, also for a beginner.
     *
     * @param days the days before the test that it lasts, 3 to 14
     * @param setsPercent the share of a lift's sets per seven days that it keeps, 1 to 100
     * @return the taper
     * @throws InvalidValueException if a number is out of its range
     */
    public static Taper of(int days, int setsPercent) {
        return new Taper(false, OptionalInt.of(days), OptionalInt.of(setsPercent), Optional.empty());
    }

    /**
     * Returns the same taper with sessions on given days only.
     *
     * @param daysOut days before the test, 1 to 14, each once, at least one
     * @return the taper
     * @throws InvalidValueException if there is none, one is out of range or named twice
     */
    public Taper withSessions(int... daysOut) {
        return new Taper(
                isNone,
                days,
                setsPercent,
                Optional.of(Arrays.stream(daysOut).boxed().toList()));
    }
}
