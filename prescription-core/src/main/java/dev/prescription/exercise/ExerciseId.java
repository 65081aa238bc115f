package dev.prescription.exercise;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * The stable name of an exercise for programs: a lower-case slug such as {@code back-squat}.
 *
 * <p>Ids are never reused and never change their meaning between editions of the catalogue. {@code toString()} prints
 * the slug, and {@link #of(String)} reads it back.
 *
 * @param slug words of lower-case letters and digits joined by single hyphens, beginning with a letter; 1 to 64
 *     characters
 */
public record ExerciseId(String slug) implements Comparable<ExerciseId> {

    /** The barbell back squat. */
    public static final ExerciseId BACK_SQUAT = new ExerciseId("back-squat");

    /** The barbell bench press. */
    public static final ExerciseId BENCH_PRESS = new ExerciseId("bench-press");

    /** The conventional barbell deadlift. */
    public static final ExerciseId DEADLIFT = new ExerciseId("deadlift");

    /** The standing barbell overhead press. */
    public static final ExerciseId OVERHEAD_PRESS = new ExerciseId("overhead-press");

    private static final int LONGEST = 64;

    /**
     * Checks the slug.
     *
     * @param slug words of lower-case letters and digits joined by single hyphens, beginning with a letter; 1 to 64
     *     characters
     * @throws InvalidValueException if the slug breaks that rule, code {@code "malformed"}
     * @throws NullPointerException if {@code slug} is null
     */
    public ExerciseId {
        Objects.requireNonNull(slug, "slug");
        if (!isSlug(slug)) {
            throw InvalidValueException.of(
                    "slug",
                    "must be 1 to 64 lower-case letters and digits, words joined by single hyphens, a letter first",
                    slug,
                    "malformed");
        }
    }

    /**
     * Returns the id with this slug, such as {@code ExerciseId.of("front-squat")}.
     *
     * @param slug words of lower-case letters and digits joined by single hyphens, beginning with a letter; 1 to 64
     *     characters
     * @return the id
     * @throws InvalidValueException if the slug breaks that rule, code {@code "malformed"}
     * @throws NullPointerException if {@code slug} is null
     */
    public static ExerciseId of(String slug) {
        return new ExerciseId(slug);
    }

    private static boolean isSlug(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || !isLetter(text.charAt(0)) || text.charAt(length - 1) == '-') {
            return false;
        }
        char before = '-';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean fits = c == '-' ? before != '-' : isLetter(c) || (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * Compares by slug, letter by letter.
     *
     * @param other the id to compare with
     * @return negative, zero or positive as this slug comes before, equals or comes after the other
     * @throws NullPointerException if {@code other} is null
     */
    @Override
    public int compareTo(ExerciseId other) {
        return slug.compareTo(other.slug);
    }

    /**
     * Returns the slug.
     *
     * @return text that {@link #of(String)} reads back
     */
    @Override
    public String toString() {
        return slug;
    }
}
