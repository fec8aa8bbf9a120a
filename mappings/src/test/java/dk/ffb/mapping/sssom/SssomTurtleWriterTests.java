package dk.ffb.mapping.sssom;

import static dk.ffb.mapping.Fixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.sssom.SssomTurtleWriter.Part;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SssomTurtleWriterTests {

    private static final String SSSOM = "https://w3id.org/sssom/";
    private static final String XKOS = "http://rdf-vocabulary.ddialliance.org/xkos#";

    @ParameterizedTest
    @MethodSource("dk.ffb.mapping.Fixtures#shippedFiles")
    void everyRowIsAnAssociationAndALink(Path file) {
        var set = shipped(file).content();

        var model = model(new SssomTurtleWriter(BaseUri.DEFAULT).write(set));

        var axioms = model.listSubjectsWithProperty(RDF.type, OWL.Axiom).toList();
        assertThat(axioms).hasSize(set.mappings().size());
        for (var mapping : set.mappings()) {
            if (mapping.relation() != Relation.NONE) {
                assertThat(isLinked(model, set, mapping)).isTrue();
            }
        }
        assertThat(model.listObjectsOfProperty(property(XKOS, "compares")).toList())
                .hasSize(set.subject().equals(set.object()) ? 1 : 2);
    }

    @Test
    void theLinksAloneAreSkosAndNothingElse() {
        var set = shipped("lov-ffb").content();

        var model = model(new SssomTurtleWriter(BaseUri.DEFAULT, Set.of(Part.LINKS)).write(set));

        assertThat(model.listStatements().toList())
                .allMatch(s -> s.getPredicate().getNameSpace().equals(SKOS.getURI()));
    }

    @Test
    void deniedAndMissingTermsAreNeverLinks() {
        var set = set(List.of(mapping(Relation.NONE, null)), List.of(mapping(Relation.EXACT, "1")));

        var model = model(new SssomTurtleWriter(BaseUri.DEFAULT).write(set));

        assertThat(model.listStatements(null, SKOS.exactMatch, (String) null).hasNext()).isFalse();
        assertThat(
                        model.listSubjectsWithProperty(
                                        property(SSSOM, "predicate_modifier"),
                                        ResourceFactory.createResource(SSSOM + "NegatedPredicate"))
                                .toList())
                .hasSize(1);
    }

    @Test
    void oddTextComesThrough() {
        var odd = "\"quoted\" \\ back\tand\nnew\r#<>{}|^`æ😀\u0085\u2028";
        var set = set(List.of(mapping(Relation.EXACT, odd)), List.of());

        var model = model(new SssomTurtleWriter(BaseUri.DEFAULT).write(set));

        assertThat(
                        model.listObjectsOfProperty(property(SSSOM, "object_label"))
                                .next()
                                .asLiteral()
                                .getString())
                .isEqualTo(odd);
        assertThat(model.listObjectsOfProperty(OWL.annotatedTarget).next().asResource().getURI())
                .isEqualTo(BaseUri.DEFAULT.concept(set.object(), odd));
        assertThat(model.listObjectsOfProperty(property("https://schema.org/", "validFrom")).next())
                .isEqualTo(
                        ResourceFactory.createTypedLiteral(
                                "2026-01-01", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdate));
    }

    private static boolean isLinked(Model model, MappingSet set, Mapping mapping) {
        return model.contains(
                model.createResource(BaseUri.DEFAULT.concept(set.subject(), mapping.source())),
                model.createProperty(SKOS.getURI(), mapping.relation().text() + "Match"),
                model.createResource(BaseUri.DEFAULT.concept(set.object(), mapping.target())));
    }

    private static Mapping mapping(Relation relation, String target) {
        return new Mapping(
                "A",
                relation,
                target,
                0.5,
                "semapv:LexicalMatching",
                new Validity(LocalDate.of(2026, 1, 1), null),
                "Alder",
                target,
                null,
                new LinkedHashMap<>());
    }

    private static MappingSet set(List<Mapping> mappings, List<Mapping> denied) {
        return new MappingSet(
                dk.ffb.mapping.Fixtures.mappingSet("lokal-ffb"),
                dk.ffb.mapping.Fixtures.vocabulary("lokal"),
                dk.ffb.mapping.Fixtures.vocabulary("ffb"),
                Texts.danish("Prøve"),
                Texts.NONE,
                "1",
                null,
                new LinkedHashMap<>(),
                mappings,
                denied);
    }

    private static org.apache.jena.rdf.model.Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }

    private static Model model(String turtle) {
        var model = ModelFactory.createDefaultModel();
        return model.read(new StringReader(turtle), null, "TURTLE");
    }
}
