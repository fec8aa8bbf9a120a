package dk.ffb.service.draft;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.Optional;

/// The releases that drafts are made from.
public final class PublishedBases {

    private PublishedBases() {}

    /// Those of a vocabulary or mapping set, the earliest first.
    public static List<Release> releases(Edition edition, Subject subject, String key) {
        return switch (subject) {
            case VOCABULARY ->
                    edition.releases(new VocabularyKey(key)).stream()
                            .map(VocabularyRelease::release)
                            .toList();
            case MAPPING_SET ->
                    edition.releases(new MappingSetKey(key)).stream()
                            .map(MappingSetRelease::release)
                            .toList();
        };
    }

    /// The label of the latest release of what a draft is about; empty where there is none yet.
    public static Optional<String> latest(Edition edition, Draft draft) {
        return releases(edition, draft.subject(), draft.key()).reversed().stream()
                .findFirst()
                .map(Release::version);
    }

    /// What a release of the draft's vocabulary or mapping set says. It never changes.
    public static Content content(Edition edition, Draft draft, String version) {
        return switch (draft.subject()) {
            case VOCABULARY ->
                    edition.releases(new VocabularyKey(draft.key())).stream()
                            .filter(it -> it.release().version().equals(version))
                            .<Content>map(it -> new Content.OfVocabulary(it.content().content()))
                            .findFirst()
                            .orElseThrow();
            case MAPPING_SET ->
                    edition.releases(new MappingSetKey(draft.key())).stream()
                            .filter(it -> it.release().version().equals(version))
                            .<Content>map(it -> new Content.OfMappingSet(it.content().content()))
                            .findFirst()
                            .orElseThrow();
        };
    }
}
