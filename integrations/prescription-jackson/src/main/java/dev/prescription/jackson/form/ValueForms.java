package dev.prescription.jackson.form;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.guideline.RuleId;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.proposal.LaneRef;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.Tempo;
import dev.prescription.quantity.VolumeLoad;
import dev.prescription.quantity.VolumeTarget;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as they print and parse: {@code 102.5 kg}, {@code RIR 2}, {@code 5-8}. */
public final class ValueForms {

    private static final String NUMBER = "\\d{1,9}(\\.\\d{1,9})?";
    private static final String BAND = NUMBER + "(-" + NUMBER + ")?";
    private static final String MASS = "\\d{1,30}(\\.\\d{1,30})? (kg|lb)";

    /** Loads, such as {@code 102.5 kg}. */
    public static final Shape<Load> LOAD = text("load", MASS, Load::parse);

    /** Volume loads, such as {@code 4500 kg}. */
    public static final Shape<VolumeLoad> VOLUME_LOAD = text("volume-load", MASS, VolumeLoad::parse);

    /** Units, {@code kg} and {@code lb}. */
    public static final Shape<MassUnit> UNIT = new Text<>("unit", "^(kg|lb)$", MassUnit::symbol, MassUnit::ofSymbol);

    /** Repetitions in reserve, such as {@code RIR 2}. */
    public static final Shape<Rir> RIR = text("rir", "RIR " + NUMBER, Rir::parse);

    /** Ratings, such as {@code RPE 8}. */
    public static final Shape<Rpe> RPE = text("rpe", "RPE " + NUMBER, Rpe::parse);

    /** Bands of effort, such as {@code RIR 1-3}. */
    public static final Shape<EffortBand> EFFORT_BAND = text("effort-band", "RIR " + BAND, EffortBand::parse);

    /** Intensities, such as {@code 72.5 %1RM}. */
    public static final Shape<Intensity> INTENSITY = text("intensity", NUMBER + " %1RM", Intensity::parse);

    /** Bands of intensity, such as {@code 72-85 %1RM}. */
    public static final Shape<IntensityBand> INTENSITY_BAND =
            text("intensity-band", BAND + " %1RM", IntensityBand::parse);

    /** Ranges of repetitions, such as {@code 5-8}. */
    public static final Shape<RepRange> REP_RANGE = text("rep-range", Text.ANY, RepRange::parse);

    /** Ranges of sets, such as {@code 3-5}. */
    public static final Shape<SetRange> SET_RANGE = text("set-range", Text.ANY, SetRange::parse);

    /** Rests, such as {@code 180-300 s}. */
    public static final Shape<RestBand> REST_BAND = text("rest-band", BAND + " s", RestBand::parse);

    /** Sessions a week, such as {@code 2-3 sessions/week}. */
    public static final Shape<FrequencyTarget> FREQUENCY =
            text("frequency-target", BAND + " sessions/week", FrequencyTarget::parse);

    /** Sets a week, such as {@code 10-20 sets/week}. */
    public static final Shape<VolumeTarget> VOLUME_TARGET = text("volume-target", Text.ANY, VolumeTarget::parse);

    /** Tempos, such as {@code 3-1-X-0}. */
    public static final Shape<Tempo> TEMPO = text("tempo", "\\d{1,2}-\\d{1,2}-(\\d{1,2}|X)-\\d{1,2}", Tempo::parse);

    /** Goals, such as {@code blended 60}. */
    public static final Shape<Goal> GOAL = text("goal", Text.ANY, Goal::parse);

    /** Restrictions, such as {@code R-1: at most 70 %1RM for squat}. */
    public static final Shape<Restriction> RESTRICTION = text("restriction", Text.ANY, Restriction::parse);

    /** Ids of exercises, such as {@code back-squat}. */
    public static final Shape<ExerciseId> EXERCISE_ID = text("exercise-id", "[a-z][a-z0-9-]{0,63}", ExerciseId::of);

    /** Ids of rules, such as {@code consensus.strength.reps}. */
    public static final Shape<RuleId> RULE_ID = text("rule-id", "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*", RuleId::of);

    /** Names of sessions, such as {@code w1.s2}. */
    public static final Shape<SessionRef> SESSION_REF =
            text("session-ref", "w\\d{1,6}\\.s\\d{1,6}", text -> numbered("w", "s", text, SessionRef::new));

    /** Names of slots, such as {@code s1.e2}. */
    public static final Shape<SlotRef> SLOT_REF =
            text("slot-ref", "s\\d{1,6}\\.e\\d{1,6}", text -> numbered("s", "e", text, SlotRef::new));

    /** Names of lanes, such as {@code s1.e2}, or {@code w5.s1 s1.e2} where a session says which of the slot's. */
    public static final Shape<LaneRef> LANE_REF =
            text("lane-ref", "(w\\d{1,6}\\.s\\d{1,6} )?s\\d{1,6}\\.e\\d{1,6}", ValueForms::laneRef);

    /** Days, such as {@code 2026-11-23}. */
    public static final Shape<LocalDate> DATE = text("date", "[+-]?\\d{4,9}-\\d{2}-\\d{2}", LocalDate::parse);

    /** Instants, such as {@code 2026-11-23T17:00:00Z}. */
    public static final Shape<Instant> INSTANT = text("instant", "[+-]?\\d{4,10}-.+Z", Instant::parse);

    private ValueForms() {}

    /** Returns the shape of values whose {@code toString()} is what they are parsed from. */
    static <T> Shape<T> text(String name, String pattern, Function<String, T> parse) {
        String whole = pattern.equals(Text.ANY) ? pattern : "^" + pattern + "$";
        return new Text<>(name, whole, Object::toString, parse);
    }

    private static LaneRef laneRef(String text) {
        int blank = text.indexOf(' ');
        SlotRef slot = numbered("s", "e", text.substring(blank + 1), SlotRef::new);
        return blank < 0
                ? LaneRef.of(slot)
                : LaneRef.of(numbered("w", "s", text.substring(0, blank), SessionRef::new), slot);
    }

    private static <T> T numbered(String one, String two, String text, BiFunction<Integer, Integer, T> build) {
        Matcher matcher =
                Pattern.compile(one + "(\\d{1,6})\\." + two + "(\\d{1,6})").matcher(text);
        if (!matcher.matches()) {
            String rule = "must read as " + one + "1." + two + "2";
            throw InvalidValueException.of("ref", rule, text, "malformed");
        }
        return build.apply(Integer.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)));
    }
}
