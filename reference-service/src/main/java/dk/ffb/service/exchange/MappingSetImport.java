package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.content.Said;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.check.MappingCheck;
import dk.ffb.mapping.check.SameCodes;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes a release of a mapping set file, and of its subject vocabulary where nobody has published
/// one.
final class MappingSetImport {

    private final ImportRequest request;
    private final Edition edition;
    private final LocalDate today;
    private final List<Finding> findings;

    MappingSetImport(
            ImportRequest request, Edition edition, LocalDate today, List<Finding> warnings) {
        this.request = request;
        this.edition = edition;
        this.today = today;
        findings = new ArrayList<>(warnings);
    }

    Prepared prepare(ReadFile<MappingFile> read) {
        var file = read.value();
        var set = file.content();
        var releases = edition.releases(set.key());
        var published = releases.stream().map(MappingSetRelease::release).toList();
        var label = Label.of(request, read.said(file), published, today);
        var before = label.before(releases, MappingSetRelease::release);
        var day = label.validFrom().isAfter(today) ? label.validFrom() : today;
        var subject = new SubjectOfRows(edition, day).of(file, label, findings);
        var object = edition.at(day).vocabulary(set.object());
        if (object.isEmpty()) {
            return new Prepared.Faulty(List.of(unknown(set.object())));
        }
        findings.addAll(
                new MappingCheck(
                                subject.vocabulary(),
                                object.get().content(),
                                sameCodes(set.object(), day))
                        .check(file));
        if (findings.stream().anyMatch(Finding::isError)) {
            return new Prepared.Faulty(findings);
        }
        var release = label.release(completed(set, before), request.note(), published);
        return ready(release, before, subject);
    }

    private Finding unknown(VocabularyKey key) {
        return new Place(request.file().name(), 0, null)
                .error(
                        Said.of(
                                "der er intet vokabular '%s'; importér det først",
                                "there is no vocabulary '%s'; import it first", key));
    }

    /// What the mapping sets of a vocabulary to itself say are one code.
    private SameCodes sameCodes(VocabularyKey vocabulary, LocalDate day) {
        return SameCodes.of(
                edition.at(day).mappingSets().stream()
                        .map(MappingSetRelease::content)
                        .filter(s -> s.subject().equals(vocabulary))
                        .filter(s -> s.object().equals(vocabulary))
                        .flatMap(s -> s.content().mappings().stream())
                        .toList());
    }

    /// CSV has no words for the set itself: title, licence and so on stay as they were.
    private static MappingSet completed(MappingSet said, Optional<MappingSetRelease> before) {
        if (before.isEmpty()) {
            return said;
        }
        var known = before.get().content().withoutMappings();
        return new MappingSet(
                said.key(),
                said.subject(),
                said.object(),
                said.titles().isEmpty() ? known.titles() : said.titles(),
                said.descriptions().isEmpty() ? known.descriptions() : said.descriptions(),
                said.version(),
                said.validFrom(),
                said.slots().isEmpty() ? known.slots() : said.slots(),
                said.mappings(),
                said.denied());
    }

    private Prepared ready(
            NewRelease.OfMappingSet release,
            Optional<MappingSetRelease> before,
            SubjectOfRows.Found subject) {
        var difference =
                before.<Difference>map(
                        b -> ReleaseComparison.between(b.content().content(), release.content()));
        return new Prepared.Ready(
                Stream.<NewRelease>concat(subject.made().stream(), Stream.of(release)).toList(),
                new ImportReport(
                        Subject.MAPPING_SET,
                        release.key(),
                        release.version(),
                        release.validFrom(),
                        release.size(),
                        before.map(MappingSetRelease::release),
                        difference,
                        Set.of(),
                        subject.made().map(m -> new VocabularyKey(m.key())).stream().toList(),
                        findings));
    }
}
