/** The durable form of Prescription's types as a module of Jackson 3. */
module dev.prescription.jackson {
    requires transitive dev.prescription.periodisation;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.prescription.jackson;
    exports dev.prescription.jackson.document;

    provides tools.jackson.databind.JacksonModule with
            dev.prescription.jackson.PrescriptionModule;
}
