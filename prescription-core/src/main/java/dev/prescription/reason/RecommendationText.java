package dev.prescription.reason;

import dev.prescription.evidence.Finding;
import dev.prescription.guideline.Advice;
import dev.prescription.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Puts a recommendation together: one message per statement. */
final class RecommendationText {

    private RecommendationText() {}

    static List<Message> of(Recommendation recommendation) {
        List<Advice> advice = recommendation.advice();
        if (advice.isEmpty()) {
            return List.of(Message.of(RecommendationCode.NOBODY, recommendation.topic(), recommendation.scope()));
        }
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of(RecommendationCode.HEAD, recommendation.topic(), recommendation.scope()));
        String asked = recommendation.guideline();
        if (advice.stream().noneMatch(one -> one.guideline().equals(asked))) {
            lines.add(Message.of(RecommendationCode.SILENT, asked, advice.get(0).guideline()));
        }
        advice.forEach(one -> lines.add(said(RecommendationCode.ADVISED, one)));
        recommendation.dissent().forEach(one -> lines.add(said(RecommendationCode.DISAGREES, one)));
        return List.copyOf(lines);
    }

    private static Message said(RecommendationCode code, Advice one) {
        Finding finding = one.findings().get(0);
        return Message.of(
                code,
                one.guideline(),
                one.id(),
                finding.statement().replaceFirst("\\.$", ""),
                finding.source().name(),
                one.certainty());
    }
}
