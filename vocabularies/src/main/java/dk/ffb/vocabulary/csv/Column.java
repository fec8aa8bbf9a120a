package dk.ffb.vocabulary.csv;

import dk.ffb.vocabulary.ConceptField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The columns, in the order in which they are written.
enum Column {
    CODE(null),
    LABEL(null),
    PARENT(ConceptField.BROADER),
    ALT_LABELS(ConceptField.ALT_LABELS),
    DEFINITION(ConceptField.DEFINITIONS),
    KIND(ConceptField.KIND),
    STATUS(ConceptField.STATUS),
    VALID_FROM(ConceptField.VALIDITY),
    VALID_TO(ConceptField.VALIDITY),
    REPLACED_BY(ConceptField.REPLACED_BY);

    static final List<Column> REQUIRED = List.of(CODE, LABEL);

    private final String header = name().toLowerCase(Locale.ROOT);
    private final @Nullable ConceptField field;

    Column(@Nullable ConceptField field) {
        this.field = field;
    }

    /// The name in the header row.
    String header() {
        return header;
    }

    /// The part of a concept that a file with this column speaks of.
    Optional<ConceptField> field() {
        return Optional.ofNullable(field);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(Column::header).toList();
    }

    /// The column that a header means, in any case and with spaces or hyphens for underscores.
    static Optional<Column> of(String header) {
        var name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(values()).filter(column -> column.header.equals(name)).findFirst();
    }
}
