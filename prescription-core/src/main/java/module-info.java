/** What to do, relative to a lifter: values, evidence, guidelines and the rules that read them. */
module dev.prescription.core {
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.prescription;
    exports dev.prescription.athlete;
    exports dev.prescription.evidence;
    exports dev.prescription.exercise;
    exports dev.prescription.goal;
    exports dev.prescription.guidance;
    exports dev.prescription.guideline;
    exports dev.prescription.loading;
    exports dev.prescription.message;
    exports dev.prescription.parameter;
    exports dev.prescription.quantity;
    exports dev.prescription.reason;
    exports dev.prescription.repmax;
    exports dev.prescription.rule;
}
