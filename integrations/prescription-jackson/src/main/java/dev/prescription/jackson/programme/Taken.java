package dev.prescription.jackson.programme;

import dev.prescription.Prescription;
import dev.prescription.goal.Goal;
import dev.prescription.jackson.programme.SlotForms.Because;
import dev.prescription.jackson.programme.SlotForms.Becauses;
import dev.prescription.jackson.programme.SlotForms.CellForm;
import dev.prescription.jackson.programme.SlotForms.Line;
import dev.prescription.jackson.programme.SlotForms.MicrocycleForm;
import dev.prescription.jackson.programme.SlotForms.SessionForm;
import dev.prescription.jackson.programme.SlotForms.SlotForm;
import dev.prescription.jackson.programme.SlotForms.ZoneWord;
import dev.prescription.jackson.programme.StructureForms.Structure;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Reason;
import dev.prescription.rule.Zone;
import dev.prescription.written.WrittenProgramme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a structure apart into what is written of it. */
final class Taken {

    private static final Map<Zone, ZoneWord> SPECIAL = Map.of(
            Zone.deload(), ZoneWord.DELOAD,
            Zone.taper(), ZoneWord.TAPER,
            Zone.test(), ZoneWord.TEST,
            Zone.warmUp(), ZoneWord.WARM_UP,
            Zone.asWritten(), ZoneWord.AS_WRITTEN);

    private final Goal goal;
    private final Map<List<Because>, Integer> becauses = new LinkedHashMap<>();
    private final Map<WrittenProgramme, Integer> texts = new LinkedHashMap<>();

    private Taken(Goal goal) {
        this.goal = goal;
    }

    /** What is written of a structure that was prescribed for a goal. */
    static Structure of(ProgrammeLayout layout, Goal goal) {
        Taken taken = new Taken(goal);
        List<MicrocycleForm> microcycles =
                layout.microcycles().stream().map(taken::microcycle).toList();
        return new Structure(
                List.copyOf(taken.texts.keySet()),
                layout.exercises(),
                layout.cells().stream().map(CellForm::of).toList(),
                taken.becauses.keySet().stream().map(Becauses::new).toList(),
                microcycles,
                layout.shortfalls(),
                layout.remarks());
    }

    private MicrocycleForm microcycle(MicrocycleLayout one) {
        return new MicrocycleForm(
                one.number(),
                one.week(),
                one.days(),
                one.sessions().stream().map(this::session).toList());
    }

    private SessionForm session(SessionLayout one) {
        return new SessionForm(
                one.ref(),
                one.name(),
                one.day(),
                one.slots().stream().map(this::slot).toList());
    }

    private SlotForm slot(SlotLayout slot) {
        Optional<Goal> other = slot.prescription().zone().goal().filter(prescribed -> !prescribed.equals(goal));
        List<Because> reasons = slot.origin().isPresent() ? List.of() : reasons(slot);
        int place = reasons.isEmpty() ? 0 : becauses.computeIfAbsent(reasons, added -> becauses.size() + 1);
        return new SlotForm(
                slot.ref(),
                slot.exercise().id(),
                slot.role(),
                other,
                zone(slot),
                slot.series(),
                slot.topPlace(),
                place,
                slot.origin().map(this::line));
    }

    private Line line(WrittenOrigin origin) {
        return new Line(texts.computeIfAbsent(origin.programme(), added -> texts.size() + 1), origin.slot());
    }

    private static ZoneWord zone(SlotLayout slot) {
        ZoneWord special = SPECIAL.get(slot.zone());
        if (special == null && !slot.zone().equals(slot.prescription().zone())) {
            throw InvalidValueException.of(
                    "zone", "must be the one prescribed, or a special one", slot.zone(), "unsupported");
        }
        return special == null ? ZoneWord.OWN : special;
    }

    /** What the slot says otherwise than its prescription: the rules of a deload, a taper or a test. */
    private static List<Because> reasons(SlotLayout slot) {
        List<Because> reasons = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            if (slot.zone().isSpecial() && parameter.dependsOnRole()) {
                Optional<Reason> own = why(slot, parameter);
                if (own.isPresent() && !own.equals(why(slot.prescription(), parameter))) {
                    reasons.add(new Because(parameter, own.get()));
                }
            }
        }
        return reasons;
    }

    private static Optional<Reason> why(Prescription prescription, Parameter parameter) {
        return prescription.parameters().contains(parameter)
                ? Optional.of(prescription.why(parameter))
                : Optional.empty();
    }

    private static Optional<Reason> why(SlotLayout slot, Parameter parameter) {
        try {
            return Optional.of(slot.why(parameter));
        } catch (InvalidValueException absent) {
            return Optional.empty();
        }
    }
}
