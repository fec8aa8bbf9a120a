package dk.ffb.vocabulary.csv;

import dk.ffb.content.Place;
import dk.ffb.vocabulary.shapes.ConceptPart;
import dk.ffb.vocabulary.shapes.Locator;
import java.util.List;

/// Points at the rows of a CSV file.
///
/// @param lines of the concepts, in their order
record LineLocator(String file, List<Integer> lines) implements Locator {

    @Override
    public Place vocabulary() {
        return new Place(file, 0, null);
    }

    @Override
    public Place concept(int concept, ConceptPart part, String value) {
        return new Place(file, lines.get(concept), column(part).header());
    }

    private static Column column(ConceptPart part) {
        return switch (part) {
            case CODE, NOTE, HIDDEN_LABEL -> Column.CODE;
            case LABEL -> Column.LABEL;
            case ALT_LABEL -> Column.ALT_LABELS;
            case DEFINITION -> Column.DEFINITION;
            case PARENT -> Column.PARENT;
            case STATUS -> Column.STATUS;
            case SUCCESSOR -> Column.REPLACED_BY;
        };
    }

    @Override
    public Place collection(int collection, String member) {
        return vocabulary();
    }
}
