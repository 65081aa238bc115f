package dev.prescription.progression.declared;

import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.load.ApreProgression;
import dev.prescription.progression.load.ApreProtocol;
import dev.prescription.progression.load.BackOffProgression;
import dev.prescription.progression.load.Failures;
import dev.prescription.progression.load.LastSetProgression;
import dev.prescription.progression.load.LinearProgression;
import dev.prescription.progression.load.RangeProgression;
import dev.prescription.progression.load.StageProgression;
import dev.prescription.progression.load.TotalRepsProgression;
import dev.prescription.progression.load.VolumeProgression;
import dev.prescription.progression.maximum.AmrapProgression;
import dev.prescription.progression.maximum.CycleProgression;
import dev.prescription.progression.maximum.EffortProgression;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RepRange;
import dev.prescription.scheme.SetScheme;
import dev.prescription.written.DeclaredProgression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shipped rules by the name a programme declares them under.
 *
 * <p>For example {@code linear failures=2 step=2.5kg}. Names: {@code linear}, {@code double}, {@code triple}, {@code total}, {@code
 * last-set}, {@code two-for-two}, {@code stages}, {@code cycle}, {@code amrap}, {@code apre}, {@code effort}, {@code volume}, {@code
 * back-offs}. Settings they share: {@code step}, or {@code upper} and {@code lower}; {@code cap} in percent; {@code failures} and
 * {@code reset} in percent.
 */
public final class StandardRules {

    private static final List<String> STAGES = List.of("first", "second", "third", "fourth", "fifth");

    private final NavigableMap<String, String> left;
    private final MassUnit unit;

    private StandardRules(DeclaredProgression declared, MassUnit unit) {
        this.left = new TreeMap<>(declared.settings());
        this.unit = unit;
    }

    /**
     * Returns the rule that a declaration names.
     *
     * @param declared the declaration
     * @param unit the unit the lifter trains in, which chooses the usual steps
     * @return the rule; empty where no shipped rule has that name
     * @throws InvalidValueException if a setting is malformed, out of range, missing, or none of the rule's (code
     *     {@code "unknown"})
     */
    public static Optional<ProgressionRule> find(DeclaredProgression declared, MassUnit unit) {
        Objects.requireNonNull(unit, "unit");
        StandardRules settings = new StandardRules(Objects.requireNonNull(declared, "declared"), unit);
        Optional<ProgressionRule> rule = settings.rule(declared.rule());
        if (rule.isPresent() && !settings.left.isEmpty()) {
            String name = settings.left.firstKey();
            throw InvalidValueException.of("setting", "must be one of the rule " + declared.rule(), name, "unknown");
        }
        return rule;
    }

    private Optional<ProgressionRule> rule(String name) {
        return switch (name) {
            case "linear" -> Optional.of(new LinearProgression(steps(), failures()));
            case "double" -> Optional.of(new RangeProgression(range(), 0, 0, steps(), failures()));
            case "triple" -> Optional.of(triple());
            case "total" -> Optional.of(new TotalRepsProgression(number("reps", 0), steps(), failures()));
            case "last-set" -> Optional.of(lastSet());
            case "two-for-two" -> Optional.of(new LastSetProgression(2, 0, 2, steps(), failures()));
            case "stages" -> Optional.of(stages());
            case "cycle" -> Optional.of(new CycleProgression(number("sessions", 3), steps(), number("reset", 0)));
            case "amrap" -> Optional.of(amrap());
            case "apre" -> Optional.of(apre());
            case "effort" -> Optional.of(new EffortProgression(number("follow", 50), number("cap", 5)));
            case "volume" -> Optional.of(volume());
            case "back-offs" -> Optional.of(new BackOffProgression(number("share", 85), steps(), failures()));
            default -> Optional.empty();
        };
    }

    private RangeProgression triple() {
        RepRange sets = RepRange.parse(text("sets").orElse("3-5"));
        return new RangeProgression(range(), sets.min(), sets.max(), steps(), failures());
    }

