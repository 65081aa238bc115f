package dev.prescription;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.guideline.Guideline;
import dev.prescription.loading.WarmUpScheme;
import dev.prescription.repmax.RepMaxFormula;
import dev.prescription.repmax.RepMaxModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which ids of evidence the library names, and where. */
final class Citations {

    private static final Pattern ID = Pattern.compile("\\b(?:L-[A-Z0-9]+|S[0-3]|C-[A-Z]+)-[0-9]{2}\\b");
    private static final Path CORE = Path.of("src/main/java");
    private static final Path PERIODISATION = Path.of("../prescription-periodisation/src/main/java");

    private Citations() {}

    /** What shipped rules, advice and claims rest on. */
    static Set<String> ofGuidelinesAndClaims() {
        Set<String> ids = new TreeSet<>();
        EvidenceBase.standard().claims().forEach(claim -> add(ids, claim.findings()));
        for (Guideline guideline : Guideline.shipped()) {
            guideline.rules().forEach(rule -> add(ids, rule.findings()));
            guideline.advice().forEach(advice -> add(ids, advice.findings()));
        }
        return ids;
    }

    private static void add(Set<String> ids, Collection<Finding> findings) {
        findings.forEach(finding -> ids.add(finding.id()));
    }

    /** What every rep-max model, equation and warm-up scheme rests on. */
    static Set<String> ofModels() {
        Set<String> ids = new TreeSet<>();
        Stream.of(
                        RepMaxModel.rts(),
                        RepMaxModel.nsca(),
                        RepMaxModel.nuzzoGeneral(),
                        RepMaxModel.nuzzoBenchPress(),
                        RepMaxModel.nuzzoLegPress())
                .forEach(model -> ids.addAll(model.evidenceIds()));
        Stream.of(
                        RepMaxFormula.epley(),
                        RepMaxFormula.epley(0.03),
                        RepMaxFormula.brzycki(),
                        RepMaxFormula.lombardi(),
                        RepMaxFormula.mayhew(),
                        RepMaxFormula.oConner(),
                        RepMaxFormula.wathan(),
                        RepMaxFormula.lander(),
                        RepMaxFormula.modifiedEpley(),
                        RepMaxFormula.modifiedEpley(0.03),
                        RepMaxFormula.linear(),
                        RepMaxFormula.linear(30))
                .forEach(formula -> ids.addAll(formula.evidenceIds()));
        for (WarmUpScheme scheme : WarmUpScheme.values()) {
            ids.addAll(scheme.evidenceIds());
        }
        return ids;
    }

    /** What code names that is neither evidence nor a guideline: a constant or the words beside it. */
    static Set<String> ofCode() {
        return named(path -> !path.contains("/evidence/") && !path.contains("/guideline/"));
    }

    /** Every id that a source file of the two libraries names, the tables of evidence themselves left out. */
    static Set<String> anywhere() {
        return named(path -> !path.contains("/evidence/table/"));
    }

    private static Set<String> named(Predicate<String> where) {
        Set<String> ids = new TreeSet<>();
        for (Path root : List.of(CORE, PERIODISATION)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> where.test(file.toString().replace('\\', '/')))
                        .forEach(file -> ID.matcher(text(file))
                                .results()
                                .map(MatchResult::group)
                                .forEach(ids::add));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
