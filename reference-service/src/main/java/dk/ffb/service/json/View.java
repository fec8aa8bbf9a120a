package dk.ffb.service.json;

import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.mapping.translate.Answer.Note;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What an answer is seen from: an edition on a day, in a language.
///
/// @param language `da` or `en`
public record View(Snapshot snapshot, String language) {

    /// What concepts' own URIs begin with.
    BaseUri base() {
        return snapshot.edition().base();
    }

    /// The same on another day.
    public View on(LocalDate day) {
        return new View(snapshot.edition().at(day), language);
    }

    public int edition() {
        return snapshot.edition().number();
    }

    /// The identifier that others know the vocabulary by.
    String system(VocabularyKey key) {
        return snapshot.vocabulary(key)
                .map(release -> release.content().vocabulary().system(base()))
                .orElseGet(() -> base().vocabulary(key));
    }

    boolean isKnown(Code code) {
        return snapshot.vocabulary(code.vocabulary())
                .map(release -> release.content().find(code.value()))
                .filter(concept -> concept != CompiledVocabulary.UNKNOWN)
                .isPresent();
    }

    /// What the code is called; the code itself where it isn't known.
    public String label(Code code) {
        return snapshot.vocabulary(code.vocabulary())
                .map(release -> label(release.content(), code.value()))
                .orElse(code.value());
    }

    private String label(CompiledVocabulary vocabulary, String code) {
        var concept = vocabulary.find(code);
        return concept == CompiledVocabulary.UNKNOWN ? code : vocabulary.label(concept, language);
    }

    /// `{"code","label"}`, the short way of naming a concept of a vocabulary that is known.
    void reference(JsonGenerator json, CompiledVocabulary vocabulary, int concept) {
        json.writeStartObject();
        json.writeStringProperty("code", vocabulary.code(concept));
        json.writeStringProperty("label", vocabulary.label(concept, language));
        json.writeEndObject();
    }

    void references(
            JsonGenerator json, String name, CompiledVocabulary vocabulary, int[] concepts) {
        json.writeArrayPropertyStart(name);
        for (var concept : concepts) {
            reference(json, vocabulary, concept);
        }
        json.writeEndArray();
    }

    /// The concepts among these that may be used on the day.
    int[] holding(CompiledVocabulary vocabulary, int[] concepts) {
        var day = (int) snapshot.at().toEpochDay();
        return Arrays.stream(concepts).filter(concept -> vocabulary.holds(concept, day)).toArray();
    }

    /// What a reader must know of an answer about the vocabulary, in the language.
    List<String> notes(VocabularyRelease release) {
        return inLanguage(snapshot.notes(release.content().vocabulary().key()));
    }

    List<String> inLanguage(List<Note> notes) {
        return notes.isEmpty() ? List.of() : notes.stream().map(note -> note.in(language)).toList();
    }
}
