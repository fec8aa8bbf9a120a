package dk.ffb.mapping.sssom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Prefix names and what they stand for. Not for two threads.
final class Prefixes {

    /// Those that every SSSOM file may use without saying so.
    static final Map<String, String> BUILT_IN =
            Map.of(
                    "owl", "http://www.w3.org/2002/07/owl#",
                    "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "semapv", "https://w3id.org/semapv/vocab/",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "sssom", "https://w3id.org/sssom/",
                    "xsd", "http://www.w3.org/2001/XMLSchema#",
                    "linkml", "https://w3id.org/linkml/");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");
    private static final Pattern ABSOLUTE = Pattern.compile("(https?://|urn:)\\S+");

    private final SequencedMap<String, String> declared = new LinkedHashMap<>();

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    void declare(String name, String iri) {
        declared.put(name, iri);
    }

    /// What a CURIE stands for, or an IRI as it is; empty where the prefix is not known.
    Optional<Expanded> expand(String entity) {
        var colon = entity.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var name = entity.substring(0, colon);
        var iri = declared.containsKey(name) ? declared.get(name) : BUILT_IN.get(name);
        if (iri != null) {
            return Optional.of(new Expanded(iri, entity.substring(colon + 1)));
        }
        return ABSOLUTE.matcher(entity).matches()
                ? Optional.of(Expanded.of(entity))
                : Optional.empty();
    }

    /// A prefix name for the IRI: one that is there, else the preferred name or one like it.
    String nameFor(String iri, String preferred) {
        for (var all : List.of(declared, BUILT_IN)) {
            for (var entry : all.entrySet()) {
                if (entry.getValue().equals(iri)) {
                    return entry.getKey();
                }
            }
        }
        var base = isName(preferred) ? preferred : "_" + preferred;
        var name = base;
        for (var i = 1; declared.containsKey(name) || BUILT_IN.containsKey(name); i++) {
            name = base + "_" + i;
        }
        declared.put(name, iri);
        return name;
    }

    /// Those that are not built in, by name.
    SequencedMap<String, String> sorted() {
        return new TreeMap<>(declared);
    }

    /// An identifier written out.
    ///
    /// @param namespace the IRI that its prefix stands for, or what an IRI has up to its last part
    /// @param local the rest
    record Expanded(String namespace, String local) {

        static Expanded of(String iri) {
            var cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
            return new Expanded(iri.substring(0, cut), iri.substring(cut));
        }

        String iri() {
            return namespace + local;
        }

        /// The same, parted after the last `/` or `#` of the namespace: where a code begins.
        Expanded atCode() {
            var cut = Math.max(namespace.lastIndexOf('/'), namespace.lastIndexOf('#')) + 1;
            return cut == 0
                    ? this
                    : new Expanded(namespace.substring(0, cut), namespace.substring(cut) + local);
        }
    }
}
