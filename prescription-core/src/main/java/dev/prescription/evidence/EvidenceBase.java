package dev.prescription.evidence;

import dev.prescription.quantity.InvalidValueException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the shipped evidence states, by id, in a stable order.
 *
 * <p>For example {@code EvidenceBase.standard().get("L-REST-01").source().name()} is {@code Grgic 2018}. Ids starting
 * with {@code L-} are literature, {@code S0-} to {@code S3-} the founding articles, {@code C-} conventions of this
 * library. A finding is cited by a shipped rule, advice, claim or model, or it says what it is kept for:
 * {@code get("L-VBT-02").use()}.
 */
public final class EvidenceBase {

    private static final EvidenceBase STANDARD = new EvidenceBase(EvidenceTables.findings());

    private final Map<String, Finding> byId;
    private final List<Finding> findings;
    private final List<Source> sources;

    private EvidenceBase(Map<String, Finding> byId) {
        this.byId = byId;
        this.findings = List.copyOf(byId.values());
        LinkedHashSet<Source> distinct = new LinkedHashSet<>();
        byId.values().forEach(finding -> distinct.add(finding.source()));
        this.sources = List.copyOf(distinct);
    }

    /**
     * Returns the findings shipped with this version of the library.
     *
     * @return the standard evidence
     */
    public static EvidenceBase standard() {
        return STANDARD;
    }

    /**
     * Looks a finding up.
     *
     * @param id the id, such as {@code "L-REST-01"}
     * @return the finding, or empty where the id is unknown
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Finding> find(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns a finding that must be there.
     *
     * @param id the id, such as {@code "L-REST-01"}
     * @return the finding
     * @throws InvalidValueException if the id is unknown, with code {@code "unknown"}
     * @throws NullPointerException if {@code id} is null
     */
    public Finding get(String id) {
        return find(id).orElseThrow(() ->
                InvalidValueException.of("finding", "must be the id of a shipped finding", id, "unknown"));
    }

    /**
     * Returns every finding, founding articles first, in a stable order.
     *
     * @return the findings, unmodifiable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns every source a finding names, in the order of first mention.
     *
     * @return the sources, unmodifiable
     */
    public List<Source> sources() {
        return sources;
    }
}
