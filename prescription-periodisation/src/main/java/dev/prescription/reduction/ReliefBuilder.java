package dev.prescription.reduction;

/**
 * What a builder of programmes states about relief and tests. Meant for the library's own builder.
 *
 * @param <B> the builder itself
 */
public abstract class ReliefBuilder<B extends ReliefBuilder<B>> {

    private Reductions reductions = Reductions.standard();

    /** Begins with nothing stated. */
    protected ReliefBuilder() {}

    /**
     * Returns what has been stated.
     *
     * @return the reductions
     */
    protected final Reductions reductions() {
        return reductions;
    }

    /** A builder names itself as its own type; nothing else extends this. */
    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    /**
     * States when the programme deloads; without it, what the guideline says: after seven training weeks at the latest.
     * Reductions do not stack: a deload next to a taper is left out, and a remark says so.
     *
     * @param timing such as {@code DeloadTiming.every(5)}, {@code backstop(6)}, {@code inMicrocycles(4)} or {@code none()}
     * @return this builder
     */
    public B deload(DeloadTiming timing) {
        reductions = reductions.with(timing);
        return self();
    }

    /**
     * States what a deload does; without it, what the guideline says: half the sets, two repetitions fewer in each.
     *
     * @param chosen such as {@code Deload.byLoad(50, 95)}; the reserve follows from the rep-max model
     * @return this builder
     */
    public B deload(Deload chosen) {
        reductions = reductions.with(chosen);
        return self();
    }

    /**
     * States the relief before the test; without it, what the guideline says for the level where a test is stated. The taper
     * is one of the programme's weeks, of its own length, with the main lifts only; without a test it ends the programme.
     *
     * @param chosen such as {@code Taper.standard().withSessions(8, 5, 3)}, {@code Taper.of(10, 55)} or {@code Taper.none()}
     * @return this builder
     */
    public B taper(Taper chosen) {
        reductions = reductions.with(chosen);
        return self();
    }

    /**
     * States the test or the meet the programme leads to: its last microcycle, of one day. Without it there is none.
     *
     * @param chosen such as {@code TestDay.meet()} or {@code TestDay.ofMaxima()}
     * @return this builder
     */
    public B test(TestDay chosen) {
        reductions = reductions.with(chosen);
        return self();
    }
}
