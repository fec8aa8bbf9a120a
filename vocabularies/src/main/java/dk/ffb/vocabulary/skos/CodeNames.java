package dk.ffb.vocabulary.skos;

import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// Which code stands for which concept of a file, and who claims to be whose parent.
final class CodeNames {

    private final Map<Node, String> codes = new HashMap<>();
    private final Map<Node, List<Node>> parents = new HashMap<>();

    /// Takes the code of a concept: its notation or, in files of others, the end of its URI.
    ///
    /// @return whether it has one
    boolean add(Block block, Report report) {
        var notations = block.all(Terms.NOTATION);
        var code =
                notations.isEmpty()
                        ? SchemeReading.lastSegment(block.subject).orElse("")
                        : text(notations.getFirst().value());
        if (code.isBlank()) {
            report.error(
                    block.place(Terms.NOTATION),
                    Said.of("begrebet har ingen kode", "the concept has no code"));
            return false;
        }
        for (var more : notations) {
            if (!text(more.value()).equals(code)) {
                report.error(
                        more.place(),
                        Said.of(
                                "begrebet '%s' har også en anden kode, '%s'",
                                "the concept '%s' has a second code '%s'",
                                code,
                                Literals.shown(more.value())));
            }
        }
        codes.put(block.subject, code);
        for (var child : block.all(Terms.NARROWER)) {
            parents.computeIfAbsent(child.value(), _ -> new ArrayList<>(1)).add(block.subject);
        }
        return true;
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : "";
    }

    /// The code of a concept of this file.
    String of(Node subject) {
        return codes.getOrDefault(subject, "");
    }

    /// The code that a reference means, whether the concept is there or not.
    Optional<String> find(Node reference) {
        var known = codes.get(reference);
        return known == null ? SchemeReading.lastSegment(reference) : Optional.of(known);
    }

    /// The codes of those that name the concept as narrower.
    List<String> parentsFromAbove(Node subject) {
        return parents.getOrDefault(subject, List.of()).stream().map(this::of).toList();
    }
}
