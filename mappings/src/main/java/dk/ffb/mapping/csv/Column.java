package dk.ffb.mapping.csv;

import java.util.Arrays;
import java.util.List;

/// The columns, in their order; the first three are required.
final class Column {

    static final String SOURCE = "source_code";
    static final String RELATION = "relation";
    static final String TARGET = "target_code";
    static final String SOURCE_LABEL = "source_label";
    static final String TARGET_LABEL = "target_label";
    static final String CONFIDENCE = "confidence";
    static final String VALID_FROM = "valid_from";
    static final String VALID_TO = "valid_to";
    static final String COMMENT = "comment";

    static final List<String> ALL =
            Arrays.asList(
                    SOURCE,
                    RELATION,
                    TARGET,
                    SOURCE_LABEL,
                    TARGET_LABEL,
                    CONFIDENCE,
                    VALID_FROM,
                    VALID_TO,
                    COMMENT);

    static final List<String> REQUIRED = ALL.subList(0, 3);

    private Column() {}
}
