package dk.ffb.service.json;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// A concept as JSON.
public final class ConceptJson {

    private ConceptJson() {}

    /// All that is known of the concept.
    public static void write(JsonGenerator json, View view, VocabularyRelease release, int number) {
        var vocabulary = release.content();
        json.writeStartObject();
        head(json, view, vocabulary, number);
        texts(json, vocabulary, number);
        hierarchy(json, view, vocabulary, number);
        validity(json, release, vocabulary.validity(number));
        view.references(json, "replacedBy", vocabulary, vocabulary.replacedBy(number));
        json.writeStringProperty("release", release.release().version());
        json.writeNumberProperty("edition", view.edition());
        rarities(json, view, release, number);
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

    private static void texts(JsonGenerator json, CompiledVocabulary vocabulary, int number) {
        Json.oneEach(json, "labels", vocabulary.labels(number));
        Json.allOfEach(json, "altLabels", vocabulary.altLabels(number));
        Json.oneEach(json, "definitions", vocabulary.definitions(number));
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
    private static void validity(JsonGenerator json, VocabularyRelease release, Validity validity) {
        var from = Optional.ofNullable(validity.from());
        json.writeStringProperty(
                "validFrom", from.orElse(release.release().validFrom()).toString());
        Json.textOrNull(json, "validTo", validity.to());
    }

    /// What few concepts have is left out of the others.
    private static void rarities(
            JsonGenerator json, View view, VocabularyRelease release, int number) {
        var scaleValue = release.content().scaleValue(number);
        if (scaleValue != null) {
            json.writeNumberProperty("scaleValue", scaleValue);
        }
        var scopeNotes = release.content().notes(number);
        if (!scopeNotes.isEmpty()) {
            Json.allOfEach(json, "scopeNotes", scopeNotes);
        }
        var notes = view.notes(release);
        if (!notes.isEmpty()) {
            Json.strings(json, "notes", notes);
        }
    }
}
