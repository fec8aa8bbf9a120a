package dk.ffb.service.json;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.Concept;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What one release says of a concept, beside what the one before it said.
public final class HistoryJson {

    private HistoryJson() {}

    /// One release in the history of a concept.
    ///
    /// @param change `added`, `changed`, `unchanged` or `removed`
    /// @param concept absent where the release no longer has it
    public record Entry(VocabularyRelease release, String change, @Nullable Concept concept) {

        /// What a release says, next to the entries of earlier releases.
        public static Entry of(VocabularyRelease release, int number, List<Entry> before) {
            var concept = release.content().concept(number);
            var last = before.isEmpty() ? null : before.getLast().concept();
            var change = last == null ? "added" : last.equals(concept) ? "unchanged" : "changed";
            return new Entry(release, change, concept);
        }

        public static Entry gone(VocabularyRelease release) {
            return new Entry(release, "removed", null);
        }
    }

    public static void write(JsonGenerator json, View view, Entry entry) {
        var release = entry.release().release();
        json.writeStartObject();
        json.writeStringProperty("version", release.version());
        json.writeStringProperty("validFrom", release.validFrom().toString());
        json.writeStringProperty("publishedAt", release.publishedAt().toString());
        json.writeNumberProperty("edition", release.edition());
        json.writeStringProperty("change", entry.change());
        var concept = entry.concept();
        if (concept != null) {
            json.writeStringProperty("label", concept.label(view.language()));
            json.writeStringProperty("status", concept.status().text());
            Json.oneEach(json, "labels", concept.labels());
            Json.oneEach(json, "definitions", concept.definitions());
            Json.strings(json, "broader", concept.broader());
            Json.strings(json, "replacedBy", concept.replacedBy());
        }
        json.writeEndObject();
    }
}
