package dk.ffb.mapping.csv;

import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.MappingFile;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a local vocabulary of the codes and labels that the rows of a mapping set name, for a
/// system that has never given its list.
public final class SubjectVocabulary {

    private SubjectVocabulary() {}

    /// The codes in the order of the rows. The first label of a code stands; another one is a
    /// warning. A code without a label is its own label.
    public static Reading<VocabularyContent> of(MappingFile file) {
        var faults = new Faults(file.file());
        var labels = new LinkedHashMap<String, Labelled>();
        var mappings = file.content().mappings();
        for (var i = 0; i < mappings.size(); i++) {
            var source = mappings.get(i).source();
            if (source != null) {
                add(labels, source, mappings.get(i).sourceLabel(), file.lines().get(i), faults);
            }
        }
        return Reading.of(content(file, labels), faults.findings());
    }

    private static void add(
            Map<String, Labelled> labels,
            String code,
            @Nullable String label,
            int line,
            Faults faults) {
        var known = labels.get(code);
        if (known == null || known.label == null) {
            labels.put(code, new Labelled(label, line));
        } else if (label != null && !label.equals(known.label)) {
            faults.warning(
                    line,
                    Column.SOURCE_LABEL,
                    Said.of(
                            "'%s' hedder '%s' på linje %d, og det gælder",
                            "'%s' is '%s' on line %d, which stands",
                            code,
                            known.label,
                            known.line));
        }
    }

    private record Labelled(@Nullable String label, int line) {}

    private static VocabularyContent content(MappingFile file, Map<String, Labelled> labels) {
        var concepts =
                labels.entrySet().stream()
                        .map(e -> concept(e.getKey(), e.getValue().label))
                        .toList();
        var set = file.content();
        return new VocabularyContent(
                Vocabulary.local(set.subject()),
                set.version(),
                set.validFrom(),
                concepts,
                List.of());
    }

    private static Concept concept(String code, @Nullable String label) {
        return Concept.of(code, label == null ? code : label);
    }
}
