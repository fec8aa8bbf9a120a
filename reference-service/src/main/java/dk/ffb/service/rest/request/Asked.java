package dk.ffb.service.rest.request;

import dk.ffb.content.Nearest;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.service.json.View;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A read request, understood as far as all reads are alike: its parameters, and the edition, day
/// and language that the answer is to be seen from.
///
/// @param view what to answer from
/// @param query the parameters
/// @param pinned whether the request itself says edition and day, so that the answer never changes
/// @param page which part of a list
public record Asked(View view, Query query, boolean pinned, Page page) {

    public Snapshot snapshot() {
        return view.snapshot();
    }

    public Edition edition() {
        return snapshot().edition();
    }

    /// The same of another snapshot.
    Asked of(Snapshot other) {
        return new Asked(new View(other, language()), query, pinned, page);
    }

    public String language() {
        return view.language();
    }

    /// The vocabulary with this key or identifier.
    public VocabularyKey vocabularyKey(String keyOrIdentifier) {
        return edition()
                .vocabulary(keyOrIdentifier)
                .orElseThrow(() -> unknownVocabulary(keyOrIdentifier));
    }

    /// The release in force of the vocabulary with this key or identifier.
    public VocabularyRelease vocabulary(String keyOrIdentifier) {
        return edition()
                .vocabulary(keyOrIdentifier)
                .flatMap(snapshot()::vocabulary)
                .orElseThrow(() -> unknownVocabulary(keyOrIdentifier));
    }

    private Problem unknownVocabulary(String asked) {
        var keys =
                snapshot().vocabularies().stream()
                        .map(release -> release.content().vocabulary().key().value())
                        .toList();
        return Problem.unknownVocabulary(asked, Nearest.to(asked, keys));
    }

    /// The release in force of the mapping set with this key.
    public MappingSetRelease mappingSet(String key) {
        return Optional.of(key)
                .filter(VocabularyKey::isKey)
                .flatMap(it -> snapshot().mappingSet(new MappingSetKey(it)))
                .orElseThrow(() -> unknownMappingSet(key));
    }

    private Problem unknownMappingSet(String asked) {
        var keys = edition().mappingSets().stream().map(MappingSetKey::value).toList();
        return Problem.unknownMappingSet(asked, Nearest.to(asked, keys));
    }

    /// The vocabularies that a parameter names, in its order.
    public Set<VocabularyKey> vocabularies(String parameter) {
        var texts = query.many(parameter);
        if (texts.size() == 1) {
            return Set.of(vocabularyKey(texts.getFirst()));
        }
        var keys = new LinkedHashSet<VocabularyKey>();
        texts.forEach(text -> keys.add(vocabularyKey(text)));
        return keys;
    }

    public Set<Kind> kinds() {
        var kinds = new LinkedHashSet<Kind>();
        query.many("kind").forEach(text -> kinds.add(kind(text)));
        return kinds;
    }

    private static Kind kind(String text) {
        return Kind.of(text)
                .orElseThrow(() ->
                        Query.notAmong(
                                "kind", Arrays.stream(Kind.values()).map(Kind::text).toList()));
    }

    /// The number of the concept with this code.
    public int concept(CompiledVocabulary vocabulary, String code) {
        var concept = vocabulary.find(code);
        if (concept == CompiledVocabulary.UNKNOWN) {
            throw unknownCode(vocabulary.vocabulary().key(), code);
        }
        return concept;
    }

    private Problem unknownCode(VocabularyKey vocabulary, String code) {
        if (code.isBlank()) {
            return Problem.unknownCode(vocabulary, code, List.of());
        }
        var answer =
                snapshot()
                        .translator()
                        .translate(
                                new TranslationQuery(
                                        vocabulary,
                                        code,
                                        Set.of(),
                                        1,
                                        TranslationQuery.Fallback.NONE,
                                        language()));
        return Problem.unknownCode(vocabulary, code, answer.suggestions());
    }

    /// Part of a list.
    ///
    /// @param fingerprint of the list, for the cursor to the next part
    public record Page(int offset, int limit, int fingerprint) {}

    /// The way to the part that begins there.
    public String cursorTo(int offset) {
        return new Cursor(view.edition(), snapshot().at(), offset, page.fingerprint()).text();
    }
}
