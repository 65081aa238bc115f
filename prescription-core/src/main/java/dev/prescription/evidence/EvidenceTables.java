package dev.prescription.evidence;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.ClaimBuilder.Words;
import dev.prescription.evidence.ClaimPart.Discrepancy;
import dev.prescription.evidence.ClaimPart.Effect;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;
import dev.prescription.evidence.table.ConventionTable;
import dev.prescription.evidence.table.DoseClaimTable;
import dev.prescription.evidence.table.DoseTable;
import dev.prescription.evidence.table.EffortTable;
import dev.prescription.evidence.table.FoundingTable;
import dev.prescription.evidence.table.LoadClaimTable;
import dev.prescription.evidence.table.ProgrammeClaimTable;
import dev.prescription.evidence.table.ProgrammeTable;
import dev.prescription.evidence.table.RepMaxTable;
import dev.prescription.evidence.table.SetTable;
import dev.prescription.evidence.table.StandTable;
import dev.prescription.evidence.table.TechniqueTable;
import dev.prescription.quantity.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the shipped sources, findings and claims from their tables, once, in one pass over the text. */
final class EvidenceTables {

    private static final String NONE = "-";
    private static final String PREPRINT = ", preprint";
    private static final LocalDate CONVENTIONS_LAID_DOWN = LocalDate.of(2026, 11, 22);

    private static final List<String> SOURCES = List.of(
            FoundingTable.SOURCES,
            StandTable.SOURCES,
            DoseTable.SOURCES,
            SetTable.SOURCES,
            EffortTable.SOURCES,
            RepMaxTable.SOURCES,
            ProgrammeTable.SOURCES,
            TechniqueTable.SOURCES,
            ConventionTable.SOURCES);

    private static final List<String> FINDINGS = List.of(
            FoundingTable.FINDINGS,
            StandTable.FINDINGS,
            DoseTable.FINDINGS,
            SetTable.FINDINGS,
            EffortTable.FINDINGS,
            RepMaxTable.FINDINGS,
            ProgrammeTable.FINDINGS,
            TechniqueTable.FINDINGS,
            ConventionTable.FINDINGS);

    private static final List<String> USES =
            List.of(FoundingTable.USES, SetTable.USES, EffortTable.USES, RepMaxTable.USES, ProgrammeTable.USES);

    private static final List<String> CLAIMS =
            List.of(LoadClaimTable.CLAIMS, DoseClaimTable.CLAIMS, ProgrammeClaimTable.CLAIMS);

    private EvidenceTables() {}

    /** Returns every finding by id, founding articles first. */
    static Map<String, Finding> findings() {
        return findings(rows(SOURCES), rows(FINDINGS), rows(USES));
    }

    static Map<String, Finding> findings(
            List<List<String>> sourceRows, List<List<String>> findingRows, List<List<String>> useRows) {
        Map<String, Source> sources = new LinkedHashMap<>();
        sourceRows.forEach(row -> putNew(sources, row.get(0), source(row)));
        Map<String, Use> uses = new LinkedHashMap<>();
        useRows.forEach(row -> putNew(uses, row.get(0), use(row)));
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (List<String> row : findingRows) {
            Finding finding = finding(row, known(sources, row.get(1)));
            Use use = uses.remove(finding.id());
            putNew(findings, finding.id(), use == null ? finding : finding.withUse(use));
        }
        if (!uses.isEmpty()) {
            throw InvalidValueException.of("use", "must be of a shipped finding", uses.keySet(), "unknown");
        }
        return findings;
    }

