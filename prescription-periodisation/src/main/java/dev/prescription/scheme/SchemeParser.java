package dev.prescription.scheme;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import dev.prescription.scheme.LoadTarget.Effort;
import dev.prescription.scheme.LoadTarget.Relative;
import dev.prescription.scheme.LoadTarget.RepMax;
import dev.prescription.technique.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the text form of a scheme; every refusal of a value becomes one with its place in the text. */
final class SchemeParser {

    private static final String LOADS = "a load such as 72.5%, 85% TM, 5RM, RIR 2, RPE 8, 60 kg or -10%";
    private static final String REPS = "repetitions such as 5, 6-8, 5+ or 30s";
    private static final String GROUP = "sets such as 3x5 or total 30";
    private static final int MOST_DIGITS = 5;
    private static final double HUNDRED = 100;

    /** A group as read, before the next one tells what kind it is. */
    private record Draft(
            int start,
            int loadStart,
            Optional<SetKind> kind,
            int sets,
            RepTarget reps,
            LoadTarget load,
            Optional<Technique> technique) {}

    private final SchemeScanner in;

    SchemeParser(String text) {
        this.in = new SchemeScanner(text);
    }

    SetScheme scheme() {
        List<Draft> drafts = new ArrayList<>();
        do {
            drafts.add(draft(drafts.isEmpty()));
        } while (in.takeWord("then"));
        if (!in.atEnd()) {
            throw in.expected("\"then\", \"@\", a technique after a comma, or the end");
        }
        SetScheme scheme = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            LoadTarget next = i + 1 < drafts.size() ? drafts.get(i + 1).load() : LoadTarget.unstated();
            SetScheme before = scheme;
            scheme = at(draft.start(), () -> {
                SetGroup group = group(draft, next);
                return before == null ? SetScheme.of(group) : before.then(group);
            });
        }
        return Objects.requireNonNull(scheme, "scheme");
    }

    private static SetGroup group(Draft draft, LoadTarget next) {
        SetKind kind = draft.kind().orElseGet(() -> SetGroup.usualKind(draft.sets(), draft.reps(), draft.load(), next));
        return new SetGroup(draft.sets(), draft.reps(), draft.load(), kind, draft.technique());
    }

    private Draft draft(boolean first) {
        in.skipSpace();
        int start = in.position();
        Optional<SetKind> kind = kind();
        int sets = 1;
        RepTarget reps;
        if (in.takeWord("total")) {
            reps = total();
            if (in.takeWord("in")) {
                sets = sets();
                in.takeWord("sets");
            }
        } else {
            if (!in.atDigit()) {
                throw in.expected(GROUP);
            }
            sets = sets();
            if (!in.takeTimes()) {
                throw in.expected("\"x\" and " + REPS);
            }
            reps = reps();
        }
        boolean stated = in.take('@');
        in.skipSpace();
        int loadStart = in.position();
        LoadTarget load = stated ? load() : LoadTarget.unstated();
        if (first && load instanceof Relative) {
            throw in.refused(
                    loadStart,
                    InvalidValueException.of("load", "must have a load before it to change", load, "not-applicable"));
        }
        Optional<Technique> technique = in.take(',') ? Optional.of(technique()) : Optional.empty();
        return new Draft(start, loadStart, kind, sets, reps, load, technique);
    }

    private Optional<SetKind> kind() {
        for (SetKind kind : SetKind.values()) {
            if (in.takeWord(kind.toString())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private int sets() {
        in.skipSpace();
        int start = in.position();
        int sets = in.whole("a number of sets");
        return at(start, () -> {
            SetGroup.checkSets("sets", sets);
            return sets;
        });
    }

    private RepTarget total() {
        in.skipSpace();
        int start = in.position();
        int reps = in.whole("the repetitions in all");
        return at(start, () -> RepTarget.total(reps));
    }

    private RepTarget reps() {
        in.skipSpace();
        int start = in.position();
        int reps = in.whole(REPS);
        if (in.take('+')) {
            return at(start, () -> RepTarget.atLeast(reps));
        }
        if (in.takeWord("s")) {
            return at(start, () -> RepTarget.seconds(reps));
        }
        if (in.takeDash()) {
            int most = in.whole("the most repetitions");
            return at(start, () -> RepTarget.range(reps, most));
        }
        return at(start, () -> RepTarget.exactly(reps));
    }

    private LoadTarget load() {
        int start = in.position();
        if (in.takeWord("RIR")) {
            String number = in.number("repetitions in reserve");
            return effort(start, () -> Rir.of(Double.parseDouble(number)), false);
        }
        if (in.takeWord("RPE")) {
            String number = in.number("a rating");
            return effort(start, () -> Rpe.of(Double.parseDouble(number)).toRir(), true);
        }
        int sign = in.take('+') ? 1 : in.takeDash() ? -1 : 0;
        if (!in.atDigit()) {
            throw in.expected(LOADS);
        }
        String number = in.number(LOADS);
        if (sign != 0) {
            in.require('%');
            return at(start, () -> LoadTarget.relative(sign * hundredths(number)));
        }
        if (in.take('%')) {
            return share(start, number);
        }
        for (String unit : List.of("kg", "lb")) {
            if (in.takeWord(unit)) {
                return at(start, () -> LoadTarget.fixed(Load.parse(number + " " + unit)));
            }
        }
        if (in.takeWord("RM")) {
            return at(start, () -> LoadTarget.repMax(whole(number)));
        }
        throw in.expected("%, RM, kg or lb after the number");
    }

    private LoadTarget effort(int start, Supplier<Rir> target, boolean rated) {
        Rir stated = at(start, target);
        if (!in.takeWord("fade")) {
            return at(start, () -> new Effort(stated, LoadTarget.DEFAULT_FADE, rated));
        }
        in.skipSpace();
        int fadeStart = in.position();
        String fade = in.number("the fade");
        return at(fadeStart, () -> new Effort(stated, Rir.of(Double.parseDouble(fade)), rated));
    }

    /** A percentage: of the training maximum, of a repetition maximum, or of the one-repetition maximum. */
    private LoadTarget share(int start, String number) {
        if (in.takeWord("TM")) {
            return at(start, () -> LoadTarget.ofTrainingMax(hundredths(number)));
        }
        if (!in.atDigit()) {
            return at(start, () -> LoadTarget.ofMax(intensity(number)));
        }
        int reps = in.whole("a repetition maximum");
        if (!in.takeWord("RM")) {
            throw in.expected("RM");
        }
        return at(start, () -> reps == 1 ? LoadTarget.ofMax(intensity(number)) : new RepMax(reps, hundredths(number)));
    }

    private Technique technique() {
        in.skipSpace();
        int start = in.position();
        String text = in.untilWord("then");
        return at(start, () -> Technique.parse(text));
    }

    private <T> T at(int start, Supplier<T> value) {
        try {
            return value.get();
        } catch (SchemeSyntaxException placed) {
            throw placed;
        } catch (InvalidValueException refusal) {
            throw in.refused(start, refusal);
        }
    }

    private int whole(String number) {
        if (number.indexOf('.') >= 0) {
            throw InvalidValueException.of("repetition maximum", "must be a whole number", number, "malformed");
        }
        return in.valueOf(number);
    }

    /** Returns a share of the maximum; the way by percent keeps the refusal in percent. */
    private static Intensity intensity(String number) {
        return Intensity.ofPercent(hundredths(number) / HUNDRED);
    }

    /** Returns a decimal in whole hundredths, refusing more than two decimals and what no percentage reaches. */
    private static int hundredths(String number) {
        int point = number.indexOf('.');
        String digits = point < 0 ? number : number.substring(0, point);
        String decimals = point < 0 ? "" : number.substring(point + 1);
        if (decimals.length() > 2) {
            throw InvalidValueException.of("percentage", "must have two decimals at most", number, "too-fine");
        }
        if (digits.length() > MOST_DIGITS) {
            throw InvalidValueException.of("percentage", "must have five digits at most", number, "out-of-range");
        }
        return Integer.parseInt(digits + (decimals + "00").substring(0, 2));
    }
}
