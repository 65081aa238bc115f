package dev.prescription.exercise;

import dev.prescription.exercise.table.StandardTables;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A dated edition of exercises, found by id or by name.
 *
 * <p>{@link #standard()} holds about five hundred exercises in a stable order: first the {@linkplain Exercise#isStaple()
 * staples} (legs and hips, presses and pulls, single joints), then the others in the order of their patterns. Patterns,
 * shares and marks are library conventions ({@code C-CAT-01}) of the edition named, written for this library; an edition
 * once released never changes. Every muscle that is not optional is trained directly by an isolation exercise, and by a
 * compound one where a common one exists. Sets are counted in repetitions, so nothing that is held for a time or carried
 * over a distance is in it. Own exercises are added with
 * {@link #with(Exercise)}. Two catalogues are equal when their editions and exercises are.
 */
public final class Catalogue {

    private static final int LONGEST_EDITION = 80;
    private static final String STANDARD_EDITION = "2026.2";
    private static final Catalogue STANDARD = new Catalogue(
            STANDARD_EDITION,
            0,
            TableReader.read(StandardTables.all()),
            TableReader.readLadders(StandardTables.ladders()));

    private final String baseEdition;
    private final int added;
    private final List<Exercise> exercises;
    private final List<Ladder> ladders;
    private final Map<ExerciseId, Exercise> byId;
    private final Map<String, Exercise> byName;

    private Catalogue(String baseEdition, int added, List<Exercise> exercises, List<Ladder> ladders) {
        this.baseEdition = baseEdition;
        this.ladders = List.copyOf(ladders);
        this.added = added;
        this.exercises = List.copyOf(exercises);
        this.byId = new HashMap<>();
        this.byName = new HashMap<>();
        for (Exercise exercise : this.exercises) {
            if (byId.put(exercise.id(), exercise) != null) {
                throw InvalidValueException.of(
                        "exercise", "must have an id the catalogue does not know yet", exercise.id(), "duplicate");
            }
            enter(exercise.name(), exercise);
            exercise.aliases().forEach(alias -> enter(alias, exercise));
        }
        ladders.forEach(ladder -> ladder.rungs().forEach(this::get));
        checkOrder();
    }

    /** Refuses ladders by which an exercise would be harder than itself: each pass takes away what nothing is easier than. */
    private void checkOrder() {
        Set<ExerciseId> left = new LinkedHashSet<>();
        ladders.forEach(ladder -> left.addAll(ladder.rungs()));
        boolean less = true;
        while (less) {
            Set<ExerciseId> held = new LinkedHashSet<>();
            for (Ladder ladder : ladders) {
                ladder.rungs().stream().filter(left::contains).skip(1).forEach(held::add);
            }
            less = left.retainAll(held);
        }
        if (!left.isEmpty()) {
            throw InvalidValueException.of("ladders", "must not contradict one another", left, "contradiction");
        }
    }

    private void enter(String name, Exercise exercise) {
        if (byName.put(key(name), exercise) != null) {
            throw InvalidValueException.of(
                    "exercise", "must have names the catalogue does not know yet", name, "duplicate");
        }
    }

    /** What two names share that are the same but for case, hyphens, blanks, marks and a plural s. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        String text = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            boolean plural =
                    c == 's' && ends && i > 1 && Character.isLetter(text.charAt(i - 1)) && text.charAt(i - 1) != 's';
            if (Character.isLetterOrDigit(c) && !plural) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /**
     * Returns the standard catalogue, edition 2026.2.
     *
     * @return the same instance every time
     */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * Returns a catalogue of one's own.
     *
     * @param edition its name in provenance, 1 to 80 characters, not blank, such as {@code "club 2026"}
     * @param exercises the exercises, each id and name once
     * @return the catalogue, without ladders
     * @throws InvalidValueException if the edition is blank or too long, code {@code "malformed"}, or an id or a name comes
     *     twice, code {@code "duplicate"}
     * @throws NullPointerException if an argument or an exercise is null
     */
    public static Catalogue of(String edition, Collection<Exercise> exercises) {
        if (Objects.requireNonNull(edition, "edition").isBlank() || edition.length() > LONGEST_EDITION) {
            throw InvalidValueException.of("edition", "must be 1 to 80 characters, not blank", edition, "malformed");
        }
        return new Catalogue(edition, 0, List.copyOf(exercises), List.of());
    }

    /**
     * Returns the edition, which provenance records.
     *
     * @return {@code "2026.2"} for the standard catalogue, {@code "2026.2+2"} where two own exercises were added
     */
    public String edition() {
        return added == 0 ? baseEdition : baseEdition + "+" + added;
    }

    /**
     * Returns all exercises.
     *
     * @return the exercises in a stable order, own ones last, unmodifiable
     */
    public List<Exercise> exercises() {
        return exercises;
    }

    /**
     * Finds the exercise with this id.
     *
     * @param id the id, such as {@link ExerciseId#BACK_SQUAT}
     * @return the exercise; empty where the catalogue does not know it
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Exercise> find(ExerciseId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds the exercise with this name or alias, ignoring case, hyphens, blanks and a plural s.
     *
     * <p>For example {@code findByName("military press")} finds {@code overhead-press}, and {@code "pushups"} finds
     * {@code push-up}.
     *
     * @param name a name or an alias
     * @return the exercise; empty where the catalogue does not know it
     * @throws NullPointerException if {@code name} is null
     */
    public Optional<Exercise> findByName(String name) {
        Objects.requireNonNull(name, "name");
        return Optional.ofNullable(byName.get(key(name)));
    }

    /**
     * Returns the exercise with this id, which must be there.
     *
     * @param id the id, such as {@link ExerciseId#BACK_SQUAT}
     * @return the exercise
     * @throws InvalidValueException if the catalogue does not know it, code {@code "unknown"}
     * @throws NullPointerException if {@code id} is null
     */
    public Exercise get(ExerciseId id) {
        return find(id).orElseThrow(() ->
                InvalidValueException.of("exercise", "must be known to the catalogue " + edition(), id, "unknown"));
    }

    /**
     * Returns a catalogue with one more exercise, at the end.
     *
     * @param exercise the exercise to add; its id and names must be new, since ids are never reused
     * @return the larger catalogue, with {@code +1}, {@code +2} ... behind its edition; this one is left as it is
     * @throws InvalidValueException if the id or a name is known already, code {@code "duplicate"}
     * @throws NullPointerException if {@code exercise} is null
     */
    public Catalogue with(Exercise exercise) {
        Objects.requireNonNull(exercise, "exercise");
        List<Exercise> more = new ArrayList<>(exercises);
        more.add(exercise);
        return new Catalogue(baseEdition, added + 1, more, ladders);
    }

    /**
     * Returns a catalogue with one more ladder, at the end.
     *
     * @param ladder the ladder; its exercises must be known, and none may become both easier and harder than another
     * @return the catalogue, with {@code +1} more behind its edition; this one is left as it is
     * @throws InvalidValueException if an exercise is not known, code {@code "unknown"}, or the ladders contradict one
     *     another, code {@code "contradiction"}
     * @throws NullPointerException if {@code ladder} is null
     */
    public Catalogue with(Ladder ladder) {
        List<Ladder> more = new ArrayList<>(ladders);
        more.add(Objects.requireNonNull(ladder, "ladder"));
        return new Catalogue(baseEdition, added + 1, exercises, more);
    }

    /**
     * Returns all ladders.
     *
     * @return the ladders in a stable order, own ones last, unmodifiable
     */
    public List<Ladder> ladders() {
        return ladders;
    }

    /**
     * Returns what is easier than an exercise, by the ladders it stands on.
     *
     * <p>For example for the pull-up: negative, band-assisted and foot-assisted pull-ups, then the assisted pull-up and the
     * pulldown.
     *
     * @param exercise the exercise
     * @return the exercises below it, ladder by ladder, on each the nearest rung first, each once, unmodifiable; none where
     *     it stands on no ladder or at the foot of its own
     * @throws NullPointerException if {@code exercise} is null
     */
    public List<Exercise> easierThan(ExerciseId exercise) {
        Set<Exercise> easier = new LinkedHashSet<>();
        for (Ladder ladder : ladders) {
            for (int i = ladder.rungs().indexOf(Objects.requireNonNull(exercise, "exercise")) - 1; i >= 0; i--) {
                easier.add(get(ladder.rungs().get(i)));
            }
        }
        return List.copyOf(easier);
    }

    /**
     * Returns what is harder than an exercise, by the ladders it stands on.
     *
     * @param exercise the exercise
     * @return the exercises above it, ladder by ladder, on each the nearest rung first, each once, unmodifiable; none where
     *     it stands on no ladder or at the top of its own
     * @throws NullPointerException if {@code exercise} is null
     */
    public List<Exercise> harderThan(ExerciseId exercise) {
        Set<Exercise> harder = new LinkedHashSet<>();
        for (Ladder ladder : ladders) {
            int place = ladder.rungs().indexOf(Objects.requireNonNull(exercise, "exercise"));
            for (int i = place + 1; place >= 0 && i < ladder.rungs().size(); i++) {
                harder.add(get(ladder.rungs().get(i)));
            }
        }
        return List.copyOf(harder);
    }

    /**
     * Tells whether the other object is a catalogue with the same edition, exercises and ladders.
     *
     * @param other the object to compare with
     * @return true if both are equal, in the same order
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that
                && baseEdition.equals(that.baseEdition)
                && exercises.equals(that.exercises)
                && ladders.equals(that.ladders);
    }

    /**
     * Returns a hash that equal catalogues share.
     *
     * @return the hash
     */
    @Override
    public int hashCode() {
        return exercises.hashCode();
    }

    /**
     * Returns the edition and the number of exercises.
     *
     * @return text such as {@code catalogue 2026.2, N exercises}
     */
    @Override
    public String toString() {
        return "catalogue " + edition() + ", " + exercises.size() + " exercises";
    }
}
