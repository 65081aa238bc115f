/** What to do when, and what to change after: programmes, plans and progress. */
module dev.prescription.periodisation {
    exports dev.prescription.split;

    requires transitive dev.prescription.core;
    requires static transitive org.jspecify;
}
