package dev.prescription.guidance;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.message.Message;
import dev.prescription.quantity.Intensity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes what is not equal between the sets moved from and the sets moved to. */
final class Differences {

    /** The loads that L-LOAD-03 to L-LOAD-06 call high, and the lowest they call moderate. */
    private static final double HIGH = 80;

    private static final double MODERATE = 60;

    /** The repetitions above which L-RPE-05 finds a reserve told worse. */
    private static final int LONG_SET = 12;

    private static final String STRENGTH_CLAIM = "heavy-load-strength";
    private static final double NOTHING = 0.05;

    private final Dose from;
    private final Dose to;
    private final List<Message> found = new ArrayList<>();

    private Differences(Dose from, Dose to) {
        this.from = from;
        this.to = to;
    }

    /** The seconds of a repetition and of the rests before and after, where given. */
    record Pace(
            @Nullable Integer givenPerRep,
            @Nullable Integer restBefore,
            @Nullable Integer restAfter) {

        private static final int USUAL_SECONDS = 3;

        /** Without a given duration, the convention's (C-TIME-01). */
        int secondsPerRep() {
            return givenPerRep == null ? USUAL_SECONDS : givenPerRep;
        }
    }

    static List<Message> between(Dose from, Dose to, Intensity asked, double exactReps, double exactSets, Pace pace) {
        Differences differences = new Differences(from, to);
        differences.rounding(asked, exactReps, exactSets);
        differences.volume();
        differences.strength();
        differences.found.add(Message.of(Difference.FATIGUE, from.totalReps(), to.totalReps()));
        differences.time(pace);
        differences.reserve();
        return List.copyOf(differences.found);
    }

    private void rounding(Intensity asked, double exactReps, double exactSets) {
        int reps = to.each().reps();
        if (Math.abs(exactReps - reps) > NOTHING) {
            found.add(Message.of(
                    Difference.REPS_ROUNDED,
                    SetReading.tenths(exactReps),
                    reps,
                    asked,
                    to.each().intensity()));
        }
        if (Math.abs(exactSets - to.sets()) > NOTHING) {
            found.add(Message.of(Difference.SETS_ROUNDED, SetReading.hundredths(exactSets), to.sets()));
        }
    }

    private void volume() {
        double percent = 100 * to.volumeLoadInMaxima() / from.volumeLoadInMaxima();
        if (Math.abs(percent - 100) > NOTHING) {
            found.add(Message.of(Difference.VOLUME_LOAD, SetReading.tenths(percent)));
        }
        if (to.sets() != from.sets()) {
            found.add(Message.of(Difference.HARD_SETS, from.sets(), to.sets(), findings("L-VOL-06", "C-HARD-01")));
        }
    }

    private void strength() {
        int before = loadClass(from.each().intensity());
        int after = loadClass(to.each().intensity());
        if (before == after) {
            found.add(Message.of(Difference.STRENGTH_NOT_COMPARED, STRENGTH_CLAIM));
            return;
        }
        String id = switch (before + after) {
            case 1 -> "L-LOAD-05";
            case 2 -> "L-LOAD-04";
            default -> "L-LOAD-06";
        };
        Finding finding = EvidenceBase.standard().get(id);
        Optional<Verification> status = Optional.of(finding.verification()).filter(Verification.RECALLED::equals);
        found.add(Message.of(
                after < before ? Difference.STRENGTH_LESS : Difference.STRENGTH_MORE,
                finding,
                status,
                finding.statement().replaceFirst("\\.$", "")));
    }

    /** 0 for a low load, 1 for a moderate one, 2 for a high one. */
    private static int loadClass(Intensity load) {
        if (load.percent() >= HIGH) {
            return 2;
        }
        return load.percent() >= MODERATE ? 1 : 0;
    }

    private void time(Pace pace) {
        boolean rests = pace.restBefore() != null && pace.restAfter() != null;
        int before = from.seconds(pace.secondsPerRep(), pace.restBefore() == null ? 0 : pace.restBefore());
        int after = to.seconds(pace.secondsPerRep(), pace.restAfter() == null ? 0 : pace.restAfter());
        List<Finding> convention = pace.givenPerRep() == null ? findings("C-TIME-01") : List.of();
        found.add(Message.of(
                rests ? Difference.TIME : Difference.WORK_TIME, before, after, pace.secondsPerRep(), convention));
    }

    private void reserve() {
        int longer = Math.max(from.each().reps(), to.each().reps());
        if (longer > LONG_SET) {
            found.add(Message.of(Difference.RESERVE_TOLD_WORSE, longer, findings("L-RPE-05", "L-RPE-06")));
        }
    }

    private static List<Finding> findings(String... ids) {
        return Stream.of(ids).map(EvidenceBase.standard()::get).toList();
    }
}
