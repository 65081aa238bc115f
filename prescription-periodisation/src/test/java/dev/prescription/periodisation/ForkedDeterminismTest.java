package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 10 across JVMs: two forked ones, with other locales, encodings and collectors, print the same digests. */
class ForkedDeterminismTest {

    @Test
    void separately_forked_machines_print_the_same_digests() throws IOException, InterruptedException {
        List<String> english = run("-Duser.language=en", "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC");
        List<String> turkish = run("-Duser.language=tr", "-Dfile.encoding=ISO-8859-9", "-XX:-TieredCompilation");

        assertThat(english).hasSize(60);
        assertThat(turkish).isEqualTo(english);
    }

    private static List<String> run(String... flags) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = String.join(
                File.pathSeparator,
                "target/classes",
                "target/test-classes",
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", classPath, PlanText.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines().toList();
    }
}
