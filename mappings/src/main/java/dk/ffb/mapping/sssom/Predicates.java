package dk.ffb.mapping.sssom;

import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.RELATED;

import dk.ffb.mapping.Relation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What predicates mean, and how relations are written.
final class Predicates {

    private static final Map<String, Relation> MEANING = new HashMap<>();

    static {
        var skos = Prefixes.BUILT_IN.get("skos");
        var owl = Prefixes.BUILT_IN.get("owl");
        var rdfs = Prefixes.BUILT_IN.get("rdfs");
        for (var relation : new Relation[] {EXACT, CLOSE, BROAD, NARROW, RELATED}) {
            MEANING.put(skos + relation.text() + "Match", relation);
        }
        MEANING.put(skos + "mappingRelation", RELATED);
        MEANING.put(owl + "sameAs", EXACT);
        MEANING.put(owl + "equivalentClass", EXACT);
        MEANING.put(owl + "equivalentProperty", EXACT);
        MEANING.put(rdfs + "subClassOf", BROAD);
        MEANING.put(rdfs + "subPropertyOf", BROAD);
        MEANING.put(rdfs + "seeAlso", RELATED);
        MEANING.put("http://www.geneontology.org/formats/oboInOwl#hasDbXref", RELATED);
    }

    private Predicates() {}

    /// The relation that a predicate's IRI claims.
    static Optional<Relation> meaning(String iri) {
        return Optional.ofNullable(MEANING.get(iri));
    }

    /// The CURIE for a relation; that there is none is said of an exact match.
    static String written(Relation relation) {
        return "skos:" + (relation == Relation.NONE ? EXACT : relation).text() + "Match";
    }
}
