/** A user's module: the core comes with the periodisation. */
module consumer {
    requires dev.prescription.periodisation;
}
