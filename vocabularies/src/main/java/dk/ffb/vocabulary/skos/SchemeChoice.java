package dk.ffb.vocabulary.skos;

import dk.ffb.content.Place;
import dk.ffb.content.Said;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Finds the one concept scheme that a file is about.
///
/// @param scheme its block; an empty one where concepts name a scheme that nobody describes
/// @param key what it is called here
record SchemeChoice(Block scheme, VocabularyKey key) {

    static Optional<SchemeChoice> of(
            Blocks blocks, @Nullable VocabularyKey named, Place file, Report report) {
        var schemes = described(blocks);
        if (schemes.isEmpty()) {
            schemes = mentioned(blocks);
        }
        if (schemes.size() > 1 && named != null) {
            schemes =
                    schemes.stream()
                            .filter(scheme -> SchemeReading.key(scheme).equals(Optional.of(named)))
                            .toList();
        }
        if (schemes.size() == 1) {
            return keyed(schemes.getFirst(), named, file, report);
        }
        if (schemes.isEmpty() && named != null && described(blocks).isEmpty()) {
            return Optional.of(new SchemeChoice(new Block(file(file)), named));
        }
        report.error(file, message(blocks));
        return Optional.empty();
    }

    private static Node file(Place file) {
        return Terms.iri("urn:file:", file.file());
    }

    private static Optional<SchemeChoice> keyed(
            Block scheme, @Nullable VocabularyKey named, Place file, Report report) {
        var key = Optional.ofNullable(named).or(() -> SchemeReading.key(scheme));
        if (key.isEmpty()) {
            report.error(
                    file,
                    Said.of(
                            "vokabularet (skos:ConceptScheme) %s har ingen notation, der kan være dets nøgle; angiv en nøgle",
                            "the concept scheme %s has no notation that can be its key; name a key for it",
                            Literals.shown(scheme.subject)));
        }
        return key.map(found -> new SchemeChoice(scheme, found));
    }

    private static List<Block> described(Blocks blocks) {
        return blocks.all().stream().filter(block -> block.isA(Terms.CONCEPT_SCHEME)).toList();
    }

    private static List<Block> mentioned(Blocks blocks) {
        var schemes = new LinkedHashSet<Node>();
        for (var block : blocks.all()) {
            block.first(Terms.IN_SCHEME).ifPresent(statement -> schemes.add(statement.value()));
        }
        return schemes.stream().map(Block::new).toList();
    }

    private static Said message(Blocks blocks) {
        var schemes = described(blocks);
        return schemes.isEmpty()
                ? Said.of(
                        "filen har ingen skos:ConceptScheme; angiv en nøgle til dens vokabular",
                        "the file has no skos:ConceptScheme; name a key for its vocabulary")
                : Said.of(
                        "filen har %d vokabularer (skos:ConceptScheme); angiv nøglen til et af dem: %s",
                        "the file has %d concept schemes, name the key of one: %s",
                        schemes.size(),
                        schemes.stream()
                                .map(scheme ->
                                        SchemeReading.key(scheme)
                                                .map(VocabularyKey::value)
                                                .orElse(Literals.shown(scheme.subject)))
                                .collect(Collectors.joining(", ")));
    }
}
