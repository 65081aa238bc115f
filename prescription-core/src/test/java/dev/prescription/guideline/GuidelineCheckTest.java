package dev.prescription.guideline;

import dev.prescription.repmax.RepMaxModel;
import org.junit.jupiter.api.Test;

class GuidelineCheckTest {
    @Test
    void print() {
        for (Guideline one : Guideline.shipped()) {
            for (RepMaxModel model :
                    java.util.List.of(RepMaxModel.rts(), RepMaxModel.nuzzoGeneral(), RepMaxModel.nsca())) {
                System.out.println(one + " " + model.name());
                one.check(model).forEach(p -> System.out.println("   " + p));
            }
        }
    }
}
