package dk.ffb.service.store;

import static dk.ffb.service.store.Values.number;

import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// A release of a vocabulary as triples: SKOS, and a position for what has an order.
final class VocabularyGraph {

    private static final BaseUri BASE = BaseUri.DEFAULT;
    private static final Node LOCAL = Terms.iri(Terms.FFB + Scope.LOCAL.text());
    private static final Node STANDARD = Terms.iri(Terms.FFB + Scope.STANDARD.text());

    private VocabularyGraph() {}

    static void write(VocabularyContent content, Consumer<Triple> out) {
        writeScheme(content, out);
        var key = content.vocabulary().key();
        var position = 0;
        for (var concept : content.concepts()) {
            writeConcept(concept, key, position++, out);
        }
        for (var collection : content.collections()) {
            writeCollection(collection, key, position++, out);
        }
    }

    private static void writeScheme(VocabularyContent content, Consumer<Triple> out) {
        var vocabulary = content.vocabulary();
        new Statements(Terms.iri(BASE.vocabulary(vocabulary.key())), out)
                .say(Terms.TYPE, Terms.SCHEME)
                .text(Terms.NOTATION, vocabulary.key().value())
                .list(Terms.IDENTIFIER, vocabulary.identifiers(), Values::text)
                .texts(Terms.TITLE, vocabulary.titles())
                .texts(Terms.DESCRIPTION, vocabulary.descriptions())
                .text(Terms.PUBLISHER, vocabulary.publisher())
                .say(Terms.DCT_TYPE, vocabulary.scope() == Scope.LOCAL ? LOCAL : STANDARD)
                .text(Terms.SOURCE, vocabulary.source())
                .text(Terms.VERSION, content.version())
                .say(Terms.VALID_FROM, content.validFrom(), Values::day);
    }

    private static void writeConcept(
            Concept concept, VocabularyKey key, int position, Consumer<Triple> out) {
        Function<String, Node> uri = code -> Terms.iri(BASE.concept(key, code));
        var step = concept.scaleValue();
        new Statements(uri.apply(concept.code()), out)
                .say(Terms.TYPE, Terms.CONCEPT)
                .say(Terms.POSITION, number(position))
                .text(Terms.NOTATION, concept.code())
                .say(Terms.DCT_TYPE, kind(concept.kind()))
                .say(Terms.STATUS, concept.status() == Status.ACTIVE ? null : Terms.DEPRECATED)
                .texts(Terms.PREF_LABEL, concept.labels())
                .texts(Terms.ALT_LABEL, concept.altLabels())
                .texts(Terms.HIDDEN_LABEL, concept.hiddenLabels())
                .texts(Terms.DEFINITION, concept.definitions())
                .texts(Terms.NOTE, concept.notes())
                .list(Terms.BROADER, concept.broader(), uri)
                .say(Terms.VALUE, step == null ? null : number(step))
                .validity(concept.validity())
                .list(Terms.REPLACED_BY, concept.replacedBy(), uri);
    }

    private static @Nullable Node kind(Kind kind) {
        return kind == Kind.OTHER ? null : Terms.iri(Terms.FFB + kind.text());
    }

    private static void writeCollection(
            ConceptCollection collection, VocabularyKey key, int position, Consumer<Triple> out) {
        new Statements(Terms.iri(BASE.collection(key, collection.key())), out)
                .say(Terms.TYPE, Terms.COLLECTION)
                .say(Terms.POSITION, number(position))
                .text(Terms.NOTATION, collection.key())
                .texts(Terms.PREF_LABEL, collection.titles())
                .texts(Terms.DESCRIPTION, collection.descriptions())
                .list(
                        Terms.MEMBER,
                        collection.members(),
                        code -> Terms.iri(BASE.concept(key, code)));
    }

    static VocabularyContent read(Descriptions graph) {
        var scheme = graph.ofType(Terms.SCHEME).getFirst();
        return new VocabularyContent(
                readVocabulary(scheme),
                scheme.text(Terms.VERSION),
                scheme.day(Terms.VALID_FROM),
                graph.ofType(Terms.CONCEPT, Terms.POSITION).stream()
                        .map(VocabularyGraph::readConcept)
                        .toList(),
                graph.ofType(Terms.COLLECTION, Terms.POSITION).stream()
                        .map(VocabularyGraph::readCollection)
                        .toList());
    }

    private static Vocabulary readVocabulary(Description scheme) {
        return new Vocabulary(
                new VocabularyKey(Values.toText(scheme.get(Terms.NOTATION))),
                scheme.list(Terms.IDENTIFIER, Values::toText),
                scheme.texts(Terms.TITLE),
                scheme.texts(Terms.DESCRIPTION),
                scheme.text(Terms.PUBLISHER),
                LOCAL.equals(scheme.get(Terms.DCT_TYPE)) ? Scope.LOCAL : Scope.STANDARD,
                scheme.text(Terms.SOURCE));
    }

    private static Concept readConcept(Description concept) {
        return new ConceptBuilder(Values.toText(concept.get(Terms.NOTATION)))
                .kind(readKind(concept.find(Terms.DCT_TYPE)))
                .status(concept.has(Terms.STATUS) ? Status.DEPRECATED : Status.ACTIVE)
                .labels(concept.texts(Terms.PREF_LABEL))
                .altLabels(concept.texts(Terms.ALT_LABEL))
                .hiddenLabels(concept.texts(Terms.HIDDEN_LABEL))
                .definitions(concept.texts(Terms.DEFINITION))
                .notes(concept.texts(Terms.NOTE))
                .broader(concept.list(Terms.BROADER, VocabularyGraph::code))
                .scaleValue(concept.<Integer>find(Terms.VALUE, Values::toInt))
                .validity(
                        new Validity(
                                concept.day(Terms.VALID_FROM), concept.day(Terms.VALID_THROUGH)))
                .replacedBy(concept.list(Terms.REPLACED_BY, VocabularyGraph::code))
                .build();
    }

    private static Kind readKind(@Nullable Node type) {
        return type == null
                ? Kind.OTHER
                : Kind.of(type.getURI().substring(Terms.FFB.length())).orElse(Kind.OTHER);
    }

    private static ConceptCollection readCollection(Description collection) {
        return new ConceptCollection(
                Values.toText(collection.get(Terms.NOTATION)),
                collection.texts(Terms.PREF_LABEL),
                collection.texts(Terms.DESCRIPTION),
                collection.list(Terms.MEMBER, VocabularyGraph::code));
    }

    /// The code in a concept's URI; it comes back as it went in, because all of it is encoded.
    private static String code(Node concept) {
        var uri = concept.getURI();
        return BaseUri.decode(uri.substring(uri.lastIndexOf('/') + 1));
    }
}
