package dev.prescription.examples.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where the columns we use stand in a file, found by name in any order and any case; the others are not looked at.
 *
 * <p>Needed: {@code Name} or {@code lifter}, {@code Equipment}, {@code Date} and the three {@code Best3...Kg}.
 * {@code Age} is used where it is there; without it no lifter's age is known.
 */
final class RosterColumns {
    private final List<String> header;
    private final int name;
    private final int equipment;
    private final int date;
    private final int age;
    private final Map<Lift, Integer> bests;

    private RosterColumns(List<String> header, int name, int equipment, int date, int age, Map<Lift, Integer> bests) {
        this.header = header;
        this.name = name;
        this.equipment = equipment;
        this.date = date;
        this.age = age;
        this.bests = bests;
    }

    static RosterColumns of(List<String> header) throws RosterException {
        Map<String, Integer> places = places(header);
        List<String> missing = new ArrayList<>();
        int name = places.getOrDefault("name", places.getOrDefault("lifter", -1));
        if (name < 0) {
            missing.add("Name (or lifter)");
        }
        int equipment = find(places, "Equipment", missing);
        int date = find(places, "Date", missing);
        Map<Lift, Integer> bests = new EnumMap<>(Lift.class);
        for (Lift lift : Lift.values()) {
            bests.put(lift, find(places, lift.column(), missing));
        }
        if (!missing.isEmpty()) {
            throw new RosterException("roster: not the OpenPowerlifting column layout, no column "
                    + String.join(", ", missing) + hint(header));
        }
        return new RosterColumns(header, name, equipment, date, places.getOrDefault("age", -1), bests);
    }

    private static Map<String, Integer> places(List<String> header) throws RosterException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String key = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (places.putIfAbsent(key, i) != null && isUsed(key)) {
                throw new RosterException("roster: column " + header.get(i).strip() + " stands twice in the header");
            }
        }
        return places;
    }

    private static boolean isUsed(String key) {
        boolean isBest = false;
        for (Lift lift : Lift.values()) {
            isBest |= lift.column().toLowerCase(Locale.ROOT).equals(key);
        }
        return isBest || List.of("name", "lifter", "equipment", "date", "age").contains(key);
    }

    private static int find(Map<String, Integer> places, String column, List<String> missing) {
        Integer place = places.get(column.toLowerCase(Locale.ROOT));
        if (place == null) {
            missing.add(column);
            return -1;
        }
        return place;
    }

    private static String hint(List<String> header) {
        boolean otherSeparator = header.size() == 1
                && (header.get(0).contains(";") || header.get(0).contains("\t"));
        return otherSeparator ? "; fields are to be separated by commas" : "";
    }

    int count() {
        return header.size();
    }

    int name() {
        return name;
    }

    int equipment() {
        return equipment;
    }

    int date() {
        return date;
    }

    boolean hasAge() {
        return age >= 0;
    }

    int age() {
        return age;
    }

    int best(Lift lift) {
        return Objects.requireNonNull(bests.get(lift), "bests hold every lift");
    }

    String title(int column) {
        return header.get(column).strip();
    }
}
