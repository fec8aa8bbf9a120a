package dk.ffb.mapping;

import java.util.List;
import java.util.stream.IntStream;

/// A mapping set as a file gives it, and where in the file each of its rows stands.
///
/// @param content what the file holds
/// @param file the file as the author named it
/// @param columns what its columns are called
/// @param lines for each of the set's mappings, in their order, the line that it stands on
/// @param deniedLines for each of the set's denied rows
public record MappingFile(
        MappingSet content,
        String file,
        Columns columns,
        List<Integer> lines,
        List<Integer> deniedLines) {

    /// What a format calls the columns that findings speak of.
    public record Columns(String source, String target, String sourceLabel, String targetLabel) {

        public static final Columns SSSOM =
                new Columns("subject_id", "object_id", "subject_label", "object_label");

        public static final Columns CSV =
                new Columns("source_code", "target_code", "source_label", "target_label");
    }

    public MappingFile {
        lines = List.copyOf(lines);
        deniedLines = List.copyOf(deniedLines);
        if (lines.size() != content.mappings().size()
                || deniedLines.size() != content.denied().size()) {
            throw new IllegalArgumentException("every row of a file stands on a line");
        }
    }

    /// A mapping set that comes from no file: rows are numbered from 1.
    public static MappingFile unwritten(MappingSet content) {
        return new MappingFile(
                content,
                content.key().value(),
                Columns.SSSOM,
                upTo(content.mappings().size()),
                upTo(content.denied().size()));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