    private LastSetProgression lastSet() {
        int atLeast = number("reps", 0);
        int over = number("over", atLeast > 0 ? 0 : 2);
        return new LastSetProgression(over, atLeast, number("sessions", 1), steps(), failures());
    }

    private StageProgression stages() {
        List<SetScheme> schemes = new ArrayList<>();
        for (String stage : STAGES) {
            Optional<SetScheme> scheme = text(stage).map(SetScheme::parse);
            if (scheme.isPresent() && schemes.size() < STAGES.indexOf(stage)) {
                throw InvalidValueException.of(
                        stage, "must follow a " + STAGES.get(schemes.size()) + " stage", scheme.get(), "missing");
            }
            scheme.ifPresent(schemes::add);
        }
        return new StageProgression(schemes, steps(), number("reset", 15));
    }

    private AmrapProgression amrap() {
        int cap = number("cap", 10);
        return text("table")
                .map(text -> new AmrapProgression(table(text), cap))
                .orElseGet(
                        () -> new AmrapProgression(AmrapProgression.standard().table(), cap));
    }

    /** Reads {@code -1:-2,0:0,1:0.5}: repetitions over the target, and percent of the training max. */
    private static NavigableMap<Integer, Integer> table(String text) {
        NavigableMap<Integer, Integer> table = new TreeMap<>();
        for (String entry : text.split(",", -1)) {
            String[] parts = entry.split(":", 2);
            try {
                int change = new BigDecimal(parts[1]).movePointRight(1).intValueExact();
                if (table.put(Integer.valueOf(parts[0]), change) != null) {
                    throw InvalidValueException.of("table", "must have one entry for " + parts[0], text, "duplicate");
                }
            } catch (ArithmeticException | IndexOutOfBoundsException | NumberFormatException malformed) {
                throw InvalidValueException.of("table", "must read as -1:-2,0:0,1:0.5", text, "malformed");
            }
        }
        return table;
    }

    private ApreProgression apre() {
        ApreProtocol protocol = chosen(
                "rm", "6", Map.of("3", ApreProtocol.APRE_3, "6", ApreProtocol.APRE_6, "10", ApreProtocol.APRE_10));
        ApreProtocol.Pick pick =
                chosen("pick", "low", Map.of("low", ApreProtocol.Pick.LOW, "high", ApreProtocol.Pick.HIGH));
        return new ApreProgression(protocol, pick, number("cap", 10));
    }

    private VolumeProgression volume() {
        RepRange sets = RepRange.parse(text("sets").orElse("3-5"));
        return new VolumeProgression(sets.min(), sets.max(), number("every", 2));
    }

    private <T> T chosen(String name, String usual, Map<String, T> choices) {
        String word = text(name).orElse(usual).toLowerCase(Locale.ROOT);
        T choice = choices.get(word);
        if (choice == null) {
            String[] words = choices.keySet().toArray(String[]::new);
            Arrays.sort(words);
            throw InvalidValueException.of(name, "must be one of " + String.join(", ", words), word, "unknown");
        }
        return choice;
    }

    private Optional<RepRange> range() {
        return text("range").map(RepRange::parse);
    }

    private Failures failures() {
        return new Failures(
                number("failures", Failures.standard().allowed()),
                number("reset", Failures.standard().resetPercent()));
    }

    private LoadSteps steps() {
        LoadSteps usual = LoadSteps.standard(unit);
        Optional<Load> step = load("step");
        Load upper = load("upper").or(() -> step).orElse(usual.upper());
        Load lower = load("lower").or(() -> step).orElse(usual.lower());
        return new LoadSteps(upper, lower, number("cap", usual.capPercent()));
    }

    private Optional<Load> load(String name) {
        return text(name).map(text -> Load.parse(text.replaceFirst("(?<=\\d)(?=[a-z])", " ")));
    }

    private int number(String name, int usual) {
        Optional<String> text =
                text(name).map(word -> word.endsWith("%") ? word.substring(0, word.length() - 1) : word);
        try {
            return text.map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException malformed) {
            throw InvalidValueException.of(name, "must be a whole number", text.orElse(""), "malformed");
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(left.remove(name));
    }
}