    /** Returns every claim by id, in the order of the tables. */
    static Map<String, Claim> claims(Map<String, Finding> findings) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (String table : CLAIMS) {
            for (String block : table.strip().split("\n\n", -1)) {
                String[] lines = block.replaceAll("\n +", " ").split("\n", -1);
                ClaimBuilder builder = Claim.builder(lines[0].substring(lines[0].indexOf(' ') + 1));
                for (int i = 1; i < lines.length; i++) {
                    int colon = lines[i].indexOf(": ");
                    read(builder, lines[i].substring(0, colon), lines[i].substring(colon + 2), findings);
                }
                putNew(claims, builder.id, builder.build());
            }
        }
        return claims;
    }

    private static void read(ClaimBuilder claim, String key, String text, Map<String, Finding> findings) {
        List<String> cells = cells(text, 0, text.length());
        switch (key) {
            case "stated in" -> claim.statedIn(named(text, findings).toArray(Finding[]::new));
            case "supports", "limits" ->
                claim.study(new Study(
                        known(findings, cells.get(0)),
                        constant(Stance.class, key),
                        constant(Fit.class, cells.get(1)),
                        cells.get(2)));
            case "effect" -> claim.effect(effect(cells, known(findings, cells.get(0))));
            case "start" -> claim.startAt(constant(Certainty.class, text));
            case "discrepancy" -> claim.discrepancy(new Discrepancy(cells.get(1), named(cells.get(0), findings)));
            case "risk of bias", "inconsistency", "indirectness", "imprecision", "publication bias" ->
                claim.downgrade(constant(Concern.class, key), text);
            default -> claim.say(constant(Words.class, key), text);
        }
    }

    private static Effect effect(List<String> row, Finding finding) {
        Optional<Figure> interval =
                row.get(3).equals(NONE) ? Optional.empty() : Optional.of(figure(row.get(3), row.get(4), row.get(5)));
        return new Effect(row.get(1), Double.parseDouble(row.get(2)), interval, row.get(6), finding);
    }

    private static List<Finding> named(String ids, Map<String, Finding> findings) {
        return List.of(ids.split(" ", -1)).stream()
                .map(id -> known(findings, id))
                .toList();
    }

    private static <V> void putNew(Map<String, V> map, String key, V value) {
        if (map.put(key, value) != null) {
            throw InvalidValueException.of("id", "must be unique", key, "duplicate");
        }
    }

    private static <V> V known(Map<String, V> map, String key) {
        V value = map.get(key);
        if (value == null) {
            throw InvalidValueException.of("id", "must be the id of something shipped", key, "unknown");
        }
        return value;
    }

    private static Source source(List<String> row) {
        String citation = row.get(6);
        int open = citation.indexOf('[');
        int close = citation.indexOf(']');
        String title = citation.substring(open + 1, close);
        boolean preprint = row.get(3).endsWith(PREPRINT);
        String kind = preprint ? row.get(3).substring(0, row.get(3).length() - PREPRINT.length()) : row.get(3);
        Source source = Source.of(
                row.get(0),
                row.get(1),
                title,
                citation.substring(0, open) + title + citation.substring(close + 1),
                constant(SourceKind.class, kind));
        if (!row.get(2).equals(NONE)) {
            source = source.withYear(Integer.parseInt(row.get(2)));
        }
        if (!row.get(4).equals(NONE)) {
            source = source.withDoi(row.get(4), constant(Verification.class, row.get(5)));
        }
        if (source.kind() == SourceKind.LIBRARY_CONVENTION) {
            source = source.withDate(CONVENTIONS_LAID_DOWN);
        }
        return preprint ? source.asPreprint() : source;
    }

    private static Finding finding(List<String> row, Source source) {
        Finding finding = Finding.of(
                        row.get(0),
                        source,
                        row.get(2),
                        constant(Certainty.class, row.get(3)),
                        constant(Verification.class, row.get(4)),
                        row.get(10))
                .about(row.get(5), row.get(6));
        String min = row.get(7);
        String max = row.get(8);
        if (min.equals(NONE) && max.equals(NONE)) {
            return finding;
        }
        return finding.withFigure(figure(min, max, row.get(9)));
    }

    private static Figure figure(String min, String max, String unit) {
        if (max.equals(NONE)) {
            return Figure.atLeast(Double.parseDouble(min), unit);
        }
        return min.equals(NONE)
                ? Figure.atMost(Double.parseDouble(max), unit)
                : Figure.of(Double.parseDouble(min), Double.parseDouble(max), unit);
    }

    private static Use use(List<String> row) {
        return new Use(constant(Use.Kind.class, row.get(1)), row.get(2));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String words) {
        return Enum.valueOf(
                type, words.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    /** Returns the cells of each line but the first of each table. */
    static List<List<String>> rows(List<String> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (String table : tables) {
            int start = table.indexOf('\n') + 1;
            while (start < table.length()) {
                int end = table.indexOf('\n', start);
                rows.add(cells(table, start, end));
                start = end + 1;
            }
        }
        return rows;
    }

    private static List<String> cells(String table, int start, int end) {
        List<String> cells = new ArrayList<>();
        int from = start;
        while (from <= end) {
            int bar = table.indexOf('|', from);
            int to = bar < 0 || bar > end ? end : bar;
            cells.add(table.substring(from, to).trim());
            from = to + 1;
        }
        return cells;
    }
}
