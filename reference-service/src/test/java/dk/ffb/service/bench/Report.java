package dk.ffb.service.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a benchmark found: tables and sentences, printed as Markdown as they come, and kept in
/// files of Markdown and AsciiDoc for the docs.
final class Report {

    private final String name;
    private final List<String> markdown = new ArrayList<>();
    private final List<String> asciidoc = new ArrayList<>();
    private boolean inTable;

    Report(String name) {
        this.name = name;
        say("## ./ffb bench " + name, "== ./ffb bench " + name);
        line(Machine.described());
    }

    /// A paragraph.
    void line(String text) {
        endTable();
        say("", "");
        say(text, text);
    }

    /// Begins a table.
    void table(String... columns) {
        endTable();
        inTable = true;
        say("", "");
        say(markdown(columns), "[%autowidth]\n|===\n" + asciidoc(columns));
        say("|" + "---|".repeat(columns.length), "");
    }

    /// A row of the table that was begun last. Fractions are told to three figures.
    void row(Object... cells) {
        var texts = Arrays.stream(cells).map(Report::text).toArray(String[]::new);
        say(markdown(texts), asciidoc(texts));
    }

    private static String text(Object cell) {
        return switch (cell) {
            case Double number -> figures(number);
            case Integer number -> "%,d".formatted(number);
            case Long number -> "%,d".formatted(number);
            default -> cell.toString();
        };
    }

    static String figures(double number) {
        var size = Math.abs(number);
        return (size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f").formatted(number);
    }

    private static String markdown(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String asciidoc(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" |", "|", ""));
    }

    private void endTable() {
        if (inTable) {
            asciidoc.add("|===");
            inTable = false;
        }
    }

    private void say(String asMarkdown, String asAsciidoc) {
        System.out.println(asMarkdown);
        markdown.add(asMarkdown);
        asciidoc.add(asAsciidoc);
    }

    void save(Path directory) throws IOException {
        endTable();
        Files.createDirectories(directory);
        Files.write(directory.resolve(name + ".md"), markdown);
        Files.write(directory.resolve(name + ".adoc"), asciidoc);
    }
}
