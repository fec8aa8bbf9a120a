package dk.ffb.mapping.sssom;

import java.util.List;
import java.util.Optional;

/// The definition of a slot that is not in the schema.
///
/// @param property what it means, a CURIE
/// @param typeHint what its values are, a CURIE
record Extension(String slotName, String property, String typeHint) {

    static final String VALID_FROM = "ext_valid_from";
    static final String VALID_TO = "ext_valid_to";

    private static final String TEXT = "xsd:string";

    /// Those that this service defines itself: property and type written out.
    private static final List<Extension> OURS =
            List.of(
                    new Extension(VALID_FROM, "https://schema.org/validFrom", "xsd:date"),
                    new Extension(VALID_TO, "https://schema.org/validThrough", "xsd:date"),
                    new Extension("ext_source", "http://purl.org/dc/terms/source", TEXT));

    static Extension undefined(String slotName) {
        return new Extension(slotName, "http://sssom.invalid/" + slotName, TEXT);
    }

    static Optional<Extension> ours(String slotName) {
        return OURS.stream().filter(e -> e.slotName.equals(slotName)).findFirst();
    }

    /// Whether it says no more than this service knows by itself.
    boolean isOurs(Prefixes prefixes) {
        return ours(slotName)
                .filter(o ->
                        prefixes.expand(property)
                                .filter(p -> p.iri().equals(o.property))
                                .isPresent())
                .filter(o -> prefixes.expand(typeHint).equals(prefixes.expand(o.typeHint)))
                .isPresent();
    }

    /// As the set's slot keeps it: three words.
    String text() {
        return slotName + " " + property + " " + typeHint;
    }

    static Extension parse(String text) {
        var words = text.split(" ", -1);
        var undefined = undefined(words[0]);
        return new Extension(
                words[0],
                words.length > 1 ? words[1] : undefined.property,
                words.length > 2 ? words[2] : TEXT);
    }
}
