package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.csv.SubjectVocabulary;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.release.NewRelease;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Finds the vocabulary that a mapping set's rows read from, or makes it of the codes and labels
/// that they name. One that was made so grows with the rows: nobody else keeps its list.
///
/// @param day on which the rows are to hold
record SubjectOfRows(Edition edition, LocalDate day) {

    private static final String MADE_OF = "koderne i / the codes of ";

    /// The vocabulary, and the release of it that has to be published with the rows.
    record Found(CompiledVocabulary vocabulary, Optional<NewRelease.OfVocabulary> made) {}

    Found of(MappingFile file, Label label, List<Finding> findings) {
        var known = edition.at(day).vocabulary(file.content().subject());
        if (known.isPresent() && !isMadeOf(file, known.get())) {
            return new Found(known.get().content(), Optional.empty());
        }
        var named = named(file, findings);
        var content = known.map(release -> grown(release, named)).orElse(named);
        if (known.isPresent() && content.concepts().size() == known.get().content().size()) {
            return new Found(known.get().content(), Optional.empty());
        }
        var release = NewRelease.of(content, label.version(), label.validFrom(), "");
        return new Found(CompiledVocabulary.of(release.content()), Optional.of(release));
    }

    private static boolean isMadeOf(MappingFile file, VocabularyRelease release) {
        return source(file).equals(release.content().vocabulary().source());
    }

    private static String source(MappingFile file) {
        return MADE_OF + file.content().key();
    }

    private static VocabularyContent named(MappingFile file, List<Finding> findings) {
        var reading = SubjectVocabulary.of(file);
        findings.addAll(reading.findings());
        return switch (reading) {
            case Reading.Read<VocabularyContent>(var content, var _) -> marked(content, file);
            case Reading.Rejected<VocabularyContent> _ ->
                    throw new IllegalStateException("codes and labels can only be warned of");
        };
    }

    private static VocabularyContent marked(VocabularyContent content, MappingFile file) {
        var made = content.vocabulary();
        return with(
                content,
                new Vocabulary(
                        made.key(),
                        made.identifiers(),
                        made.titles(),
                        made.descriptions(),
                        made.publisher(),
                        made.scope(),
                        source(file)),
                content.concepts());
    }

    private static VocabularyContent grown(VocabularyRelease known, VocabularyContent named) {
        var concepts = new LinkedHashMap<String, Concept>();
        known.content().content().concepts().forEach(c -> concepts.put(c.code(), c));
        named.concepts().forEach(c -> concepts.putIfAbsent(c.code(), c));
        return with(named, known.content().vocabulary(), List.copyOf(concepts.values()));
    }

    private static VocabularyContent with(
            VocabularyContent content, Vocabulary vocabulary, List<Concept> concepts) {
        return new VocabularyContent(
                vocabulary,
                content.version(),
                content.validFrom(),
                concepts,
                content.collections());
    }
}
