package dev.prescription.layout;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.guideline.Parameter;
import dev.prescription.guideline.Reason;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.SetRange;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.SeriesRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each role: the prescription, the sets its bands allow, and the feasible series for each number of sets. */
final class RoleSeries {

    /** Sets of a compound stop short of failure: RIR 0 belongs to a declared test (design, law 2). */
    private static final Rir LEAST_COMPOUND_RESERVE = Rir.of(0.5);

    private final Map<ExerciseRole, Prescription> prescriptions = new EnumMap<>(ExerciseRole.class);
    private final Map<ExerciseRole, EffortBand> efforts = new EnumMap<>(ExerciseRole.class);
    private final Map<ExerciseRole, SetRange> sets = new EnumMap<>(ExerciseRole.class);
    private final Map<ExerciseRole, Optional<IntensityBand>> intensities = new EnumMap<>(ExerciseRole.class);
    private final List<Remark> remarks = new ArrayList<>();
    private final RepMaxModel model;
    private final Rir fade;

    private RoleSeries(RepMaxModel model, Rir fade) {
        this.model = model;
        this.fade = fade;
    }

    static RoleSeries of(Prescriber prescriber, RepMaxModel model) {
        Rir fade = Rir.of(number(prescriber.why(Parameter.REP_FADE)));
        RoleSeries series = new RoleSeries(model, fade);
        for (ExerciseRole role : ExerciseRole.values()) {
            series.add(role, prescriber.prescribe(role));
        }
        return series;
    }

    /** Returns the number a reason hands out, at its lower end. */
    static double number(Reason reason) {
        return reason.value().min().orElseGet(() -> reason.value().max().orElseThrow());
    }

    Prescription prescription(ExerciseRole role) {
        return prescriptions.get(role);
    }

    /** The zone's effort, short of failure for compounds. */
    EffortBand effort(ExerciseRole role) {
        return efforts.get(role);
    }

    /** The sets of a slot for which a series keeps every band. */
    SetRange sets(ExerciseRole role) {
        return sets.get(role);
    }

    SeriesRange range(ExerciseRole role, int setCount) {
        return find(role, setCount).orElseThrow();
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void add(ExerciseRole role, Prescription prescription) {
        prescriptions.put(role, prescription);
        efforts.put(role, shortOfFailure(role, prescription.effort()));
        intensities.put(role, prescription.intensity());
        if (find(role, 1).isEmpty()) {
            intensities.put(role, Optional.empty());
            remarks.add(new Remark(
                    Remark.Kind.PROFILES_DO_NOT_COMBINE,
                    role.toString(),
                    "repetitions, reserve and intensity have nothing in common; sets are given by effort"));
        }
        int most = prescription.sets().max();
        while (find(role, most).isEmpty()) {
            most--;
        }
        if (most < prescription.sets().min()) {
            remarks.add(new Remark(
                    Remark.Kind.FEWER_SETS,
                    role.toString(),
                    "at most " + most + " sets keep the zone, of " + prescription.sets() + " prescribed"));
        }
        sets.put(role, SetRange.of(Math.min(most, prescription.sets().min()), most));
    }

    private Optional<SeriesRange> find(ExerciseRole role, int setCount) {
        return SeriesRange.of(
                setCount, fade, prescriptions.get(role).reps(), efforts.get(role), intensities.get(role), model);
    }

    private static EffortBand shortOfFailure(ExerciseRole role, EffortBand effort) {
        boolean compound = role != ExerciseRole.ISOLATION;
        boolean touchesFailure = effort.min().compareTo(LEAST_COMPOUND_RESERVE) < 0;
        if (compound && touchesFailure && effort.max().compareTo(LEAST_COMPOUND_RESERVE) >= 0) {
            return EffortBand.of(LEAST_COMPOUND_RESERVE, effort.max());
        }
        return effort;
    }
}
