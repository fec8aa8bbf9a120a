package dk.ffb.service.rest.request;

import dk.ffb.service.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;

/// Where the next page of a list begins. It holds on to the edition and day of the first page, so
/// that a release published between two pages neither repeats nor skips an item.
///
/// @param offset into the list before it is filtered
/// @param fingerprint of the list that it belongs to
record Cursor(int edition, LocalDate at, int offset, int fingerprint) {

    private static final Set<String> NOT_OF_THE_LIST =
            Set.of("cursor", "limit", "offset", "edition", "at", "lang");

    static int fingerprint(String path, Query query) {
        var filters = new TreeMap<>(query.values());
        filters.keySet().removeAll(NOT_OF_THE_LIST);
        return path.hashCode() * 31 + filters.hashCode();
    }

    String text() {
        var plain = "%d.%d.%d.%x".formatted(edition, at.toEpochDay(), offset, fingerprint);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Cursor parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = plain.split("\\.", -1);
            if (parts.length == 4) {
                var cursor =
                        new Cursor(
                                Integer.parseInt(parts[0]),
                                LocalDate.ofEpochDay(Long.parseLong(parts[1])),
                                Integer.parseInt(parts[2]),
                                Integer.parseUnsignedInt(parts[3], 16));
                if (cursor.offset >= 0) {
                    return cursor;
                }
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            // Refused below: whatever is wrong with it, it isn't one of ours.
        }
        throw invalid();
    }

    static Problem invalid() {
        return Problem.invalidParameter(
                "cursor",
                "Parameteren 'cursor' er ikke 'next' fra en tidligere side af denne liste.",
                "The parameter 'cursor' isn't the 'next' of an earlier page of this list.");
    }
}
