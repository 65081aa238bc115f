/** What to do when, and what to change after: programmes, plans and progress. */
module dev.prescription.periodisation {
    requires transitive dev.prescription.core;
    requires static transitive org.jspecify;

    exports dev.prescription.advice;
    exports dev.prescription.calendar;
    exports dev.prescription.clash;
    exports dev.prescription.coaching;
    exports dev.prescription.decision;
    exports dev.prescription.difference;
    exports dev.prescription.layout;
    exports dev.prescription.log;
    exports dev.prescription.meet;
    exports dev.prescription.missed;
    exports dev.prescription.model;
    exports dev.prescription.parts;
    exports dev.prescription.periodisation;
    exports dev.prescription.progress;
    exports dev.prescription.progression;
    exports dev.prescription.progression.declared;
    exports dev.prescription.progression.load;
    exports dev.prescription.progression.maximum;
    exports dev.prescription.progressiontable;
    exports dev.prescription.proposal;
    exports dev.prescription.reaction;
    exports dev.prescription.reduction;
    exports dev.prescription.scheme;
    exports dev.prescription.selection;
    exports dev.prescription.split;
    exports dev.prescription.summary;
    exports dev.prescription.technique;
    exports dev.prescription.terms;
    exports dev.prescription.written;
}
