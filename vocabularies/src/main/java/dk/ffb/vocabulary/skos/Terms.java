package dk.ffb.vocabulary.skos;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The RDF terms that a vocabulary is written with.
final class Terms {

    static final String ADMS = "http://www.w3.org/ns/adms#";
    static final String ADMS_STATUS = "http://purl.org/adms/status/";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String FFB = "https://w3id.org/ffb/ns#";
    static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String SCHEMA = "https://schema.org/";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String SKOS_XL = "http://www.w3.org/2008/05/skos-xl#";
    static final String XKOS = "http://rdf-vocabulary.ddialliance.org/xkos#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    static final Node TYPE = iri(RDF, "type");
    static final Node VALUE = iri(RDF, "value");
    static final Node FIRST = iri(RDF, "first");
    static final Node REST = iri(RDF, "rest");
    static final Node NIL = iri(RDF, "nil");
    static final Node RDFS_LABEL = iri(RDFS, "label");

    static final Node CONCEPT = iri(SKOS, "Concept");
    static final Node CONCEPT_SCHEME = iri(SKOS, "ConceptScheme");
    static final Node COLLECTION = iri(SKOS, "Collection");
    static final Node ORDERED_COLLECTION = iri(SKOS, "OrderedCollection");
    static final Node IN_SCHEME = iri(SKOS, "inScheme");
    static final Node NOTATION = iri(SKOS, "notation");
    static final Node PREF_LABEL = iri(SKOS, "prefLabel");
    static final Node ALT_LABEL = iri(SKOS, "altLabel");
    static final Node HIDDEN_LABEL = iri(SKOS, "hiddenLabel");
    static final Node DEFINITION = iri(SKOS, "definition");
    static final Node NOTE = iri(SKOS, "note");
    static final Node SCOPE_NOTE = iri(SKOS, "scopeNote");
    static final Node BROADER = iri(SKOS, "broader");
    static final Node RELATED = iri(SKOS, "related");
    static final Node EXACT_MATCH = iri(SKOS, "exactMatch");
    static final Node NARROWER = iri(SKOS, "narrower");
    static final Node TOP_CONCEPT_OF = iri(SKOS, "topConceptOf");
    static final Node HAS_TOP_CONCEPT = iri(SKOS, "hasTopConcept");
    static final Node MEMBER = iri(SKOS, "member");
    static final Node MEMBER_LIST = iri(SKOS, "memberList");
    static final Node LITERAL_FORM = iri(SKOS_XL, "literalForm");

    static final Node DCT_TYPE = iri(DCT, "type");
    static final Node IDENTIFIER = iri(DCT, "identifier");
    static final Node TITLE = iri(DCT, "title");
    static final Node DESCRIPTION = iri(DCT, "description");
    static final Node PUBLISHER = iri(DCT, "publisher");
    static final Node SOURCE = iri(DCT, "source");
    static final Node IS_REPLACED_BY = iri(DCT, "isReplacedBy");
    static final Node REPLACES = iri(DCT, "replaces");

    static final Node STATUS = iri(ADMS, "status");
    static final Node OWL_DEPRECATED = iri(OWL, "deprecated");
    static final Node VERSION = iri(OWL, "versionInfo");
    static final Node VALID_FROM = iri(SCHEMA, "validFrom");
    static final Node VALID_THROUGH = iri(SCHEMA, "validThrough");

    /// Where a thing stands among its like: RDF itself keeps no order.
    static final Node POSITION = iri(FFB, "position");

    /// The order of a concept's repeated values, where it isn't the alphabet's; see [ValueOrder].
    static final Node ORDER = iri(FFB, "order");

    /// Namespace to the prefix that authors know it by.
    static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry(ADMS, "adms"),
                    Map.entry(DCT, "dct"),
                    Map.entry(FFB, "ffb"),
                    Map.entry(OWL, "owl"),
                    Map.entry(RDF, "rdf"),
                    Map.entry(RDFS, "rdfs"),
                    Map.entry(SCHEMA, "schema"),
                    Map.entry(SKOS, "skos"),
                    Map.entry(SKOS_XL, "skosxl"),
                    Map.entry(XKOS, "xkos"));

    private Terms() {}

    static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }

    /// The term as authors write it, such as `skos:broader`.
    static String prefixed(Node term) {
        if (!term.isURI()) {
            return term.toString();
        }
        var uri = term.getURI();
        var cut = Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1;
        var prefix = PREFIXES.get(uri.substring(0, cut));
        return prefix == null ? uri : prefix + ":" + uri.substring(cut);
    }
}
