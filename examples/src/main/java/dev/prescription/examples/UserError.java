package dev.prescription.examples;

/** Something the user asked for that cannot be done, told in one line. */
final class UserError extends Exception {
    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
