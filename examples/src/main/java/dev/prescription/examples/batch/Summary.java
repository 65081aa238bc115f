package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Roster;
import dev.prescription.examples.roster.RowProblem.Reason;
import dev.prescription.examples.sheet.Paragraph;
import dev.prescription.goal.TrainingLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The closing lines of a run, within 100 columns: every total beside its parts. */
final class Summary {
    private static final int INDENT = 24;

    private final List<String> lines = new ArrayList<>();

    private final TrainingLevel adults;

    private Summary(TrainingLevel adults) {
        this.adults = adults;
    }

    static List<String> lines(Roster roster, Tally tally, TrainingLevel adults, List<String> remarks, double seconds) {
        Summary summary = new Summary(adults);
        summary.rows(roster);
        summary.lifters(roster, tally);
        summary.lifts(tally);
        int weeks = tally.plans() == 0 ? 0 : tally.weeks() / tally.plans();
        summary.total(
                "CSV rows",
                tally.weeks(),
                count(tally.plans()) + " plans x " + weeks + (weeks == 1 ? " week" : " weeks"));
        remarks.forEach(remark -> summary.lines.addAll(Paragraph.wrap("  remark: ", " ".repeat(10), remark)));
        summary.lines.add(String.format(Locale.ROOT, "  %-12s %7.1f s", "elapsed", seconds));
        return summary.lines;
    }

    private void rows(Roster roster) {
        total(
                "rows read",
                roster.rows(),
                count(roster.rowsWithBest()) + " with a valid best + " + count(roster.rowsWithoutBest()) + " without + "
                        + count(roster.droppedRows()) + " skipped");
        parts("skipped", reasons(roster, true));
        parts("bad cells in kept rows", reasons(roster, false));
    }

    private static List<String> reasons(Roster roster, boolean droppingRow) {
        List<String> parts = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            if (reason.dropsRow() == droppingRow && roster.count(reason) > 0) {
                parts.add(count(roster.count(reason)) + " " + reason.title());
            }
        }
        return parts;
    }

    private void lifters(Roster roster, Tally tally) {
        total(
                "lifters",
                roster.lifters().size(),
                count(tally.plans()) + " plans + " + count(tally.skipped()) + " skipped");
        List<String> skips = new ArrayList<>();
        for (SkipReason reason : SkipReason.values()) {
            if (tally.skipped(reason) > 0) {
                skips.add(count(tally.skipped(reason)) + " " + reason.title());
            }
        }
        parts("skipped", skips);
        int minors = tally.plansOf(Admission.AgeGroup.UNDER_EIGHTEEN);
        total(
                "plans",
                tally.plans(),
                count(tally.plans() - minors) + " " + adults.label() + " + " + count(minors)
                        + " beginner (known to be under 18, adolescents' rules)");
        int older = tally.plansOf(Admission.AgeGroup.SIXTY_FIVE_OR_OVER);
        if (older > 0) {
            parts("of the " + adults.label(), List.of(count(older) + " known to be 65 or over, older adults' rules"));
        }
        int unknown = tally.plansOf(Admission.AgeGroup.UNKNOWN);
        if (unknown > 0) {
            parts("no age stated, taken as adult", List.of(count(unknown) + " plans"));
        }
    }

    private void lifts(Tally tally) {
        total(
                "main lifts",
                tally.plans() * 3,
                count(tally.lifts(LiftBasis.RAW)) + " raw + " + count(tally.lifts(LiftBasis.WRAPS))
                        + " in wraps (flagged) + " + count(tally.effortOnlyLifts()) + " effort-only"
                        + asWritten(tally, LiftBasis.AS_WRITTEN)
                        + asWritten(tally, LiftBasis.NOT_TRAINED));
        List<String> parts = new ArrayList<>();
        for (LiftBasis basis : LiftBasis.values()) {
            if (basis.isByEffort() && tally.lifts(basis) > 0) {
                parts.add(count(tally.lifts(basis)) + " " + basis.title());
            }
        }
        parts("effort-only", parts);
        if (tally.partlyLoaded() > 0) {
            parts("by effort in some weeks", List.of(count(tally.partlyLoaded()) + " of the loaded"));
        }
        if (tally.stale() > 0) {
            parts("of the loaded", List.of(count(tally.stale()) + " stale, over a year before the latest best"));
        }
        if (tally.passedOver() > 0) {
            parts(
                    "of these",
                    List.of(count(tally.passedOver()) + " with an older or lighter best out of gear, not used"));
        }
    }

    /** What only a written programme has: loads of its own, and lifts left out. */
    private static String asWritten(Tally tally, LiftBasis basis) {
        return tally.lifts(basis) == 0 ? "" : " + " + count(tally.lifts(basis)) + " " + basis.title();
    }

    private void total(String what, int total, String sum) {
        lines.add(String.format(Locale.ROOT, "  %-12s %7s = %s", what, count(total), sum));
    }

    private void parts(String what, List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder(" ".repeat(INDENT)).append(what).append(": ");
        String comma = "";
        for (String part : parts) {
            if (line.length() + comma.length() + part.length() > Paragraph.WIDTH) {
                lines.add(line.append(',').toString());
                line = new StringBuilder(" ".repeat(INDENT + 2));
                comma = "";
            }
            line.append(comma).append(part);
            comma = ", ";
        }
        lines.add(line.toString());
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
