package dev.prescription.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fenced blocks of one Markdown page.
 *
 * @param name the page's file name, for messages
 * @param blocks its fenced blocks, in order
 */
record Page(String name, List<Block> blocks) {
    private static final Pattern OUTPUT = Pattern.compile("<!-- output: (\\S+) -->");

    /**
     * A fenced block.
     *
     * @param line the line of its fence, from 1
     * @param language the word after the fence, or empty
     * @param text its lines, without their common indent
     * @param output the region named by an {@code <!-- output: region -->} comment just above, or empty
     */
    record Block(int line, String language, String text, String output) {}

    static Page read(Path file) throws IOException {
        return parse(file.getFileName().toString(), Files.readAllLines(file));
    }

    static Page parse(String name, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        String output = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher comment = OUTPUT.matcher(line);
            if (comment.matches()) {
                output = comment.group(1);
            } else if (line.startsWith("```")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).strip().equals("```")) {
                    end++;
                }
                String text = Region.unindented(lines.subList(i + 1, end));
                blocks.add(new Block(i + 1, line.substring(3).strip(), text, output));
                output = "";
                i = end;
            } else if (!line.isEmpty() && !output.isEmpty()) {
                throw new IllegalArgumentException(
                        name + ":" + (i + 1) + " output " + output + " has no block below it");
            }
        }
        return new Page(name, blocks);
    }

    /** Returns what this page quotes wrongly, one line each: empty when every quotation is true. */
    List<String> problems(List<Region> regions) throws ReflectiveOperationException {
        List<String> problems = new ArrayList<>();
        for (Block block : blocks) {
            String where = name + ":" + block.line() + " ";
            if (block.language().equals("java")
                    && regions.stream().noneMatch(r -> r.text().equals(block.text()))) {
                problems.add(where + "java block equals no region of a test:\n" + block.text());
            }
            if (!block.output().isEmpty()) {
                List<Region> named = regions.stream()
                        .filter(r -> r.name().equals(block.output()))
                        .toList();
                if (!block.language().equals("text") || named.size() != 1) {
                    problems.add(
                            where + "output " + block.output() + " needs a text block and one region of that name");
                } else if (!named.get(0).printed().equals(block.text())) {
                    problems.add(where + "output differs, the test printed:\n"
                            + named.get(0).printed());
                }
            }
        }
        return problems;
    }
}
