package dev.prescription.reason;

import dev.prescription.evidence.Claim;
import dev.prescription.evidence.ClaimPart;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts a claim in words: what we hold, what its source says, the studies for and against it, and how its certainty came about.
 *
 * <p>For example the text of {@code load-equivalence-growth} starts {@code load-equivalence-growth (certainty moderate): Near
 * failure, lighter loads with more repetitions grow muscle like heavier loads.} The texts of a claim are content and stay
 * English; what stands around them is in the words of a bundle.
 */
public final class ClaimText {

    private ClaimText() {}

    /**
     * Returns a claim as messages, in no language yet.
     *
     * @param claim the claim
     * @return the messages, of {@link ClaimCode}, the head first, unmodifiable
     * @throws NullPointerException if {@code claim} is null
     */
    public static List<Message> lines(Claim claim) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of(
                ClaimCode.HEAD,
                Objects.requireNonNull(claim, "claim").id(),
                claim.certainty(),
                sentence(claim.refined())));
        lines.add(Message.of(ClaimCode.SAYS, ids(claim.statedIn()), sentence(claim.original())));
        lines.add(Message.of(ClaimCode.WHY_REFINED, sentence(claim.whyRefined())));
        lines.add(Message.of(ClaimCode.ABOUT, claim.outcome(), claim.population()));
        some(lines, ClaimCode.CONDITIONS, claim.conditions());
        some(lines, ClaimCode.MECHANISMS, claim.mechanisms());
        some(lines, ClaimCode.LESS_SUPPORTED, claim.lessSupportedMechanisms());
        claim.effects().forEach(effect -> lines.add(Message.of(ClaimCode.EFFECT, effect)));
        claim.supporting().forEach(study -> lines.add(study(ClaimCode.SUPPORTS, study)));
        claim.limiting().forEach(study -> lines.add(study(ClaimCode.LIMITS, study)));
        lines.add(Message.of(ClaimCode.STARTS, claim.start()));
        claim.downgrades()
                .forEach(reason ->
                        lines.add(Message.of(ClaimCode.DOWNGRADE, reason.concern(), sentence(reason.because()))));
        claim.openQuestions().forEach(question -> lines.add(question(question)));
        claim.whatWouldChangeIt().ifPresent(change -> lines.add(Message.of(ClaimCode.WOULD_CHANGE, sentence(change))));
        lines.add(Message.of(ClaimCode.THEIR_VERDICT, sentence(claim.theirVerdict())));
        lines.add(Message.of(ClaimCode.OUR_VERDICT, sentence(claim.ourVerdict())));
        claim.discrepancies()
                .forEach(
                        odd -> lines.add(Message.of(ClaimCode.DISCREPANCY, ids(odd.findings()), sentence(odd.text()))));
        return List.copyOf(lines);
    }

    /**
     * Returns a claim in English, on several lines of at most 98 columns.
     *
     * @param claim the claim
     * @return the text, lines parted by {@code \n}, without one at the end
     * @throws NullPointerException if {@code claim} is null
     */
    public static String of(Claim claim) {
        return of(claim, Messages.english());
    }

    /**
     * Returns a claim in the words of a bundle, on several lines of at most 98 columns.
     *
     * @param claim the claim
     * @param messages the words
     * @return the text, lines parted by {@code \n}, without one at the end
     * @throws NullPointerException if an argument is null
     */
    public static String of(Claim claim, Messages messages) {
        return Objects.requireNonNull(messages, "messages").block(lines(claim));
    }

    private static void some(List<Message> lines, ClaimCode code, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(Message.of(code, texts));
        }
    }

    private static Message study(ClaimCode code, ClaimPart.Study study) {
        Optional<Verification> status =
                Optional.of(study.finding().verification()).filter(how -> how == Verification.RECALLED);
        return Message.of(code, study.finding(), status, study.fit(), study.note());
    }

    private static Message question(ClaimPart.Question question) {
        return Message.of(
                question.upward() ? ClaimCode.ASKS_WHETHER_STILL : ClaimCode.ASKS,
                question.study().finding(),
                question.doubt(),
                question.concern());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static String sentence(String text) {
        return text.replaceFirst("\\.$", "");
    }
}
