/** Contracts for rules and models of one's own: what the library's own keep, asked of any. */
module dev.prescription.testkit {
    requires transitive dev.prescription.periodisation;
    requires static transitive org.jspecify;

    exports dev.prescription.testkit;
}
