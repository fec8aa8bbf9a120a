package dk.ffb.content.table;

import dk.ffb.content.Source;
import dk.ffb.content.Utf8;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file that is known to be text in UTF-8, read without the mark that Excel puts in front.
public final class TextFile {

    /// No line of a file of mappings is longer, if it was meant to be one.
    private static final int LONGEST_LINE = 1 << 20;

    private final Source source;

    private TextFile(Source source) {
        this.source = source;
    }

    /// Empty where the file is not such text, and the faults say where it stops being it.
    public static Optional<TextFile> of(Source source, Faults faults) {
        var fault = Utf8.fault(source, LONGEST_LINE);
        fault.ifPresent(faults::add);
        return fault.isPresent() ? Optional.empty() : Optional.of(new TextFile(source));
    }

    /// The whole text.
    public String text() {
        return read(Reader::readAllAsString);
    }

    /// The lines at the beginning that start with the mark, without it.
    public List<String> block(char mark) {
        return read(reader -> {
            var lines = new ArrayList<String>();
            for (var line = line(reader);
                    !line.isEmpty() && line.charAt(0) == mark;
                    line = line(reader)) {
                lines.add(line.substring(1));
            }
            return lines;
        });
    }

    /// One line, counted from 0; empty after the last.
    public String line(int number) {
        return read(reader -> {
            skip(number, reader);
            return line(reader);
        });
    }

    /// What follows a number of lines; whoever reads it closes it.
    public Reader after(int lines) {
        try {
            var reader = open();
            skip(lines, reader);
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T from(Reader reader) throws IOException;
    }

    /// The file could be read a moment ago, from its beginning to its end.
    private <T> T read(Reading<T> reading) {
        try (var reader = open()) {
            return reading.from(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader open() throws IOException {
        return new BufferedReader(new InputStreamReader(Utf8.open(source), StandardCharsets.UTF_8));
    }

    private static void skip(int lines, Reader reader) throws IOException {
        for (var i = 0; i < lines; i++) {
            line(reader);
        }
    }

    /// Up to the line feed, as the lines of findings are counted; a carriage return is part of it.
    private static String line(Reader reader) throws IOException {
        var line = new StringBuilder();
        for (var c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
