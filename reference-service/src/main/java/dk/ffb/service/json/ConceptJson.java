package dk.ffb.service.json;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// A concept as JSON.
public final class ConceptJson {

    private ConceptJson() {}

    /// All that is known of the concept.
    public static void write(JsonGenerator json, View view, VocabularyRelease release, int number) {
        var vocabulary = release.content();
        var concept = vocabulary.concept(number);
        json.writeStartObject();
        head(json, view, vocabulary, number);
        texts(json, concept);
        hierarchy(json, view, vocabulary, number);
        validity(json, release, concept);
        view.references(json, "replacedBy", vocabulary, vocabulary.replacedBy(number));
        json.writeStringProperty("release", release.release().version());
        json.writeNumberProperty("edition", view.edition());
        rarities(json, view, release, concept);
        json.writeEndObject();
    }

    /// Enough to recognise the concept in a list, and to tell it from others of the same name.
    public static void writeShort(
            JsonGenerator json, View view, VocabularyRelease release, int number) {
        json.writeStartObject();
        shortMembers(json, view, release.content(), number);
        json.writeEndObject();
    }

    private static void shortMembers(
            JsonGenerator json, View view, CompiledVocabulary vocabulary, int number) {
        head(json, view, vocabulary, number);
        view.references(json, "path", vocabulary, vocabulary.path(number));
    }

    private static void head(
            JsonGenerator json, View view, CompiledVocabulary vocabulary, int number) {
        var key = vocabulary.vocabulary().key();
        var code = vocabulary.code(number);
        json.writeStringProperty("vocabulary", key.value());
        json.writeStringProperty("system", vocabulary.vocabulary().system(view.base()));
        json.writeStringProperty("code", code);
        json.writeStringProperty("uri", view.base().concept(key, code));
        json.writeStringProperty("kind", vocabulary.kind(number).text());
        json.writeStringProperty("status", vocabulary.status(number).text());
        json.writeStringProperty("label", vocabulary.label(number, view.language()));
    }

    private static void texts(JsonGenerator json, Concept concept) {
        Json.oneEach(json, "labels", concept.labels());
        Json.allOfEach(json, "altLabels", concept.altLabels());
        Json.oneEach(json, "definitions", concept.definitions());
    }

    private static void hierarchy(
            JsonGenerator json, View view, CompiledVocabulary vocabulary, int number) {
        view.references(json, "broader", vocabulary, vocabulary.parents(number));
        view.references(
                json,
                "narrower",
                vocabulary,
                view.holding(vocabulary, vocabulary.children(number)));
        view.references(json, "path", vocabulary, vocabulary.path(number));
    }

    /// A concept that says nothing narrower holds from the day on which its release does.
    private static void validity(JsonGenerator json, VocabularyRelease release, Concept concept) {
        var from = Optional.ofNullable(concept.validity().from());
        json.writeStringProperty(
                "validFrom", from.orElse(release.release().validFrom()).toString());
        Json.textOrNull(json, "validTo", concept.validity().to());
    }

    /// What few concepts have is left out of the others.
    private static void rarities(
            JsonGenerator json, View view, VocabularyRelease release, Concept concept) {
        concept.scaleStep().ifPresent(value -> json.writeNumberProperty("scaleValue", value));
        if (!concept.notes().equals(Texts.NONE)) {
            Json.allOfEach(json, "scopeNotes", concept.notes());
        }
        var notes = view.notes(release);
        if (!notes.isEmpty()) {
            Json.strings(json, "notes", notes);
        }
    }
}
