package dk.ffb.service.rest;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;

/// Two editions small enough to know by heart: a common vocabulary, a case system's own, and what
/// they have to do with each other.
public final class SmallEdition {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate DAY = LocalDate.of(2024, 5, 30);

    private SmallEdition() {}

    /// Publishes the vocabularies and the mappings between them, all in one edition.
    public static void publish(ReferenceData data) {
        data.publisher()
                .publish(
                        List.of(
                                NewRelease.of(common(), "1", DAY, ""),
                                NewRelease.of(local(), "1", DAY, ""),
                                NewRelease.of(mappings(), "2026.1", DAY, "")),
                        "test",
                        "");
    }

    public static VocabularyKey vocabulary(String key) {
        return new VocabularyKey(key);
    }

    public static ConceptBuilder concept(String code, String label) {
        return new ConceptBuilder(code).label(Texts.DANISH, label);
    }

    /// The common vocabulary: themes above functions, one collection.
    public static VocabularyContent common(Concept... more) {
        var concepts = new java.util.ArrayList<Concept>();
        concepts.add(concept("T1", "Egenomsorg").kind(Kind.THEME).build());
        concepts.add(
                concept("F1", "Drikke")
                        .kind(Kind.FUNCTION)
                        .broader("T1")
                        .label("en", "Drinking")
                        .altLabel("da", "indtage væske")
                        .definition("da", "At drikke uden hjælp.")
                        .build());
        concepts.add(concept("F2", "Spise").kind(Kind.FUNCTION).broader("T1").build());
        concepts.add(
                concept("F0", "Indtage")
                        .kind(Kind.FUNCTION)
                        .status(Status.DEPRECATED)
                        .broader("T1")
                        .validity(new Validity(null, LocalDate.of(2025, 1, 1)))
                        .replacedBy("F1")
                        .replacedBy("F2")
                        .build());
        concepts.addAll(List.of(more));
        return new VocabularyContent(
                new Vocabulary(
                        vocabulary("ffb"),
                        List.of("urn:oid:1.2.208.176.2.22", "http://eksempel.dk/term/FFB"),
                        Texts.danish("Fælles"),
                        Texts.danish("Det fælles sprog"),
                        "KL",
                        Vocabulary.Scope.STANDARD,
                        null),
                "1",
                LocalDate.of(2024, 5, 30),
                concepts,
                List.of(
                        new ConceptCollection(
                                "mad",
                                Texts.danish("Mad og drikke"),
                                Texts.NONE,
                                List.of("F2", "F1"))));
    }

    /// A case system with the kinds of codes that real ones have.
    public static VocabularyContent local() {
        return new VocabularyContent(
                new Vocabulary(
                        vocabulary("lokal"),
                        List.of(),
                        Texts.danish("Lokalt system"),
                        Texts.NONE,
                        null,
                        Vocabulary.Scope.LOCAL,
                        null),
                "1",
                LocalDate.of(2024, 1, 1),
                List.of(
                        Concept.of("J1.4", "Drikke"),
                        Concept.of("ENSUU/SIU", "Skråstreg"),
                        Concept.of("SEL § 85", "Paragraf"),
                        Concept.of("09", "Nul forrest"),
                        Concept.of(".0", "Punktum forrest"),
                        Concept.of("A+B;c", "Tegn"),
                        Concept.of("X", "Ingen")),
                List.of());
    }

    public static MappingSet mappings() {
        return new MappingSet(
                new MappingSetKey("lokal-ffb"),
                vocabulary("lokal"),
                vocabulary("ffb"),
                Texts.danish("Lokalt til fælles"),
                Texts.NONE,
                "2026.1",
                LocalDate.of(2024, 1, 1),
                new LinkedHashMap<>(),
                List.of(
                        row("J1.4", Relation.EXACT, "F1", 0.95),
                        row("09", Relation.EXACT, "F1", 0.9),
                        row("09", Relation.EXACT, "F2", 0.9),
                        row("ENSUU/SIU", Relation.BROAD, "T1", null),
                        none("X")));
    }

    private static Mapping row(
            String source,
            Relation relation,
            String target,
            @org.jspecify.annotations.Nullable Double confidence) {
        return new Mapping(
                source,
                relation,
                target,
                confidence,
                "semapv:ManualMappingCuration",
                Validity.ALWAYS,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }

    private static Mapping none(String source) {
        return new Mapping(
                source,
                Relation.NONE,
                null,
                null,
                "semapv:ManualMappingCuration",
                Validity.ALWAYS,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }

    public static VocabularyRelease release(VocabularyContent content, int edition) {
        return new VocabularyRelease(
                new Release(
                        Subject.VOCABULARY,
                        content.vocabulary().key().value(),
                        java.util.Objects.requireNonNull(content.version()),
                        java.util.Objects.requireNonNull(content.validFrom()),
                        Instant.parse("2026-01-0" + edition + "T12:00:00Z"),
                        "0".repeat(63) + edition,
                        edition,
                        "",
                        content.concepts().size()),
                CompiledVocabulary.of(content));
    }

    public static MappingSetRelease release(MappingSet content, int edition) {
        return new MappingSetRelease(
                new Release(
                        Subject.MAPPING_SET,
                        content.key().value(),
                        java.util.Objects.requireNonNull(content.version()),
                        java.util.Objects.requireNonNull(content.validFrom()),
                        Instant.parse("2026-01-0" + edition + "T12:00:00Z"),
                        "f".repeat(63) + edition,
                        edition,
                        "",
                        content.mappings().size()),
                CompiledMappingSet.of(content));
    }

    /// Edition 1: all of the above.
    public static Edition first() {
        return Edition.of(
                1,
                Instant.parse("2026-01-01T12:00:00Z"),
                List.of(release(common(), 1), release(local(), 1)),
                List.of(release(mappings(), 1)));
    }

    /// Edition 2: a later release of the common vocabulary, with one concept more.
    public static Edition second() {
        var more = common(concept("F3", "Sove").kind(Kind.FUNCTION).broader("T1").build());
        var later =
                new VocabularyContent(
                        more.vocabulary(),
                        "2",
                        LocalDate.of(2026, 6, 1),
                        more.concepts(),
                        more.collections());
        return Edition.of(
                2,
                Instant.parse("2026-01-02T12:00:00Z"),
                List.of(release(common(), 1), release(local(), 1), release(later, 2)),
                List.of(release(mappings(), 1)));
    }
}
