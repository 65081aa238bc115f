package consumer;

import dev.prescription.quantity.RepRange;

/** Prints a value of the library, and whether it came from a named module. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(RepRange.of(1, 5) + " " + RepRange.class.getModule().getName());
    }
}
