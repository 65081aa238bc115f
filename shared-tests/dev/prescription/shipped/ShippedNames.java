package dev.prescription.shipped;

import java.util.List;

/** What we ship under a name, for tests that judge all of it. */
public final class ShippedNames {

    /** Every progression rule, as a programme declares it. */
    public static final List<String> PROGRESSION_RULES = List.of(
            "linear",
            "linear step=5kg failures=2 cap=5",
            "double range=6-10",
            "triple range=8-12 sets=3-5",
            "total reps=24",
            "last-set reps=25",
            "two-for-two",
            "stages first=5x3+ second=6x2+ third=10x1+",
            "cycle",
            "cycle sessions=1 upper=20kg lower=40kg reset=10%",
            "amrap",
            "apre rm=3 pick=high",
            "apre rm=10",
            "effort",
            "effort follow=100 cap=10",
            "volume sets=2-6 every=1",
            "back-offs share=85%");

    /** Every periodisation model, as provenance prints it. */
    public static final List<String> PERIODISATION_MODELS = List.of(
            "constant",
            "linear",
            "reverse linear",
            "step 1",
            "step 2",
            "wave 3",
            "wave 4",
            "daily undulating",
            "weekly undulating",
            "block",
            "block hypertrophy, strength",
            "block strength, hypertrophy",
            "block strength without size gain, strength",
            "max effort and dynamic effort 3",
            "volume driven 2",
            "rep accumulation",
            "set accumulation 2");

    private ShippedNames() {}
}
