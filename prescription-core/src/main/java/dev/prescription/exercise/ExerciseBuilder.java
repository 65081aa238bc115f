package dev.prescription.exercise;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the parts of an {@link Exercise}; made by {@link Exercise#builder(ExerciseId, String)}.
 *
 * <p>A builder is for one thread. It may be built from more than once; each exercise has its own copies.
 */
public final class ExerciseBuilder {

    static final int DIRECT = 100;
    static final int INDIRECT = 50;
    private static final int LONGEST_NAME = 80;

    final ExerciseId id;
    final String name;
    final List<String> aliases = new ArrayList<>();
    final Map<Muscle, Integer> shares;
    int bodyMassShare;
    boolean unilateral;
    final EnumSet<Equipment> stations = EnumSet.noneOf(Equipment.class);
    Skill skill = Skill.SIMPLE;
    boolean spotterOrSafeties;
    boolean lengthened;
    boolean staple = true;
    private @Nullable MovementPattern pattern;
    private @Nullable Equipment equipment;
    private @Nullable LoadKind loadKind;

    ExerciseBuilder(ExerciseId id, String name) {
        this.id = Objects.requireNonNull(id, "id");
        this.name = checked("name", Objects.requireNonNull(name, "name"));
        this.shares = new EnumMap<>(Muscle.class);
    }

    ExerciseBuilder(Exercise exercise, Map<Muscle, Integer> shares) {
        this.id = exercise.id();
        this.name = exercise.name();
        this.aliases.addAll(exercise.aliases());
        this.shares = new EnumMap<>(shares);
        this.bodyMassShare = exercise.bodyMassShare();
        this.unilateral = exercise.isUnilateral();
        this.stations.addAll(exercise.stations());
        this.skill = exercise.skill();
        this.spotterOrSafeties = exercise.needsSpotterOrSafeties();
        this.lengthened = exercise.isLengthened();
        this.staple = exercise.isStaple();
        this.pattern = exercise.pattern();
        this.equipment = exercise.equipment();
        this.loadKind = exercise.loadKind();
    }

    /**
     * Sets the movement pattern; required.
     *
     * @param newPattern the pattern
     * @return this builder
     * @throws NullPointerException if {@code newPattern} is null
     */
    public ExerciseBuilder pattern(MovementPattern newPattern) {
        this.pattern = Objects.requireNonNull(newPattern, "newPattern");
        return this;
    }

    /**
     * Sets the implement; required.
     *
     * @param newEquipment the equipment
     * @return this builder
     * @throws InvalidValueException if it is a {@linkplain Equipment#isStation() station}, code {@code "station"}
     * @throws NullPointerException if {@code newEquipment} is null
     */
    public ExerciseBuilder equipment(Equipment newEquipment) {
        if (Objects.requireNonNull(newEquipment, "newEquipment").isStation()) {
            throw InvalidValueException.of("equipment", "must be an implement", newEquipment.label(), "station");
        }
        this.equipment = newEquipment;
        return this;
    }

    /**
     * Adds what the exercise takes place on besides its implement; none unless said.
     *
     * @param more stations, such as {@link Equipment#BENCH}
     * @return this builder
     * @throws InvalidValueException if one is an implement, code {@code "implement"}
     * @throws NullPointerException if one is null
     */
    public ExerciseBuilder stations(Equipment... more) {
        for (Equipment station : more) {
            if (!Objects.requireNonNull(station, "station").isStation()) {
                throw InvalidValueException.of("station", "must hold and not load", station.label(), "implement");
            }
            stations.add(station);
        }
        return this;
    }

    /**
     * Sets how much practice the exercise takes; {@link Skill#SIMPLE} unless said.
     *
     * @param newSkill the skill
     * @return this builder
     * @throws NullPointerException if {@code newSkill} is null
     */
    public ExerciseBuilder skill(Skill newSkill) {
        this.skill = Objects.requireNonNull(newSkill, "newSkill");
        return this;
    }

    /**
     * States whether somebody, or pins, must be there to take the load; not unless said.
     *
     * @param needed true for presses and squats under a bar
     * @return this builder
     */
    public ExerciseBuilder spotterOrSafeties(boolean needed) {
        this.spotterOrSafeties = needed;
        return this;
    }

    /**
     * States whether a prime mover meets the hardest part of the movement while it is long; not unless said.
     *
     * @param whileLong true for Romanian deadlifts and the like
     * @return this builder
     */
    public ExerciseBuilder lengthened(boolean whileLong) {
        this.lengthened = whileLong;
        return this;
    }

    /**
     * States whether generated programmes may take the exercise first; they may unless said.
     *
     * @param usual false for a variant that is chosen only where no usual exercise of its pattern is at hand
     * @return this builder
     */
    public ExerciseBuilder staple(boolean usual) {
        this.staple = usual;
        return this;
    }

    /**
     * Sets what the stated load means; required.
     *
     * @param newLoadKind the load kind; one that counts the body mass needs {@link #bodyMassShare(int)} too
     * @return this builder
     * @throws NullPointerException if {@code newLoadKind} is null
     */
    public ExerciseBuilder loadKind(LoadKind newLoadKind) {
        this.loadKind = Objects.requireNonNull(newLoadKind, "newLoadKind");
        return this;
    }

    /**
     * Sets the part of the body mass that is moved, such as 65 for a push-up.
     *
     * @param hundredths the share in hundredths, 0 to 100; 0 where the load kind leaves the body out
     * @return this builder
     * @throws InvalidValueException if the share is outside 0 to 100, code {@code "out-of-range"}
     */
    public ExerciseBuilder bodyMassShare(int hundredths) {
        if (hundredths < 0 || hundredths > 100) {
            throw InvalidValueException.of("bodyMassShare", "must be 0 to 100 hundredths", hundredths, "out-of-range");
        }
        this.bodyMassShare = hundredths;
        return this;
    }

    /**
     * States whether one side is trained after the other; two-sided unless said.
     *
     * @param oneSideAtATime true for split squats, one-arm rows and the like
     * @return this builder
     */
    public ExerciseBuilder unilateral(boolean oneSideAtATime) {
        this.unilateral = oneSideAtATime;
        return this;
    }

    /**
     * Counts each hard set fully (share 100) for these muscles, whatever their share was.
     *
     * @param muscles the prime movers
     * @return this builder
     * @throws NullPointerException if a muscle is null
     */
    public ExerciseBuilder direct(Muscle... muscles) {
        return share(DIRECT, muscles);
    }

    /**
     * Counts half of each hard set (share 50) for these muscles, whatever their share was.
     *
     * @param muscles the muscles that help
     * @return this builder
     * @throws NullPointerException if a muscle is null
     */
    public ExerciseBuilder indirect(Muscle... muscles) {
        return share(INDIRECT, muscles);
    }

    /**
     * Counts no part of a set for these muscles.
     *
     * @param muscles the muscles to leave out
     * @return this builder
     * @throws NullPointerException if a muscle is null
     */
    public ExerciseBuilder without(Muscle... muscles) {
        return share(0, muscles);
    }

    private ExerciseBuilder share(int hundredths, Muscle... muscles) {
        for (Muscle muscle : muscles) {
            Objects.requireNonNull(muscle, "muscle");
            if (hundredths == 0) {
                shares.remove(muscle);
            } else {
                shares.put(muscle, hundredths);
            }
        }
        return this;
    }

    /**
     * Adds other names in use, such as {@code "Flat bench"}.
     *
     * @param others names of 1 to 80 characters, not blank, none the same as the name or one another but for case, hyphens,
     *     blanks and a plural s
     * @return this builder
     * @throws InvalidValueException if a name is blank, too long or there already
     * @throws NullPointerException if a name is null
     */
    public ExerciseBuilder aliases(String... others) {
        for (String alias : others) {
            String key = Catalogue.key(checked("alias", Objects.requireNonNull(alias, "alias")));
            if (key.equals(Catalogue.key(name))
                    || aliases.stream().anyMatch(known -> Catalogue.key(known).equals(key))) {
                throw InvalidValueException.of("alias", "must differ from the other names", alias, "duplicate");
            }
            aliases.add(alias);
        }
        return this;
    }

    /**
     * Returns the exercise.
     *
     * @return the exercise, immutable
     * @throws InvalidValueException if pattern, equipment, load kind or a direct muscle is missing, code
     *     {@code "missing"}; or if the body-mass share does not go with the load kind, code {@code "out-of-range"}
     */
    public Exercise build() {
        MovementPattern knownPattern = present("pattern", pattern);
        Equipment knownEquipment = present("equipment", equipment);
        LoadKind knownKind = present("loadKind", loadKind);
        if (!shares.containsValue(DIRECT)) {
            throw InvalidValueException.of("muscles", "must count at least one directly", id, "missing");
        }
        if (knownKind.countsBodyMass() != (bodyMassShare > 0)) {
            String rule = knownKind.countsBodyMass()
                    ? "must be 1 to 100 hundredths where the load kind counts the body mass"
                    : "must be 0 where the load kind leaves the body mass out";
            throw InvalidValueException.of("bodyMassShare", rule, bodyMassShare, "out-of-range");
        }
        return new Exercise(this, knownPattern, knownEquipment, knownKind);
    }

    private <T> T present(String parameter, @Nullable T value) {
        if (value == null) {
            throw InvalidValueException.of(parameter, "must be stated for " + id, null, "missing");
        }
        return value;
    }

    private static String checked(String parameter, String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME || !text.equals(text.strip())) {
            throw InvalidValueException.of(
                    parameter, "must be 1 to 80 characters without blanks at its ends", text, "malformed");
        }
        return text;
    }
}
