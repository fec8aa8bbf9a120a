package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Place;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.shapes.ShapesCheck;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// Holds content that comes from no file to this project's profile of SKOS, as the RDF that it will
/// be published as.
public final class ProfileCheck {

    private ProfileCheck() {}

    /// A finding for each breach; its file is the code of the concept, or the vocabulary's key.
    public static List<Finding> check(VocabularyContent content) {
        var base = BaseUri.DEFAULT;
        return ShapesCheck.check(
                new SkosWriter(base).toGraph(content),
                (subject, property, _) ->
                        new Place(
                                name(subject, base),
                                0,
                                property.flatMap(ProfileCheck::local).orElse(null)));
    }

    private static String name(Node subject, BaseUri base) {
        if (!subject.isURI() || !subject.getURI().startsWith(base.value())) {
            return "";
        }
        var uri = subject.getURI();
        return BaseUri.decode(uri.substring(uri.lastIndexOf('/') + 1));
    }

    private static Optional<String> local(Node property) {
        return property.isURI() ? Optional.of(property.getLocalName()) : Optional.empty();
    }
}
