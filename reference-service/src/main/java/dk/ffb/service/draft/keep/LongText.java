package dk.ffb.service.draft.keep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Texts that may be long, as entries of a draft: packed, and in pieces. The time that a store
/// takes to read a text in an update grows with its length, and of one text with the square of it.
final class LongText {

    private static final int PIECE = 1 << 15;

    /// In the names of pieces of a packed text; those of earlier versions were not packed.
    private static final String PACKED = ".gz.";

    private LongText() {}

    /// The entries of a text, in their order.
    static SequencedMap<String, String> entries(String name, String text) {
        var entries = new LinkedHashMap<String, String>();
        if (text.length() <= PIECE) {
            entries.put(name, text);
            return entries;
        }
        var packed = packed(text);
        for (var number = 0; number * PIECE < packed.length(); number++) {
            var from = number * PIECE;
            entries.put(
                    "%s%s%06d".formatted(name, PACKED, number),
                    packed.substring(from, Math.min(from + PIECE, packed.length())));
        }
        return entries;
    }

    private static String packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /// The name of the text that an entry is of, or a piece of.
    static String name(String entry) {
        return entry.split("\\.", 2)[0];
    }

    /// @param entries of one text
    static String text(SortedMap<String, String> entries) {
        var joined = String.join("", entries.values());
        return entries.firstKey().contains(PACKED) ? unpacked(joined) : joined;
    }

    private static String unpacked(String packed) {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
        try (var in = new GZIPInputStream(bytes)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
