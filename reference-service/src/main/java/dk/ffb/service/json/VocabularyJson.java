package dk.ffb.service.json;

import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import tools.jackson.core.JsonGenerator;

/// A vocabulary, its releases and its collections as JSON.
public final class VocabularyJson {

    private VocabularyJson() {}

    /// A vocabulary that stands alone as the answer.
    public static void write(JsonGenerator json, View view, VocabularyRelease release) {
        json.writeStartObject();
        members(json, view, release);
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeEndObject();
    }

    /// A vocabulary in a list.
    public static void writeItem(JsonGenerator json, View view, VocabularyRelease release) {
        json.writeStartObject();
        members(json, view, release);
        json.writeEndObject();
    }

    private static void members(JsonGenerator json, View view, VocabularyRelease release) {
        var vocabulary = release.content().vocabulary();
        json.writeStringProperty("key", vocabulary.key().value());
        json.writeStringProperty("uri", view.base().vocabulary(vocabulary.key()));
        Json.strings(json, "identifiers", vocabulary.identifiers());
        json.writeStringProperty("title", vocabulary.title(view.language()));
        Json.textOrNull(
                json, "description", vocabulary.descriptions().best(view.language()).orElse(null));
        Json.textOrNull(json, "publisher", vocabulary.publisher());
        json.writeStringProperty("scope", vocabulary.scope().text());
        Json.textOrNull(json, "source", vocabulary.source());
        json.writeStringProperty("release", release.release().version());
        json.writeStringProperty("validFrom", release.release().validFrom().toString());
        json.writeNumberProperty("concepts", release.release().size());
        var notes = view.notes(release);
        if (!notes.isEmpty()) {
            Json.strings(json, "notes", notes);
        }
    }

    /// A release; what it holds is counted in `concepts` or `mappings`.
    public static void writeRelease(JsonGenerator json, Release release) {
        json.writeStartObject();
        json.writeStringProperty("version", release.version());
        json.writeStringProperty("validFrom", release.validFrom().toString());
        json.writeStringProperty("publishedAt", release.publishedAt().toString());
        json.writeStringProperty("hash", release.hash());
        var counted =
                switch (release.subject()) {
                    case VOCABULARY -> "concepts";
                    case MAPPING_SET -> "mappings";
                };
        json.writeNumberProperty(counted, release.size());
        json.writeStringProperty("note", release.note());
        json.writeNumberProperty("edition", release.edition());
        json.writeEndObject();
    }

    /// A collection in a list: what it is, without its members.
    public static void writeCollectionItem(
            JsonGenerator json, View view, CompiledVocabulary vocabulary, ConceptCollection one) {
        json.writeStartObject();
        collectionMembers(json, view, vocabulary, one);
        json.writeEndObject();
    }

    /// A collection with its members, in the publisher's order.
    public static void writeCollection(
            JsonGenerator json, View view, CompiledVocabulary vocabulary, ConceptCollection one) {
        json.writeStartObject();
        collectionMembers(json, view, vocabulary, one);
        var members =
                one.members().stream()
                        .mapToInt(vocabulary::find)
                        .filter(member -> member != CompiledVocabulary.UNKNOWN)
                        .toArray();
        view.references(json, "members", vocabulary, members);
        json.writeNumberProperty("edition", view.edition());
        json.writeEndObject();
    }

    private static void collectionMembers(
            JsonGenerator json, View view, CompiledVocabulary vocabulary, ConceptCollection one) {
        var key = vocabulary.vocabulary().key();
        json.writeStringProperty("key", one.key());
        json.writeStringProperty("uri", view.base().collection(key, one.key()));
        json.writeStringProperty("title", one.titles().best(view.language()).orElse(one.key()));
        Json.textOrNull(json, "description", one.descriptions().best(view.language()).orElse(null));
        json.writeNumberProperty("size", one.members().size());
    }
}
