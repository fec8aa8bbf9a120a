package dk.ffb.vocabulary.skos;

import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;

/// A vocabulary in the layout of `vocabularies/content`, made to be reviewed in a diff.
final class TurtleForm {

    private static final String SAME_LINE = " , ";
    private static final String NEXT_LINE = " ,\n        ";

    private final VocabularyContent content;
    private final BaseUri base;
    private final VocabularyKey key;
    private final String scheme;
    private final StringBuilder body = new StringBuilder();
    private final TurtleText turtle;

    private TurtleForm(VocabularyContent content, BaseUri base) {
        this.content = content;
        this.base = base;
        key = content.vocabulary().key();
        scheme = "<" + base.vocabulary(key) + ">";
        turtle = new TurtleText(body, base.vocabulary(key) + "/");
    }

    static String of(VocabularyContent content, BaseUri base) {
        var form = new TurtleForm(content, base);
        form.scheme();
        content.concepts().forEach(form::concept);
        content.collections().forEach(form::collection);
        return form.prefixes() + form.body;
    }

    /// The prefixes that are used, in the order of the content files.
    private String prefixes() {
        var used = new StringBuilder();
        prefix(used, "dct", Terms.DCT);
        prefix(used, "adms", Terms.ADMS);
        prefix(used, "ffb", Terms.FFB);
        prefix(used, "owl", Terms.OWL);
        prefix(used, "rdf", Terms.RDF);
        prefix(used, "schema", Terms.SCHEMA);
        prefix(used, "skos", Terms.SKOS);
        prefix(used, "xsd", Terms.XSD);
        prefix(used, "c", base.vocabulary(key) + "/");
        return used.toString();
    }

    private void prefix(StringBuilder used, String name, String namespace) {
        var property = body.indexOf("\n    " + name + ":") >= 0;
        var value = body.indexOf(" " + name + ":") >= 0 || body.indexOf("^^" + name + ":") >= 0;
        if (property || value || name.equals("c")) {
            used.append("@prefix ").append(name).append(": <").append(namespace).append("> .\n");
        }
    }

    private void scheme() {
        var vocabulary = content.vocabulary();
        turtle.begin(scheme, "skos:ConceptScheme");
        turtle.text("skos:notation", key.value());
        turtle.values(
                "dct:identifier",
                vocabulary.identifiers().stream().map(TurtleText::quoted).toList(),
                SAME_LINE);
        turtle.texts("dct:title", vocabulary.titles(), SAME_LINE);
        turtle.texts("dct:description", vocabulary.descriptions(), NEXT_LINE);
        turtle.text("dct:publisher", vocabulary.publisher());
        turtle.value("dct:type", "ffb:" + vocabulary.scope().text());
        turtle.text("dct:source", vocabulary.source());
        turtle.text("owl:versionInfo", content.version());
        turtle.date("schema:validFrom", content.validFrom());
        turtle.end();
    }

    private void concept(Concept concept) {
        turtle.begin(reference(concept.code()), "skos:Concept");
        turtle.value("skos:inScheme", scheme);
        turtle.text("skos:notation", concept.code());
        turtle.texts("skos:prefLabel", concept.labels());
        turtle.texts("skos:altLabel", concept.altLabels());
        turtle.texts("skos:hiddenLabel", concept.hiddenLabels());
        if (concept.broader().isEmpty()) {
            turtle.value("skos:topConceptOf", scheme);
        }
        concept.broader().forEach(parent -> turtle.value("skos:broader", reference(parent)));
        turtle.value("dct:type", "ffb:" + concept.kind().text());
        concept.scaleStep().ifPresent(v -> turtle.value("rdf:value", String.valueOf(v)));
        if (concept.status() == Status.DEPRECATED) {
            turtle.value("adms:status", "<" + Terms.ADMS_STATUS + "Deprecated>");
        }
        turtle.texts("skos:definition", concept.definitions());
        turtle.texts("skos:scopeNote", concept.notes());
        concept.replacedBy()
                .forEach(successor -> turtle.value("dct:isReplacedBy", reference(successor)));
        turtle.date("schema:validFrom", concept.validity().from());
        turtle.date("schema:validThrough", concept.validity().to());
        turtle.end();
    }

    private void collection(ConceptCollection collection) {
        turtle.begin("<" + base.collection(key, collection.key()) + ">", "skos:Collection");
        turtle.text("skos:notation", collection.key());
        turtle.value("skos:inScheme", scheme);
        turtle.texts("skos:prefLabel", collection.titles());
        turtle.texts("dct:description", collection.descriptions());
        turtle.values(
                "skos:member",
                collection.members().stream().map(this::reference).toList(),
                NEXT_LINE);
        turtle.end();
    }

    private String reference(String code) {
        return turtle.concept(base.concept(key, code));
    }
}
