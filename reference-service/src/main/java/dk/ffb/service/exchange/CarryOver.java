package dk.ffb.service.exchange;

import dk.ffb.content.Said;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Adds to a file what its format has no word for, from the release before. So a file of codes and
/// names doesn't wipe out the words by which people find them.
///
/// What is carried gives way to what the file says: a word that has become a preferred label is no
/// alternative any more, and what points at a code that is gone is dropped.
final class CarryOver {

    private final VocabularyFile file;
    private final Map<String, Concept> before = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final EnumSet<ConceptField> carried = EnumSet.noneOf(ConceptField.class);
    private final List<Said> dropped = new ArrayList<>();

    /// What a file says together with what was carried over.
    ///
    /// @param fields the parts of which something was carried
    /// @param dropped what could not be, each as a sentence
    record Carried(VocabularyContent content, Set<ConceptField> fields, List<Said> dropped) {}

    private CarryOver(VocabularyFile file, VocabularyContent release, Set<String> elsewhere) {
        this.file = file;
        codes.addAll(elsewhere);
        release.concepts().forEach(concept -> before.put(concept.code(), concept));
        for (var concept : file.content().concepts()) {
            codes.add(concept.code());
            languages.addAll(concept.labels().byLanguage().keySet());
        }
    }

    /// The file, and what it has no word for.
    ///
    /// @param vocabulary what the vocabulary itself is to be
    static Carried from(VocabularyContent release, VocabularyFile file, Vocabulary vocabulary) {
        return from(release, file, vocabulary, Set.of());
    }

    /// The same of a file that speaks of some of the codes only.
    ///
    /// @param elsewhere codes that stay, beside those of the file
    static Carried from(
            VocabularyContent release,
            VocabularyFile file,
            Vocabulary vocabulary,
            Set<String> elsewhere) {
        var carryOver = new CarryOver(file, release, elsewhere);
        var content = file.content();
        var concepts = content.concepts().stream().map(carryOver::concept).toList();
        var collections = carryOver.collections(release);
        return new Carried(
                new VocabularyContent(
                        vocabulary, content.version(), content.validFrom(), concepts, collections),
                carryOver.carried,
                carryOver.dropped);
    }

    private Concept concept(Concept said) {
        var known = before.get(said.code());
        if (known == null) {
            return said;
        }
        var merged = said.toBuilder();
        merged.labels(texts(null, said.labels(), known.labels()));
        merged.definitions(
                texts(ConceptField.DEFINITIONS, said.definitions(), known.definitions()));
        merged.notes(texts(ConceptField.NOTES, said.notes(), known.notes()));
        words(said, known, merged);
        states(known, merged);
        links(said, known, merged);
        return merged.build();
    }

    private void words(Concept said, Concept known, ConceptBuilder merged) {
        var labels = merged.build().labels();
        var alternatives = texts(ConceptField.ALT_LABELS, said.altLabels(), known.altLabels());
        var hidden = texts(ConceptField.HIDDEN_LABELS, said.hiddenLabels(), known.hiddenLabels());
        alternatives = without(labels, alternatives);
        merged.altLabels(alternatives);
        merged.hiddenLabels(without(alternatives, without(labels, hidden)));
    }

    private void states(Concept known, ConceptBuilder merged) {
        if (isCarried(ConceptField.KIND, known.kind() != Kind.OTHER)) {
            merged.kind(known.kind());
        }
        if (isCarried(ConceptField.STATUS, known.status() != Status.ACTIVE)) {
            merged.status(known.status());
        }
        if (isCarried(ConceptField.SCALE_VALUE, known.scaleValue() != null)) {
            merged.scaleValue(known.scaleValue());
        }
        if (isCarried(ConceptField.VALIDITY, !known.validity().equals(Validity.ALWAYS))) {
            merged.validity(known.validity());
        }
    }

    private void links(Concept said, Concept known, ConceptBuilder merged) {
        if (isCarried(ConceptField.BROADER, !known.broader().isEmpty())) {
            merged.broader(existing(said, known.broader(), new Said("overbegrebet", "its parent")));
        }
        if (isCarried(ConceptField.REPLACED_BY, !known.replacedBy().isEmpty())) {
            merged.replacedBy(
                    existing(said, known.replacedBy(), new Said("afløseren", "its successor")));
        }
    }

    private boolean isCarried(ConceptField field, boolean isThere) {
        var is = isThere && !file.says().contains(field);
        if (is) {
            carried.add(field);
        }
        return is;
    }

    /// What the file says, else what is known; and, unless the file speaks of other languages, what
    /// is known in languages of which the file has no word at all.
    private Texts texts(@Nullable ConceptField field, Texts said, Texts known) {
        if (field != null && isCarried(field, !known.isEmpty())) {
            return known;
        }
        if (file.says().contains(ConceptField.OTHER_LANGUAGES)) {
            return said;
        }
        var all = said;
        for (var language : known.byLanguage().keySet()) {
            if (!languages.contains(language) && said.in(language).isEmpty()) {
                carried.add(ConceptField.OTHER_LANGUAGES);
                all = all.with(language, known.in(language));
            }
        }
        return all;
    }

    private static Texts without(Texts taken, Texts words) {
        var left = new LinkedHashMap<String, List<String>>();
        words.byLanguage()
                .forEach((language, texts) ->
                        left.put(
                                language,
                                texts.stream()
                                        .filter(t -> !taken.in(language).contains(t))
                                        .toList()));
        return new Texts(left);
    }

    private List<String> existing(Concept concept, List<String> targets, Said role) {
        return existing(
                targets,
                code ->
                        Said.of(
                                "%s: %s %s findes ikke mere og er derfor ikke båret over",
                                "%s: %s %s is gone, so that was not carried over",
                                concept.code(),
                                role,
                                code));
    }

    private List<String> existing(List<String> targets, Function<String, Said> what) {
        targets.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> dropped.add(what.apply(code)));
        return targets.stream().filter(codes::contains).toList();
    }

    private List<ConceptCollection> collections(VocabularyContent release) {
        if (!isCarried(ConceptField.COLLECTIONS, !release.collections().isEmpty())) {
            return file.content().collections();
        }
        return release.collections().stream().map(this::collection).toList();
    }

    private ConceptCollection collection(ConceptCollection collection) {
        return new ConceptCollection(
                collection.key(),
                collection.titles(),
                collection.descriptions(),
                existing(
                        collection.members(),
                        code ->
                                Said.of(
                                        "samlingen %s: medlemmet %s findes ikke mere og er derfor ikke båret over",
                                        "collection %s: its member %s is gone, so that was not carried over",
                                        collection.key(),
                                        code)));
    }
}
