package dev.prescription.coaching;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SlotRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lanes of one exercise in the sessions to come, and the slots that name them. */
record LanesToCome(Map<SlotRef, Optional<String>> bySlot, Set<String> all) {

    /** Of a slot that is of one lane first and of another later, the lane where it next comes. */
    static LanesToCome of(List<AskedSession> asked, ExerciseId exercise) {
        Map<SlotRef, Optional<String>> bySlot = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (AskedSession session : asked) {
            for (int number = 0; number < session.exercises().size(); number++) {
                if (session.exercises().get(number).exercise().id().equals(exercise)) {
                    Optional<String> lane = session.lanes().get(number);
                    bySlot.putIfAbsent(session.exercises().get(number).ref(), lane);
                    lane.ifPresent(all::add);
                }
            }
        }
        return new LanesToCome(bySlot, all);
    }

    /** One slot for each lane that a slot can name now. */
    List<SlotRef> choices() {
        List<SlotRef> slots = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        bySlot.forEach((slot, lane) -> {
            if (lane.filter(seen::add).isPresent()) {
                slots.add(slot);
            }
        });
        return slots;
    }
}
