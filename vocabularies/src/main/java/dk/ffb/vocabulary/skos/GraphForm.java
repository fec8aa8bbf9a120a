package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// A vocabulary as triples, with its order in properties, because a graph has none.
///
/// What a reader would take for granted is left out: an active status, the kind `other`. A plain
/// concept is six triples.
final class GraphForm {

    private final BaseUri base;
    private final VocabularyContent content;
    private final VocabularyKey key;
    private final Node scheme;
    private final Consumer<Triple> out;
    private Node subject;
    private ValueOrder order = new ValueOrder();

    private GraphForm(VocabularyContent content, BaseUri base, Consumer<Triple> out) {
        this.content = content;
        this.base = base;
        this.out = out;
        key = content.vocabulary().key();
        scheme = NodeFactory.createURI(base.vocabulary(key));
        subject = scheme;
    }

    static void write(VocabularyContent content, BaseUri base, Consumer<Triple> out) {
        var form = new GraphForm(content, base, out);
        form.scheme();
        for (var i = 0; i < content.concepts().size(); i++) {
            form.concept(i, content.concepts().get(i));
        }
        for (var i = 0; i < content.collections().size(); i++) {
            form.collection(i, content.collections().get(i));
        }
    }

    private void scheme() {
        var vocabulary = content.vocabulary();
        begin(scheme, Terms.CONCEPT_SCHEME, 0);
        say(Terms.NOTATION, key.value());
        vocabulary.identifiers().forEach(identifier -> say(Terms.IDENTIFIER, identifier));
        say(Terms.TITLE, vocabulary.titles());
        say(Terms.DESCRIPTION, vocabulary.descriptions());
        say(Terms.PUBLISHER, vocabulary.publisher());
        add(Terms.DCT_TYPE, Terms.iri(Terms.FFB, vocabulary.scope().text()));
        say(Terms.SOURCE, vocabulary.source());
        say(Terms.VERSION, content.version());
        say(Terms.VALID_FROM, content.validFrom());
        end();
    }

    private void concept(int position, Concept concept) {
        begin(concept(concept.code()), Terms.CONCEPT, position);
        add(Terms.IN_SCHEME, scheme);
        say(Terms.NOTATION, concept.code());
        say(Terms.PREF_LABEL, concept.labels());
        say(Terms.ALT_LABEL, concept.altLabels());
        say(Terms.HIDDEN_LABEL, concept.hiddenLabels());
        if (concept.broader().isEmpty()) {
            add(Terms.TOP_CONCEPT_OF, scheme);
        }
        concept.broader().forEach(parent -> add(Terms.BROADER, concept(parent)));
        if (concept.kind() != Kind.OTHER) {
            add(Terms.DCT_TYPE, Terms.iri(Terms.FFB, concept.kind().text()));
        }
        concept.scaleStep().ifPresent(value -> number(Terms.VALUE, value));
        if (concept.status() == Status.DEPRECATED) {
            add(Terms.STATUS, Terms.iri(Terms.ADMS_STATUS, "Deprecated"));
        }
        say(Terms.DEFINITION, concept.definitions());
        say(Terms.SCOPE_NOTE, concept.notes());
        concept.replacedBy().forEach(successor -> add(Terms.IS_REPLACED_BY, concept(successor)));
        say(Terms.VALID_FROM, concept.validity().from());
        say(Terms.VALID_THROUGH, concept.validity().to());
        end();
    }

    private void collection(int position, ConceptCollection collection) {
        var node = NodeFactory.createURI(base.collection(key, collection.key()));
        begin(node, Terms.COLLECTION, position);
        add(Terms.IN_SCHEME, scheme);
        say(Terms.NOTATION, collection.key());
        say(Terms.PREF_LABEL, collection.titles());
        say(Terms.DESCRIPTION, collection.descriptions());
        collection.members().forEach(member -> add(Terms.MEMBER, concept(member)));
        end();
    }

    private Node concept(String code) {
        return NodeFactory.createURI(base.concept(key, code));
    }

    private void begin(Node node, Node type, int position) {
        subject = node;
        order = new ValueOrder();
        emit(Terms.TYPE, type);
        number(Terms.POSITION, position);
    }

    private void end() {
        var told = order.told();
        if (!told.isEmpty()) {
            emit(Terms.ORDER, NodeFactory.createLiteralString(told));
        }
    }

    private void say(Node property, @Nullable String text) {
        if (text != null) {
            add(property, NodeFactory.createLiteralString(text));
        }
    }

    private void say(Node property, Texts texts) {
        texts.byLanguage()
                .forEach((language, values) ->
                        values.forEach(text ->
                                add(property, NodeFactory.createLiteralLang(text, language))));
    }

    private void say(Node property, @Nullable LocalDate day) {
        if (day != null) {
            add(property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
        }
    }

    private void number(Node property, int number) {
        emit(property, NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger));
    }

    private void add(Node property, Node value) {
        order.add(property, value);
        emit(property, value);
    }

    private void emit(Node property, Node value) {
        out.accept(Triple.create(subject, property, value));
    }
}
