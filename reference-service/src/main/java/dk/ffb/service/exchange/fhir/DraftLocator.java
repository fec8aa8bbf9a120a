package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Place;
import dk.ffb.service.exchange.fhir.ConceptDraft.Mark;
import dk.ffb.vocabulary.shapes.ConceptPart;
import dk.ffb.vocabulary.shapes.Locator;
import java.util.List;

/// Points at the members of the concepts of a CodeSystem.
///
/// @param line of the vocabulary itself
/// @param drafts of the concepts, in their order
record DraftLocator(String file, int line, List<ConceptDraft> drafts) implements Locator {

    @Override
    public Place vocabulary() {
        return new Place(file, line, null);
    }

    @Override
    public Place concept(int concept, ConceptPart part, String value) {
        var draft = drafts.get(concept);
        var best = draft.codeLine;
        for (var mark : draft.marks) {
            if (mark.part() == part) {
                best = mark.line();
                if (isMeant(mark, value)) {
                    break;
                }
            }
        }
        return new Place(file, best, column(part, draft));
    }

    private static boolean isMeant(Mark mark, String value) {
        return mark.value().isEmpty() || mark.value().equals(value);
    }

    private static String column(ConceptPart part, ConceptDraft draft) {
        return switch (part) {
            case CODE -> "code";
            case LABEL -> "display";
            case ALT_LABEL, HIDDEN_LABEL -> "designation";
            case DEFINITION -> "definition";
            case NOTE -> ConceptProperty.NOTE.code();
            case PARENT -> draft.properties.isEmpty() ? "concept" : ConceptProperty.PARENT.code();
            case STATUS -> ConceptProperty.STATUS.code();
            case SUCCESSOR -> ConceptProperty.REPLACED_BY.code();
        };
    }

    @Override
    public Place collection(int collection, String member) {
        return vocabulary();
    }
}
