package dev.prescription.reason;

import dev.prescription.evidence.Finding;
import dev.prescription.guideline.Advice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A recommendation in English. */
final class RecommendationText {

    private RecommendationText() {}

    static String of(Recommendation recommendation) {
        List<String> lines = new ArrayList<>();
        String topic = recommendation.topic().label();
        String head = topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
        if (recommendation.advice().isEmpty()) {
            return head + ": no guideline asked speaks of it for " + recommendation.scope() + ".";
        }
        lines.add(head + ", " + recommendation.scope() + ":");
        boolean silent = recommendation.advice().stream()
                .noneMatch(one -> one.guideline().equals(recommendation.guideline()));
        if (silent) {
            lines.add("  " + recommendation.guideline() + " is silent: "
                    + recommendation.advice().get(0).guideline() + " answers.");
        }
        recommendation.advice().forEach(one -> lines.add("  " + said(one)));
        recommendation.dissent().forEach(one -> lines.add("  Disagrees: " + said(one)));
        return String.join("\n", lines);
    }

    private static String said(Advice one) {
        Finding finding = one.findings().get(0);
        return one.guideline() + ", " + one.id() + ": "
                + finding.statement().replaceFirst("\\.$", "") + " ("
                + finding.source().name() + "; certainty "
                + one.certainty().label() + ").";
    }
}
