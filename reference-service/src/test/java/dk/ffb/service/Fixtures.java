package dk.ffb.service;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/// Test data, one method a noun.
public final class Fixtures {

    private Fixtures() {}

    /// A small vocabulary in which everything that can be said is said once.
    public static VocabularyContent rich(String key) {
        return new VocabularyContent(
                new Vocabulary(
                        new VocabularyKey(key),
                        List.of("urn:oid:1.2.3.4", "http://example.org/" + key),
                        Texts.danish("Rig på alt").with("en", List.of("Rich")),
                        Texts.danish("Alt er sagt én gang."),
                        "En udgiver",
                        Scope.STANDARD,
                        "Opdigtet"),
                "2024.1",
                LocalDate.of(2024, 5, 30),
                List.of(funktion(), syn(), horelse()),
                List.of(
                        new ConceptCollection(
                                "sanser",
                                Texts.danish("Sanser"),
                                Texts.danish("Syn og hørelse"),
                                List.of("SYN", "HØR/1"))));
    }

    private static Concept funktion() {
        return new ConceptBuilder("F").label("da", "Funktion").kind(Kind.FUNCTION).build();
    }

    private static Concept syn() {
        return new ConceptBuilder("SYN")
                .kind(Kind.FUNCTION)
                .label("da", "Syn")
                .label("en", "Sight")
                .altLabels(Texts.danish("Øjne", "Blik", "At se"))
                .hiddenLabels(Texts.danish("glugger"))
                .definition("da", "At \"se\",\nogså i mørke…")
                .note("da", "Note")
                .broader("F")
                .scaleValue(3)
                .build();
    }

    private static Concept horelse() {
        return new ConceptBuilder("HØR/1")
                .kind(Kind.OTHER)
                .status(Status.DEPRECATED)
                .label("da", "Hørelse")
                .broader("SYN")
                .broader("F")
                .validity(new Validity(LocalDate.of(2014, 1, 1), LocalDate.of(2018, 1, 1)))
                .replacedBy("SYN")
                .build();
    }

    /// Data in a directory, in which nothing is published yet.
    public static ReferenceData emptyData(Path directory, Clock clock) {
        return ReferenceData.openAsIs(
                new StoreAddress.Directory(directory), BaseUri.DEFAULT, clock);
    }

    /// Data in a directory, filled with the shipped content.
    public static ReferenceData shippedData(Path directory) {
        return ReferenceData.open(
                new StoreAddress.Directory(directory),
                BaseUri.DEFAULT,
                Clock.systemUTC(),
                Progress.SILENT);
    }

    public static VocabularyContent vocabulary(String key, Concept... concepts) {
        return new VocabularyContent(
                Vocabulary.local(new VocabularyKey(key)), null, null, List.of(concepts), List.of());
    }

    /// A mapping set with a row of each sort.
    public static MappingSet mappingSet(String key, String subject, String object) {
        var setSlots = new LinkedHashMap<String, List<String>>();
        setSlots.put("license", List.of("https://creativecommons.org/publicdomain/zero/1.0/"));
        setSlots.put("creator_label", List.of("Åse", "Bo"));
        return new MappingSet(
                new MappingSetKey(key),
                new VocabularyKey(subject),
                new VocabularyKey(object),
                Texts.danish("Fra " + subject + " til " + object),
                Texts.NONE,
                "1",
                LocalDate.of(2020, 1, 1),
                setSlots,
                List.of(
                        full(),
                        Mapping.of("HØR/1", Relation.BROAD, "b:2", null),
                        none("F", null),
                        none(null, "c")),
                List.of(Mapping.of("F", Relation.EXACT, "d", null)));
    }

    private static Mapping full() {
        var slots = new LinkedHashMap<String, String>();
        slots.put("predicate_modifier", "x");
        slots.put("author_label", "Åse|Bo");
        slots.put("subject_id", "a slot that took a name of the store's own");
        return new Mapping(
                "SYN",
                Relation.EXACT,
                "a",
                0.95,
                "semapv:ManualMappingCuration",
                new Validity(LocalDate.of(2021, 1, 1), null),
                "Syn",
                "A",
                "en bemærkning",
                slots);
    }

    private static Mapping none(String source, String target) {
        return new Mapping(
                source,
                Relation.NONE,
                target,
                1.0,
                null,
                Validity.ALWAYS,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }
}
