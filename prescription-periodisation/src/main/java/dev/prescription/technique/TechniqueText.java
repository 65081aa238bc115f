package dev.prescription.technique;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text forms of all techniques, and the checks and sums they share. */
final class TechniqueText {

    /** The most pauses or short sets after a set (C-TECH-01). */
    static final int MOST_SHORT_SETS = 10;

    private static final int SHORTEST_PAUSE = 5;
    private static final int LONGEST_PAUSE = 60;
    private static final int LONGEST_SET = 1_000;

    /** One way to write a technique, and what it becomes. */
    private record Form(Pattern pattern, Function<Matcher, Technique> technique) {}

    private static final List<Form> FORMS = List.of(
            form("cluster N pause N ?s", m -> Cluster.of(number(m, 1), number(m, 2))),
            form("rest-pause N ?x ?N ?s to N", m -> RestPause.of(number(m, 1), number(m, 2), number(m, 3))),
            form("drop set N ?x ?DN ?%", m -> DropSet.of(number(m, 1), number(m, 2))),
            form("myo-reps N ?x ?N pause N ?s", m -> MyoReps.of(number(m, 1), number(m, 2), number(m, 3))),
            form("eccentric overload N ?%", m -> EccentricOverload.of(number(m, 1))),
            form("velocity loss N ?%", m -> VelocityLoss.of(number(m, 1))),
            form("low load to failure", m -> new LowLoadToFailure()),
            form("BFR N ?% AOP pause N ?s", m -> BloodFlowRestriction.of(number(m, 1), number(m, 2))));

    private TechniqueText() {}

    static Technique parse(String text) {
        String trimmed = text.trim();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(trimmed);
            if (matcher.matches()) {
                return form.technique().apply(matcher);
            }
        }
        String rule = "must be a technique such as \"drop set 2 x -20%\" or \"cluster 2 pause 20s\"";
        throw InvalidValueException.of("technique", rule, text, "malformed");
    }

    /** Refuses a parameter outside its limits. */
    static void check(String parameter, int value, int least, int most, String unit) {
        if (value < least || value > most) {
            String rule = "must be " + least + " to " + most + unit;
            throw InvalidValueException.of(parameter, rule, value, "out-of-range");
        }
    }

    /** Refuses a pause inside a set outside 5 to 60 s (C-TECH-01). */
    static void checkPause(int seconds) {
        check("pause", seconds, SHORTEST_PAUSE, LONGEST_PAUSE, " s");
    }

    /** Returns the seconds of repetitions without any pause. */
    static int work(int reps, int secondsPerRep) {
        check("reps", reps, 1, LONGEST_SET, "");
        check("seconds per rep", secondsPerRep, 1, LONGEST_SET, " s");
        return reps * secondsPerRep;
    }

    static List<Finding> findings(String... ids) {
        return Arrays.stream(ids).map(EvidenceBase.standard()::get).toList();
    }

    /** Returns a form in which N is a number, D a dash or a minus, a space any space. */
    private static Form form(String words, Function<Matcher, Technique> technique) {
        String pattern = words.replace(" ?", "\\s*")
                .replace(" ", "\\s+")
                .replace("D", "[-\u2013\u2212]")
                .replace("N", "(\\d{1,4})");
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), technique);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
