package dev.prescription.evidence;

/**
 * What sort of thing a source is, so that a reader can weigh it before reading it.
 *
 * <p>For example Grgic 2018 on rest is a {@link #SYSTEMATIC_REVIEW}. {@link #LIBRARY_CONVENTION} names the choices that
 * no study fixes; it carries a rationale and a date and is always of very low certainty.
 */
public enum SourceKind {
    /** Several trials pooled by calculation. */
    META_ANALYSIS("meta-analysis"),
    /** Several trials gathered by a stated search, not pooled. */
    SYSTEMATIC_REVIEW("systematic review"),
    /** What is known of a subject, gathered without a stated search. */
    NARRATIVE_REVIEW("narrative review"),
    /** One trial. */
    TRIAL("trial"),
    /** What a trial means to do, not what it found. */
    TRIAL_PROTOCOL("trial protocol"),
    /** People observed over time, nobody assigned to a training. */
    OBSERVATIONAL("observational study"),
    /** Something measured or predicted once or twice, nothing trained: a test of a test, a table or an equation. */
    MEASUREMENT("measurement study"),
    /** The stated position of a professional body, or of experts who sign it together. */
    POSITION_STAND("position stand"),
    /** Experts asked in rounds until they agree. */
    EXPERT_CONSENSUS("expert consensus"),
    /** Many asked what they do. */
    SURVEY("survey"),
    /** A few asked at length. */
    QUALITATIVE("interviews"),
    /** Interviews, a survey and trials together. */
    MIXED_METHODS("mixed methods"),
    /** A textbook, or a chapter of one. */
    TEXTBOOK("textbook"),
    /** What a coach drew up or wrote down from practice: a chart, a manual, an article, a table. */
    PRACTITIONER("practitioner material"),
    /** What the manual of a program says. */
    SOFTWARE("software documentation"),
    /** An article of one author or site, without a method. */
    ARTICLE("article"),
    /** A choice of this library that no study fixes. */
    LIBRARY_CONVENTION("library convention"),
    /** The word of a coach or platform that brings its own guideline. */
    HOUSE("house rule");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    /**
     * Returns the words printed in reasons.
     *
     * @return the label, such as {@code "systematic review"}
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether a source of this kind put what it states to a test: trials, measurements, observations, and reviews of
     * those by a stated search.
     *
     * <p>A position stand did, through the reviews it weighs; an article, a textbook, a survey of practice and a house rule
     * did not.
     *
     * @return whether it is research
     */
    public boolean isResearch() {
        return switch (this) {
            case META_ANALYSIS, SYSTEMATIC_REVIEW, TRIAL, OBSERVATIONAL, MEASUREMENT, MIXED_METHODS, POSITION_STAND ->
                true;
            default -> false;
        };
    }
}
