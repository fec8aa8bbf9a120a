package dk.ffb.mapping.sssom;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.sssom.Header.Entry;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads the metadata block. Every value is text: YAML's guesses at numbers and dates would lose
/// how it was written.
final class HeaderReader {

    private static final int LONGEST = 4 << 20;

    private final Faults faults;
    private final Header header = Header.empty();

    HeaderReader(Faults faults) {
        this.faults = faults;
    }

    Header read(String yaml) {
        try {
            var root = new Yaml(new SafeConstructor(limits())).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                mapping.getValue().forEach(this::entry);
            } else if (root != null) {
                faults.error(
                        line(root),
                        null,
                        Said.of(
                                "metadata er ikke en liste af 'felt: værdi'",
                                "the metadata is not a list of 'slot: value'"));
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            faults.error(
                    mark == null ? 1 : mark.getLine() + 1,
                    null,
                    Said.of(
                            "metadata er ikke YAML: %s",
                            "the metadata is not YAML: %s", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            faults.error(
                    1,
                    null,
                    Said.of(
                            "metadata er ikke YAML: %s",
                            "the metadata is not YAML: %s", String.valueOf(e.getMessage())));
        }
        return header;
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(8);
        options.setCodePointLimit(LONGEST);
        return options;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void entry(NodeTuple tuple) {
        var name = text(tuple.getKeyNode(), "a slot's name");
        if (name == null) {
            return;
        }
        switch (name) {
            case "curie_map" -> prefixes(tuple.getValueNode());
            case "extension_definitions" -> extensions(tuple.getValueNode());
            default -> simple(name, tuple);
        }
    }

    private void simple(String name, NodeTuple tuple) {
        var values =
                items(tuple.getValueNode()).stream()
                        .map(item -> text(item, name))
                        .filter(text -> text != null && !text.isEmpty())
                        .toList();
        if (values.isEmpty()) {
            return;
        }
        var line = line(tuple.getKeyNode());
        if (header.entries().putIfAbsent(name, new Entry(values, line)) != null) {
            faults.error(line, name, Said.of("feltet er der to gange", "the slot is there twice"));
        }
    }

    private void prefixes(Node node) {
        for (var tuple : tuples(node, "curie_map")) {
            var name = text(tuple.getKeyNode(), "curie_map");
            var iri = text(tuple.getValueNode(), "curie_map");
            if (name == null || iri == null) {
                continue;
            }
            var builtIn = Prefixes.BUILT_IN.get(name);
            if (!Prefixes.isName(name)) {
                faults.error(
                        line(tuple.getKeyNode()),
                        "curie_map",
                        Said.of("'%s' kan ikke være et præfiks", "not a prefix name: %s", name));
            } else if (builtIn == null) {
                header.prefixes().declare(name, iri);
            } else if (!builtIn.equals(iri)) {
                faults.error(
                        line(tuple.getKeyNode()),
                        "curie_map",
                        Said.of(
                                "præfikset '%s' står altid for %s",
                                "the prefix '%s' always stands for %s", name, builtIn));
            }
        }
    }

    private void extensions(Node node) {
        for (var item : items(node)) {
            var parts = new HashMap<String, String>();
            for (var tuple : tuples(item, "extension_definitions")) {
                var name = text(tuple.getKeyNode(), "extension_definitions");
                var value = text(tuple.getValueNode(), "extension_definitions");
                if (name != null && value != null) {
                    parts.put(name, value);
                }
            }
            extension(parts, line(item));
        }
    }

    private void extension(Map<String, String> parts, int line) {
        var name = parts.getOrDefault("slot_name", "");
        if (!Prefixes.isName(name)) {
            faults.warning(
                    line,
                    "extension_definitions",
                    Said.of(
                            "springes over: 'slot_name' er ikke et navn: %s",
                            "ignored: 'slot_name' is no name: %s", name));
            return;
        }
        var undefined = Extension.undefined(name);
        header.extensions()
                .put(
                        name,
                        new Extension(
                                name,
                                parts.getOrDefault("property", undefined.property()),
                                parts.getOrDefault("type_hint", undefined.typeHint())));
    }

    private List<NodeTuple> tuples(Node node, String slot) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        faults.error(
                line(node),
                slot,
                Said.of("her skal stå linjer af 'navn: værdi'", "expected lines of 'name: value'"));
        return List.of();
    }

    private List<Node> items(Node node) {
        return node instanceof SequenceNode sequence
                ? new ArrayList<>(sequence.getValue())
                : List.of(node);
    }

    private @Nullable String text(Node node, String slot) {
        if (node instanceof ScalarNode scalar) {
            return Tag.NULL.equals(scalar.getTag()) && scalar.isPlain() ? null : scalar.getValue();
        }
        faults.error(
                line(node),
                slot,
                Said.of("her skal stå en enkelt værdi", "expected a single value"));
        return null;
    }

    /// The metadata block of a TSV file as YAML: lines that began with `#`, without it.
    static String yaml(List<String> block) {
        // a spreadsheet that saves the file fills the lines up with empty cells
        return block.stream()
                .map(line -> line.replaceFirst("[\\t\\r]+$", "") + "\n")
                .collect(Collectors.joining());
    }
}
