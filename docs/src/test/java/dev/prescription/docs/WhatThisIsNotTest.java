package dev.prescription.docs;

import dev.prescription.goal.Circumstance;
import dev.prescription.goal.Screening;
import org.junit.jupiter.api.Test;

/** What docs/guide/what-this-is-not.md quotes, run. */
class WhatThisIsNotTest {

    @Test
    void who_is_handed_over() {
        // region screening
        System.out.println(Screening.of(16).text());
        System.out.println(Screening.of(13).text());
        System.out.println(Screening.of(34, Circumstance.PREGNANCY).text());
        System.out.println(Screening.ofUnknownAge().text());
        // endregion
    }
}
