package dev.prescription.evidence;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the shipped evidence states, and the claims argued from it, by id, in a stable order.
 *
 * <p>For example {@code EvidenceBase.standard().get("L-REST-01").source().name()} is {@code Grgic 2018}. Ids starting
 * with {@code L-} are literature, {@code S0-} to {@code S3-} the founding articles, {@code C-} conventions of this
 * library. A finding is cited by a shipped rule, advice, claim or model, or it says what it is kept for:
 * {@code get("L-VBT-02").use()}. Callers widen a base with findings and claims of their own; the standard one never changes.
 */
public final class EvidenceBase {

    private static final EvidenceBase STANDARD = load();

    private final Map<String, Finding> byId;
    private final Map<String, Claim> claimsById;
    private final List<Finding> findings;
    private final List<Source> sources;
    private final List<Claim> claims;
    private final Map<Finding, List<Claim>> citing;

    private EvidenceBase(Map<String, Finding> byId, Map<String, Claim> claimsById) {
        this.byId = byId;
        this.claimsById = claimsById;
        this.findings = List.copyOf(byId.values());
        this.claims = List.copyOf(claimsById.values());
        LinkedHashSet<Source> distinct = new LinkedHashSet<>();
        byId.values().forEach(finding -> distinct.add(finding.source()));
        this.sources = List.copyOf(distinct);
        this.citing = new HashMap<>();
        for (Claim claim : claims) {
            claim.findings()
                    .forEach(finding -> citing.computeIfAbsent(finding, any -> new ArrayList<>())
                            .add(claim));
        }
    }

    private static EvidenceBase load() {
        Map<String, Finding> findings = EvidenceTables.findings();
        return new EvidenceBase(findings, EvidenceTables.claims(findings));
    }

    /**
     * Returns the findings and claims shipped with this version of the library.
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

    /**
     * Returns every claim, those of the founding source {@code seed-003} first, in a stable order.
     *
     * @return the claims, unmodifiable
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * Looks a claim up.
     *
     * @param id the id, such as {@code "load-equivalence-growth"}
     * @return the claim, or empty where the id is unknown
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Claim> findClaim(String id) {
        return Optional.ofNullable(claimsById.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns the claims that name a finding: as their statement, as a study on either side, or as a discrepancy.
     *
     * <p>For example {@code L-REST-03}, the trial of 3 against 1 minute, is cited by {@code rest-strength},
     * {@code rest-growth} and {@code metabolic-stress-growth}.
     *
     * @param finding a finding, of this base or not
     * @return the claims in the order of {@link #claims()}, unmodifiable; empty where none names it
     * @throws NullPointerException if {@code finding} is null
     */
    public List<Claim> claimsCiting(Finding finding) {
        return List.copyOf(citing.getOrDefault(Objects.requireNonNull(finding, "finding"), List.of()));
    }

    /**
     * Returns this base with a caller's findings after its own; this base does not change.
     *
     * @param more the findings; one that is there already, and equal, is left as it is
     * @return the wider base
     * @throws InvalidValueException if another finding has the id of one of them, with code {@code "duplicate"}
     * @throws NullPointerException if an argument is null
     */
    public EvidenceBase with(Finding... more) {
        Map<String, Finding> wider = new LinkedHashMap<>(byId);
        for (Finding finding : more) {
            add(wider, Objects.requireNonNull(finding, "finding"));
        }
        return new EvidenceBase(wider, claimsById);
    }

    /**
     * Returns this base with a caller's claims; this base does not change.
     *
     * <p>A claim with the id of one that is there takes its place, as a claim with an addition does; any other comes last.
     * The findings that the claims name come with them.
     *
     * @param more the claims
     * @return the wider base
     * @throws InvalidValueException if a claim names another finding than this base does by the same id, with code
     *     {@code "duplicate"}
     * @throws NullPointerException if an argument is null
     */
    public EvidenceBase with(Claim... more) {
        Map<String, Finding> wider = new LinkedHashMap<>(byId);
        Map<String, Claim> all = new LinkedHashMap<>(claimsById);
        for (Claim claim : more) {
            Objects.requireNonNull(claim, "claim").findings().forEach(finding -> add(wider, finding));
            all.put(claim.id(), claim);
        }
        return new EvidenceBase(wider, all);
    }

    private static void add(Map<String, Finding> wider, Finding finding) {
        Finding before = wider.putIfAbsent(finding.id(), finding);
        if (before != null && !before.equals(finding)) {
            throw InvalidValueException.of("id", "must be of one finding only", finding.id(), "duplicate");
        }
    }
}
