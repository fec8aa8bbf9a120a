package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.shapes.IntegrityCheck;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers what a CodeSystem says, and puts a vocabulary together of it at the end.
final class CodeSystemReading {

    private final FhirCodeSystemReader reader;
    private final Faults faults;
    private final List<ConceptDraft> drafts = new ArrayList<>();
    private final Map<String, ConceptProperty> meanings = new HashMap<>();
    private final Set<ConceptField> says = EnumSet.noneOf(ConceptField.class);
    private @Nullable Head head;
    private @Nullable String count;
    private int countLine;

    CodeSystemReading(FhirCodeSystemReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
        for (var property : ConceptProperty.values()) {
            meanings.put(property.code(), property);
        }
    }

    void walk(JsonWalk json) {
        var begun = new Head("CodeSystem", json);
        head = json.isObject() ? begun : null;
        json.object("CodeSystem", name -> member(name, begun, json));
    }

    private void member(String name, Head begun, JsonWalk json) {
        switch (name) {
            case "concept" -> json.array(name, () -> concept(null, json));
            case "property" -> json.array(name, () -> declaration(json));
            case "content" -> content(json.text(name), json.line());
            case "hierarchyMeaning" -> hierarchy(json.text(name), json.line());
            case "count" -> {
                countLine = json.line();
                count = json.simple(name);
            }
            default -> begun.member(name);
        }
    }

    private void concept(@Nullable ConceptDraft parent, JsonWalk json) {
        var draft = new ConceptDraft(parent, json.line());
        drafts.add(draft);
        json.object(
                "concept",
                name -> {
                    if (name.equals("concept")) {
                        json.array(name, () -> concept(draft, json));
                    } else {
                        draft.member(name, json);
                    }
                });
    }

    private void content(@Nullable String content, int line) {
        switch (content == null ? "complete" : content) {
            case "complete" -> {}
            case "fragment", "example" ->
                    faults.warning(
                            line,
                            "content",
                            Said.of(
                                    "filen har kun en del af koderne (%s); dem, den udelader, kommer til at mangle",
                                    "the file holds only a part of the codes (%s); those that it leaves out will be missing",
                                    content));
            case "not-present" ->
                    faults.error(
                            line,
                            "content",
                            Said.of(
                                    "filen siger, at den ikke indeholder nogen begreber",
                                    "the file says that it holds no concepts"));
            case "supplement" ->
                    faults.error(
                            line,
                            "content",
                            Said.of(
                                    "et supplement føjer til et andet CodeSystem og er ikke selv et vokabular",
                                    "a supplement adds to another CodeSystem and is no vocabulary itself"));
            default ->
                    faults.warning(
                            line,
                            "content",
                            Said.of("'%s' er ikke et kendt ord", "'%s' is no known word", content));
        }
    }

    private void hierarchy(@Nullable String meaning, int line) {
        says.add(ConceptField.BROADER);
        if (meaning != null && !meaning.equals("is-a")) {
            faults.warning(
                    line,
                    "hierarchyMeaning",
                    Said.of(
                            "'%s' læses som is-a: forældre er overbegreber",
                            "'%s' is read as if it were is-a: parents are broader", meaning));
        }
    }

    /// A property has the meaning that its URI says, whatever the file calls it.
    private void declaration(JsonWalk json) {
        var parts = new HashMap<String, String>();
        json.object(
                "property",
                name -> {
                    if (name.equals("code") || name.equals("uri")) {
                        Optional.ofNullable(json.text(name))
                                .ifPresent(text -> parts.put(name, text));
                    } else {
                        json.skip();
                    }
                });
        var code = parts.getOrDefault("code", "");
        ConceptProperty.ofUri(parts.getOrDefault("uri", ""))
                .or(() -> ConceptProperty.ofCode(code))
                .ifPresent(property -> {
                    meanings.put(code, property);
                    says.add(property.field());
                });
    }

