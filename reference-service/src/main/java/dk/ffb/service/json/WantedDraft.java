package dk.ffb.service.json;

import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody wants to begin a draft of.
///
/// @param key of something published, for a vocabulary also an identifier; or the key that
///   something new is to have
/// @param first what it is to be, where it was never published
public record WantedDraft(Subject subject, String key, String title, Optional<First> first) {

    private static final EnumSet<Part> VOCABULARY =
            EnumSet.of(
                    Part.TITLES, Part.DESCRIPTIONS, Part.PUBLISHER, Part.IDENTIFIERS, Part.SOURCE);
    private static final EnumSet<Part> MAPPING_SET = EnumSet.of(Part.TITLES, Part.DESCRIPTIONS);
    private static final List<String> SCOPES =
            Arrays.stream(Scope.values()).map(Scope::text).toList();

    /// Something that was never published.
    public sealed interface First {
        Edit.Describe description();
    }

    /// A vocabulary that was never published.
    public record FirstVocabulary(Scope scope, Edit.Describe description) implements First {}

    /// A mapping set that was never published.
    ///
    /// @param from the vocabulary that rows read from, as it was asked for
    /// @param to the vocabulary that rows read to
    public record FirstMappingSet(String from, String to, Edit.Describe description)
            implements First {}

    /// What somebody sends who begins a draft.
    ///
    /// @throws JsonFault where it isn't that
    public static WantedDraft read(byte[] body) {
        var sent = Sent.of(body);
        var set = sent.find("mappingSet");
        var subject = set.isPresent() ? Subject.MAPPING_SET : Subject.VOCABULARY;
        var key = set.orElseGet(() -> sent.text("vocabulary"));
        var first = sent.object("new").map(it -> first(subject, it));
        if (first.isPresent() && !VocabularyKey.isKey(key)) {
            throw new JsonFault(
                    "En ny nøgle er 1 til 64 af a-z, 0-9, '-', '_' og '.'.",
                    "A new key is 1 to 64 of a-z, 0-9, '-', '_' and '.'.");
        }
        var wanted = new WantedDraft(subject, key, sent.text("title", ""), first);
        sent.nothingElse();
        return wanted;
    }

    private static First first(Subject subject, Sent sent) {
        var first =
                switch (subject) {
                    case VOCABULARY ->
                            new FirstVocabulary(scope(sent), description(sent, VOCABULARY));
                    case MAPPING_SET ->
                            new FirstMappingSet(
                                    sent.text("subject"),
                                    sent.text("object"),
                                    description(sent, MAPPING_SET));
                };
        sent.nothingElse();
        return first;
    }

    private static Scope scope(Sent sent) {
        var text =
                sent.one("scope", it -> Optional.of(it).filter(SCOPES::contains), SCOPES)
                        .orElseGet(() -> sent.text("scope"));
        return text.equals(Scope.STANDARD.text()) ? Scope.STANDARD : Scope.LOCAL;
    }

    private static Edit.Describe description(Sent sent, Set<Part> parts) {
        var described = DescriptionJson.read(sent, parts);
        var said = described.patch().set();
        if (said.texts(Part.TITLES).best("da").filter(title -> !title.isBlank()).isEmpty()) {
            throw new JsonFault(
                    "'%s' mangler: hvad det hedder, fx {\"da\": \"Aktiviteter\"}."
                            .formatted(sent.path(Part.TITLES.text())),
                    "'%s' is missing: what it is called, such as {\"da\": \"Aktiviteter\"}."
                            .formatted(sent.path(Part.TITLES.text())));
        }
        return described;
    }
}
