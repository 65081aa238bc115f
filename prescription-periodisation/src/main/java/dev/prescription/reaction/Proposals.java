package dev.prescription.reaction;

import dev.prescription.log.CoachEvent;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.progress.Progress;
import dev.prescription.proposal.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What a log suggests to a coach on a day, and what it points to that is not proposed, with why.
 *
 * <pre>{@code
 * Proposals proposals = Proposals.of(progress, LocalDate.of(2027, 2, 15));
 * proposals.open();          // a deload, because two lifts have stalled
 * progress = progress.record(CoachEvent.accepting("c-1", 40, day, proposals.open().get(0), "Kim", "agreed"));
 * }</pre>
 *
 * <p>A deload is proposed where two lifts stalled since the last relief, or readiness was 2 of 5 or less over five sessions
 * ({@code C-REACT-01}); not beside a deload, a taper, a test, or an ease after days away, as reductions never stack. A phase is proposed
 * where two lifts have not risen for 42 days in spite of a deload ({@code C-PLATEAU-01}), as the founding sources order phases. For
 * what hurts and is to come, another exercise is. What was answered is not proposed again. A pure function.
 *
 * @param open what is proposed; not modifiable
 * @param withheld what is not and why, as {@link ReactionCode}s; not modifiable
 */
public record Proposals(List<Proposal> open, List<Message> withheld) {

    private static final Messages ENGLISH =
            Messages.of(ResourceBundle.getBundle("dev.prescription.reaction.english", Locale.ROOT));

    /**
     * Copies the lists.
     *
     * @param open what is proposed
     * @param withheld what is not and why
     */
    public Proposals {
        open = List.copyOf(open);
        withheld = List.copyOf(withheld);
    }

    /**
     * Returns what a log suggests, with {@link ReactionSettings#standard()}.
     *
     * @param progress the progress
     * @param asOf the athlete's calendar day
     * @return the proposals
     */
    public static Proposals of(Progress progress, LocalDate asOf) {
        return of(progress, asOf, ReactionSettings.standard());
    }

    /**
     * Returns what a log suggests.
     *
     * @param progress the progress
     * @param asOf the athlete's calendar day
     * @param settings when something is suggested
     * @return the proposals
     */
    public static Proposals of(Progress progress, LocalDate asOf, ReactionSettings settings) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(settings, "settings");
        LogFacts facts = LogFacts.of(Objects.requireNonNull(progress, "progress"), asOf);
        List<Proposal> found = new ArrayList<>();
        List<Message> withheld = new ArrayList<>();
        new ReactiveDeload(facts, settings).add(found, withheld);
        new PhaseAdvice(facts, settings).add(found, withheld);
        new Substitutes(facts, settings).add(found, withheld);
        Set<String> answered = new HashSet<>();
        for (CoachEvent event : facts.events()) {
            event.proposal().map(Proposal::id).ifPresent(answered::add);
        }
        found.removeIf(proposal -> answered.contains(proposal.id()));
        if (progress.remaining().isEmpty() && !found.isEmpty()) {
            return new Proposals(List.of(), List.of(Message.of(ReactionCode.PLAN_OVER)));
        }
        return new Proposals(found, withheld);
    }

    /**
     * Returns the English words of what is withheld; {@code Messages.of} with these keys makes another renderer.
     *
     * @return the renderer
     */
    public static Messages english() {
        return ENGLISH;
    }

    /** Returns the counts; no load, no pain. */
    @Override
    public String toString() {
        return open.size() + " proposals, " + withheld.size() + " withheld";
    }
}
