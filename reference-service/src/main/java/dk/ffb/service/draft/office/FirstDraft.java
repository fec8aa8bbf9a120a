package dk.ffb.service.draft.office;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Base;
import dk.ffb.service.draft.PublishedBases;
import dk.ffb.service.draft.check.IdentifierChecks;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyKey;

/// What is to be a vocabulary or mapping set, and has never been published.
///
/// What can be changed later is its first change, so that it is checked, undone and rebased as any
/// other.
///
/// @param base the empty content
/// @param description what it is called, and by whom
public record FirstDraft(Base.Nothing base, Edit.Describe description) {

    public static FirstDraft of(VocabularyKey key, Scope scope, Edit.Describe description) {
        return new FirstDraft(Base.Nothing.of(key, scope), description);
    }

    public static FirstDraft of(
            MappingSetKey key,
            VocabularyKey subject,
            VocabularyKey object,
            Edit.Describe description) {
        return new FirstDraft(Base.Nothing.of(key, subject, object), description);
    }

    Subject subject() {
        return base.content().subject();
    }

    String key() {
        return base.content().key();
    }

    /// @throws DraftRefusal where its key or an identifier is in use
    void requireFree(Edition edition) {
        if (!PublishedBases.releases(edition, subject(), key()).isEmpty()) {
            throw DraftRefusal.state(
                    "'%s' er udgivet allerede; begynd kladden uden 'new', så bygger den på den seneste udgivelse."
                            .formatted(key()),
                    "'%s' is published already; begin the draft without 'new', and it is made from the latest release."
                            .formatted(key()));
        }
        var identifiers = description.patch().set().list(Part.IDENTIFIERS);
        IdentifierChecks.taken(edition, new VocabularyKey(key()), identifiers)
                .findFirst()
                .ifPresent(it -> {
                    throw DraftRefusal.state(it.danish(), it.english());
                });
    }
}