    Reading<VocabularyFile> finish() {
        var known = head;
        if (known == null || !known.isExpected()) {
            return new Reading.Rejected<>(faults.findings());
        }
        var key = key(known);
        if (key.isEmpty() || (drafts.isEmpty() && faults.errors() > 0)) {
            return new Reading.Rejected<>(faults.findings());
        }
        var vocabulary = vocabulary(key.get(), known);
        checkCount();
        var concepts = concepts(known);
        var content =
                new VocabularyContent(
                        vocabulary, known.version(), known.validFrom(), concepts, List.of());
        IntegrityCheck.check(
                        content,
                        new DraftLocator(faults.file(), known.line(), drafts),
                        reader.elsewhere())
                .forEach(faults::add);
        return Reading.of(new VocabularyFile(content, says), faults.findings());
    }

    private Optional<VocabularyKey> key(Head known) {
        var key =
                Optional.ofNullable(reader.named())
                        .or(() -> knownKey(known))
                        .or(() -> known.key().map(VocabularyKey::new));
        if (key.isEmpty()) {
            faults.error(
                    known.line(),
                    "id",
                    Said.of(
                            "hverken id eller name kan blive til en nøgle: angiv en (--vocabulary KEY)",
                            "no key can be made of id or name: name one (--vocabulary KEY)"));
        }
        return key;
    }

    private Optional<VocabularyKey> knownKey(Head known) {
        return known.identifiers("").stream()
                .flatMap(id -> Head.known(id, reader.base(), reader.vocabularies()).stream())
                .findFirst();
    }

    private Vocabulary vocabulary(VocabularyKey key, Head known) {
        var local = known.extension(Uris.SCOPE).filter(Scope.LOCAL.text()::equals).isPresent();
        return new Vocabulary(
                key,
                known.identifiers(reader.base().vocabulary(key)),
                known.titles(),
                known.descriptions(),
                known.publisher(),
                local ? Scope.LOCAL : Scope.STANDARD,
                known.extension(Uris.SOURCE).orElse(null));
    }

    private void checkCount() {
        if (count != null && !count.equals(String.valueOf(drafts.size()))) {
            faults.warning(
                    countLine,
                    "count",
                    Said.of(
                            "er %s, men filen har %d begreber",
                            "is %s, but the file holds %d concepts", count, drafts.size()));
        }
    }

    /// What a file of our own leaves out isn't there; only collections it has no word for.
    private List<Concept> concepts(Head known) {
        if (known.isOurs()) {
            says.addAll(EnumSet.complementOf(EnumSet.of(ConceptField.COLLECTIONS)));
        }
        drafts.removeIf(this::hasNoCode);
        var parents = parents();
        var concepts = new ArrayList<Concept>(drafts.size());
        for (var draft : drafts) {
            concepts.add(
                    new ConceptBuilding(draft, known.language(), faults, says)
                            .build(parents.getOrDefault(draft.code(), List.of()), meanings));
        }
        return concepts;
    }

    private boolean hasNoCode(ConceptDraft draft) {
        if (!draft.hasCode()) {
            var label = draft.display.value();
            faults.error(
                    draft.line,
                    "code",
                    label == null
                            ? Said.of("mangler", "is missing")
                            : Said.of("mangler ved '%s'", "is missing at '%s'", label));
        }
        return !draft.hasCode();
    }

    /// The parents that name their children, by child.
    private Map<String, List<String>> parents() {
        var parents = new HashMap<String, List<String>>();
        for (var draft : drafts) {
            for (var property : draft.properties) {
                var child = property.value();
                if (child != null && meanings.get(property.code()) == ConceptProperty.CHILD) {
                    parents.computeIfAbsent(child, _ -> new ArrayList<>()).add(draft.code());
                }
            }
        }
        checkChildren(parents);
        return parents;
    }

    private void checkChildren(Map<String, List<String>> parents) {
        if (parents.isEmpty()) {
            return;
        }
        var lost = new HashMap<>(parents);
        drafts.forEach(draft -> lost.remove(draft.code()));
        for (var draft : drafts) {
            for (var property : draft.properties) {
                if (meanings.get(property.code()) == ConceptProperty.CHILD
                        && lost.containsKey(String.valueOf(property.value()))) {
                    faults.error(
                            property.line(),
                            "child",
                            Said.of(
                                    "'%s' har underbegrebet '%s', som ikke findes i vokabularet",
                                    "'%s' has the child '%s', which isn't in the vocabulary",
                                    draft.code(),
                                    property.value()));
                }
            }
        }
    }
}
