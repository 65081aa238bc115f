package dev.prescription.progression;

import java.util.List;

/** Every shipped rule as a programme declares it. */
final class Rules {

    static final List<String> ALL = List.of(
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

    private Rules() {}
}
