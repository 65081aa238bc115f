package dev.prescription.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first breach of each clause: one case is enough to mend it. */
final class Breaches {

    private final Map<String, Breach> first = new LinkedHashMap<>();

    void add(String clause, String found, String where) {
        first.putIfAbsent(clause, new Breach(clause, found, where));
    }

    void check(boolean holds, String clause, String found, String where) {
        if (!holds) {
            add(clause, found, where);
        }
    }

    List<Breach> all() {
        return List.copyOf(first.values());
    }
}
