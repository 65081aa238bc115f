package dev.prescription.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The lines of a test method between {@code // region name} and {@code // endregion}, which a page may quote.
 *
 * @param name what an {@code <!-- output: name -->} comment calls it
 * @param text the lines, without their common indent
 * @param type the name of the test class that holds it
 * @param method the name of the test method that holds it, or empty where there is none
 */
record Region(String name, String text, String type, String method) {
    private static final String BEGIN = "// region ";
    private static final String END = "// endregion";
    private static final Pattern METHOD = Pattern.compile("^ {4}(?:public )?void (\\w+)\\(\\)");

    /** Returns every region in the sources below a root, which is also the root of their packages. */
    static List<Region> below(Path root) throws IOException {
        List<Region> regions = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file :
                    walk.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String path = root.relativize(file).toString();
                String type =
                        path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".");
                regions.addAll(in(type, Files.readAllLines(file)));
            }
        }
        return regions;
    }

    /** Returns the regions of one source; a region that is not closed, or opened inside another, is refused. */
    static List<Region> in(String type, List<String> source) {
        List<Region> regions = new ArrayList<>();
        String method = "";
        String name = null;
        List<String> lines = new ArrayList<>();
        for (String line : source) {
            Matcher declaration = METHOD.matcher(line);
            if (declaration.find()) {
                method = declaration.group(1);
            }
            String code = line.strip();
            if (code.startsWith(BEGIN)) {
                if (name != null) {
                    throw new IllegalArgumentException("region " + name + " in " + type + " is not closed");
                }
                name = code.substring(BEGIN.length()).strip();
                lines.clear();
            } else if (code.equals(END) && name != null) {
                regions.add(new Region(name, unindented(lines), type, method));
                name = null;
            } else if (name != null) {
                lines.add(line);
            }
        }
        if (name != null) {
            throw new IllegalArgumentException("region " + name + " in " + type + " is not closed");
        }
        return regions;
    }

    /** Returns the lines without the indent they share: no line end at the end, which would count as an indent of 0. */
    static String unindented(List<String> lines) {
        return String.join("\n", lines).stripTrailing().stripIndent();
    }

    /** Runs the test method that holds this region, and returns what it printed on standard output. */
    String printed() throws ReflectiveOperationException {
        Class<?> holder = Class.forName(type);
        Method test = holder.getDeclaredMethod(method);
        if (!test.isAnnotationPresent(Test.class)) {
            throw new IllegalArgumentException(type + "." + method + " is not a test");
        }
        Constructor<?> constructor = holder.getDeclaredConstructor();
        constructor.setAccessible(true);
        test.setAccessible(true);
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            test.invoke(constructor.newInstance());
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").stripTrailing();
    }
}
