package dev.prescription.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gates the bytes of a plan and of a walk, in a JVM of its own: no agent, no other test, compiled before it is measured. */
class AllocationTest {

    private static final double MOST_BYTES_PER_ROW = 1.5;

    @ParameterizedTest
    @EnumSource
    void a_plan_is_small_and_reading_it_allocates_nothing(ReferenceProgramme reference)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xbatch",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Allocation.class.getName(),
                        reference.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        String[] numbers = output.strip().split(" ", -1);
        assertThat(Double.parseDouble(numbers[0])).as("bytes per set row").isBetween(0.1, MOST_BYTES_PER_ROW);
        assertThat(Double.parseDouble(numbers[1])).as("bytes of a walk").isZero();
    }
}
