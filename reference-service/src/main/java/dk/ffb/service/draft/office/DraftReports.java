package dk.ffb.service.draft.office;

import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.check.DraftChecks;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.Drafted;
import dk.ffb.service.draft.impact.Impact;
import dk.ffb.service.draft.impact.ImpactFinder;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a draft would be, told before it is published.
public final class DraftReports {

    private static final String VERSION = "kladde";

    private final DraftDesk desk;
    private final Review review;

    public DraftReports(DraftDesk desk, Review review) {
        this.desk = desk;
        this.review = review;
    }

    /// What a draft changes in its base.
    public Difference difference(Draft draft) {
        var drafted = desk.drafted(draft);
        if (drafted.base() instanceof Content.OfVocabulary(var before)
                && drafted.content() instanceof Content.OfVocabulary(var after)) {
            return ReleaseComparison.between(before, after);
        }
        if (drafted.base() instanceof Content.OfMappingSet(var before)
                && drafted.content() instanceof Content.OfMappingSet(var after)) {
            return ReleaseComparison.between(before, after);
        }
        throw new IllegalStateException("a draft is of what its base is of");
    }

    /// What a draft breaks or changes for others, if it were published to hold from today.
    ///
    /// @throws Review.Faulty where the content has errors, so that nothing can be made of it
    public Impact impact(Draft draft) {
        return impact(draft, review.today().at());
    }

    /// What a draft breaks or changes for others, on the day that it begins to hold; today where it
    /// would hold already.
    ///
    /// @throws Review.Faulty where the content has errors, so that nothing can be made of it
    public Impact impact(Draft draft, LocalDate validFrom) {
        var drafted = desk.drafted(draft);
        var today = review.today();
        var errors = DraftChecks.integrity(draft, drafted, today);
        if (!errors.isEmpty()) {
            throw new Review.Faulty(errors);
        }
        var day = validFrom.isAfter(today.at()) ? validFrom : today.at();
        var then = with(today.edition(), drafted, release(drafted, validFrom)).at(day);
        return ImpactFinder.of(drafted, today.edition().at(day), then);
    }

    private static NewRelease release(Drafted drafted, LocalDate validFrom) {
        return switch (drafted.content()) {
            case Content.OfVocabulary(var content) ->
                    NewRelease.of(content, VERSION, validFrom, "");
            case Content.OfMappingSet(var set) -> NewRelease.of(set, VERSION, validFrom, "");
        };
    }

    /// The edition that there would be if the draft were published now.
    private Edition with(Edition edition, Drafted drafted, NewRelease draft) {
        var number = edition.number() + 1;
        var release =
                new Release(
                        draft.subject(),
                        draft.key(),
                        draft.version(),
                        draft.validFrom(),
                        desk.now(),
                        draft.hash(),
                        number,
                        "",
                        draft.size());
        var vocabularies = new ArrayList<>(edition.vocabularyReleases());
        var sets = new ArrayList<>(edition.mappingSetReleases());
        switch (drafted.content()) {
            case Content.OfVocabulary(var content) ->
                    vocabularies.add(
                            new VocabularyRelease(release, CompiledVocabulary.of(content)));
            case Content.OfMappingSet(var set) ->
                    sets.add(new MappingSetRelease(release, CompiledMappingSet.of(set)));
        }
        return Edition.of(number, desk.now(), List.copyOf(vocabularies), List.copyOf(sets));
    }
}
