package dev.prescription.reason;

import dev.prescription.guideline.Advice;
import dev.prescription.guideline.Guideline;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is advised in words on one topic, for one context, and who takes another position.
 *
 * <p>For example on {@link Topic#RANGE_OF_MOTION} the consensus advises the full range and allows lengthened partials.
 * Where a guideline is silent, its fallback answers, and the text says so.
 */
public final class Recommendation {

    private final Topic topic;
    private final Scope scope;
    private final String guideline;
    private final List<Advice> advice;
    private final List<Advice> dissent;

    private Recommendation(Topic topic, Scope scope, String guideline, List<Advice> advice, List<Advice> dissent) {
        this.topic = topic;
        this.scope = scope;
        this.guideline = guideline;
        this.advice = advice;
        this.dissent = dissent;
    }

    /**
     * Returns what a guideline advises on a topic.
     *
     * @param topic the topic
     * @param guideline the guideline asked
     * @param context whom and what it is asked for
     * @return its statements or, where it has none, those of its fallback; and the shipped ones that say otherwise
     * @throws NullPointerException if an argument is null
     */
    public static Recommendation about(Topic topic, Guideline guideline, Scope context) {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(context, "context");
        List<Advice> own = stated(topic, Objects.requireNonNull(guideline, "guideline"), context);
        Set<String> positions = own.stream().map(Advice::position).collect(Collectors.toSet());
        LinkedHashSet<Guideline> heard = new LinkedHashSet<>(Guideline.shipped());
        heard.add(guideline);
        List<Advice> dissent = new ArrayList<>();
        for (Guideline other : heard) {
            for (Advice one : other.advice(topic, context)) {
                if (!own.isEmpty() && !own.contains(one) && !positions.contains(one.position())) {
                    dissent.add(one);
                }
            }
        }
        return new Recommendation(topic, context, guideline.label(), own, List.copyOf(dissent));
    }

    private static List<Advice> stated(Topic topic, Guideline guideline, Scope context) {
        List<Advice> own = guideline.advice(topic, context);
        return own.isEmpty()
                ? guideline
                        .fallback()
                        .map(other -> stated(topic, other, context))
                        .orElse(List.of())
                : own;
    }

    /**
     * Returns what is spoken of.
     *
     * @return the topic
     */
    public Topic topic() {
        return topic;
    }

    /**
     * Returns whom and what was asked for.
     *
     * @return the context
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns the guideline asked, which may have been silent.
     *
     * @return its id and edition, such as {@code "consensus 2026.1"}
     */
    public String guideline() {
        return guideline;
    }

    /**
     * Returns what is advised.
     *
     * @return the statements, unmodifiable; empty where neither the guideline nor its fallback speaks of the topic
     */
    public List<Advice> advice() {
        return advice;
    }

    /**
     * Returns the statements of shipped guidelines on the topic, for the same context, that take another position.
     *
     * @return the other statements, unmodifiable
     */
    public List<Advice> dissent() {
        return dissent;
    }

    /**
     * Returns the recommendation as messages, in no language yet: what is advised, from which findings, and who says otherwise.
     *
     * @return the messages, of {@link RecommendationCode}, the head first, unmodifiable
     */
    public List<Message> lines() {
        return RecommendationText.of(this);
    }

    /**
     * Returns the recommendation in English, on several lines of at most 98 columns.
     *
     * @return the text, lines parted by {@code \n}, without one at the end
     */
    public String text() {
        return text(Messages.english());
    }

    /**
     * Returns the recommendation in the words of a bundle. What findings state and what sources are called stays as it is.
     *
     * @param messages the words
     * @return the text, lines parted by {@code \n}, without one at the end
     * @throws NullPointerException if {@code messages} is null
     */
    public String text(Messages messages) {
        return Objects.requireNonNull(messages, "messages").block(lines());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recommendation that
                && topic == that.topic
                && scope.equals(that.scope)
                && guideline.equals(that.guideline)
                && advice.equals(that.advice)
                && dissent.equals(that.dissent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, scope, guideline);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
