package dk.ffb.content.table;

import dk.ffb.content.Source;
import dk.ffb.content.Utf8;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bytes of a file that are known to be UTF-8, without the mark that Excel puts in front.
public final class TextFile {

    private final byte[] bytes;
    private final int start;

    private TextFile(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    /// Empty where the bytes are not UTF-8, and the faults say where they stop being it.
    public static Optional<TextFile> of(byte[] bytes, Faults faults) {
        var fault = Utf8.fault(Source.of(faults.file(), bytes));
        if (fault.isPresent()) {
            faults.add(fault.get());
            return Optional.empty();
        }
        return Optional.of(new TextFile(bytes, hasMark(bytes) ? 3 : 0));
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /// The whole text.
    public String text() {
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /// The lines at the beginning that start with the mark, without it.
    public List<String> block(char mark) {
        var lines = new ArrayList<String>();
        var at = start;
        while (at < bytes.length && bytes[at] == mark) {
            var end = lineEnd(at);
            lines.add(new String(bytes, at + 1, end - at - 1, StandardCharsets.UTF_8));
            at = end + 1;
        }
        return lines;
    }

    /// What follows a number of lines.
    public Reader after(int lines) {
        var at = offset(lines);
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, at, bytes.length - at), StandardCharsets.UTF_8);
    }

    /// One line, counted from 0; empty after the last.
    public String line(int number) {
        var at = offset(number);
        return at >= bytes.length
                ? ""
                : new String(bytes, at, lineEnd(at) - at, StandardCharsets.UTF_8);
    }

    private int offset(int lines) {
        var at = start;
        for (var i = 0; i < lines; i++) {
            at = Math.min(lineEnd(at) + 1, bytes.length);
        }
        return at;
    }

    private int lineEnd(int from) {
        var at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
