package dk.ffb.vocabulary.skos;

import dk.ffb.content.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Which files make up which vocabulary: `{key}.ttl` is its main part, `{key}.{part}.ttl` a further
/// one.
public final class VocabularyParts {

    private VocabularyParts() {}

    /// The files by vocabulary, in the order of their names; the main part of each comes first.
    public static SequencedMap<String, List<Source>> group(Collection<Source> files) {
        var groups = new TreeMap<String, List<Source>>();
        for (var file : files) {
            groups.computeIfAbsent(vocabulary(file), _ -> new ArrayList<>()).add(file);
        }
        groups.values()
                .forEach(parts ->
                        parts.sort(
                                Comparator.comparingInt(VocabularyParts::segments)
                                        .thenComparing(Source::name)));
        return groups;
    }

    /// What a file's name says before the first point; with its folder, since two folders may each
    /// have a vocabulary of that name.
    private static String vocabulary(Source file) {
        var path = Path.of(file.name());
        var name = path.getFileName().toString();
        var point = name.indexOf('.');
        var key = point < 0 ? name : name.substring(0, point);
        return path.resolveSibling(key).toString();
    }

    private static int segments(Source file) {
        var name = Path.of(file.name()).getFileName().toString();
        return (int) name.chars().filter(c -> c == '.').count();
    }
}
