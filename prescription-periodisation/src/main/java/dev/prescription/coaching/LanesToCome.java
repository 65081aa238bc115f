package dev.prescription.coaching;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.proposal.LaneRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where an exercise is to come, in order, and by which lanes. */
record LanesToCome(List<Place> places) {

    /** A slot of a session to come, and its lane; none where no rule moves it. */
    record Place(SessionRef session, SlotRef slot, Optional<String> lane) {}

    static LanesToCome of(List<AskedSession> asked, ExerciseId exercise) {
        List<Place> places = new ArrayList<>();
        for (AskedSession session : asked) {
            for (int number = 0; number < session.exercises().size(); number++) {
                if (session.exercises().get(number).exercise().id().equals(exercise)) {
                    SlotRef slot = session.exercises().get(number).ref();
                    places.add(new Place(session.ref(), slot, session.lanes().get(number)));
                }
            }
        }
        return new LanesToCome(places);
    }

    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        places.forEach(place -> place.lane().ifPresent(all::add));
        return all;
    }

    /** Where the slot that names a lane comes: in the session that is named, else next. */
    Optional<Place> find(LaneRef name) {
        return places.stream()
                .filter(place -> place.slot().equals(name.slot()))
                .filter(place -> name.session()
                        .filter(other -> !other.equals(place.session()))
                        .isEmpty())
                .findFirst();
    }

    /** One name of each lane, of its slot alone where that suffices. */
    List<LaneRef> choices() {
        return all().stream().map(this::name).toList();
    }

    private LaneRef name(String lane) {
        List<Place> own = places.stream()
                .filter(place -> place.lane().filter(lane::equals).isPresent())
                .toList();
        return own.stream()
                .filter(place ->
                        find(LaneRef.of(place.slot())).filter(place::equals).isPresent())
                .findFirst()
                .map(place -> LaneRef.of(place.slot()))
                .orElseGet(() -> LaneRef.of(own.get(0).session(), own.get(0).slot()));
    }
}
