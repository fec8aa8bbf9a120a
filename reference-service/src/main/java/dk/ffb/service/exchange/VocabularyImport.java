package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.exchange.CarryOver.Carried;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.shapes.IntegrityCheck;
import dk.ffb.vocabulary.shapes.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes a release of a vocabulary file, on top of what is published already.
final class VocabularyImport {

    private final ImportRequest request;
    private final Edition edition;
    private final LocalDate today;
    private final List<Finding> findings;

    VocabularyImport(
            ImportRequest request, Edition edition, LocalDate today, List<Finding> warnings) {
        this.request = request;
        this.edition = edition;
        this.today = today;
        findings = new ArrayList<>(warnings);
    }

    Prepared prepare(ReadFile<VocabularyFile> file) {
        var content = KnownVocabulary.rename(file.value().content(), edition);
        var releases = edition.releases(content.vocabulary().key());
        var published = releases.stream().map(VocabularyRelease::release).toList();
        var label = Label.of(request, file.said(content), published, today);
        var before = label.before(releases, VocabularyRelease::release);
        var carried = carried(file, content, before);
        var faults = faults(carried.content());
        return faults.isEmpty()
                ? ready(
                        label.release(carried.content(), request.note(), published),
                        carried,
                        before)
                : new Prepared.Faulty(faults);
    }

    private Carried carried(
            ReadFile<VocabularyFile> file,
            VocabularyContent content,
            Optional<VocabularyRelease> before) {
        if (before.isEmpty()) {
            return new Carried(content, Set.of(), List.of());
        }
        var release = before.get().content().content();
        var vocabulary =
                file.describes()
                        ? content.vocabulary()
                        : KnownVocabulary.merge(release.vocabulary(), content.vocabulary());
        var said = new VocabularyFile(content, file.value().says());
        var carried = CarryOver.from(release, said, vocabulary);
        var place = new Place(request.file().name(), 0, null);
        carried.dropped().forEach(what -> findings.add(place.warning(what)));
        return carried;
    }

    /// The file itself was checked when it was read; together with what was carried over it may
    /// still break a rule.
    private List<Finding> faults(VocabularyContent content) {
        return IntegrityCheck.check(content, Locator.named(request.file().name())).stream()
                .filter(Finding::isError)
                .toList();
    }

    private Prepared ready(
            NewRelease.OfVocabulary release, Carried carried, Optional<VocabularyRelease> before) {
        var difference =
                before.<Difference>map(
                        b -> ReleaseComparison.between(b.content().content(), release.content()));
        return new Prepared.Ready(
                List.of(release),
                new ImportReport(
                        Subject.VOCABULARY,
                        release.key(),
                        release.version(),
                        release.validFrom(),
                        release.size(),
                        before.map(VocabularyRelease::release),
                        difference,
                        carried.fields(),
                        List.of(),
                        findings));
    }
}
