package dk.ffb.service.release;

import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Validity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Values of the domain as a person reads them in a difference.
final class Words {

    private Words() {}

    static String validity(Validity validity) {
        return "[%s, %s)"
                .formatted(
                        validity.from() == null ? "" : validity.from(),
                        validity.to() == null ? "" : validity.to());
    }

    /// For each collection its size; members and titles are different where the text is.
    static Map<String, String> byKey(List<ConceptCollection> collections) {
        var byKey = new LinkedHashMap<String, String>();
        for (var collection : collections) {
            byKey.put(
                    collection.key(),
                    "%s (%d): %s%s"
                            .formatted(
                                    collection.titles().best("da").orElse(collection.key()),
                                    collection.members().size(),
                                    String.join(" ", new TreeSet<>(collection.members())),
                                    described(collection)));
        }
        return byKey;
    }

    private static String described(ConceptCollection collection) {
        return collection.descriptions().isEmpty()
                ? ""
                : " – " + collection.descriptions().byLanguage();
    }
}
