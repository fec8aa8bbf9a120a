package dk.ffb.service.draft.impact;

import dk.ffb.content.Said;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.vocabulary.Concept;
import java.util.EnumSet;
import java.util.stream.Collectors;

/// Says in a few words what becomes of a concept.
final class ConceptChange {

    private static final EnumSet<Part> NAMES =
            EnumSet.of(Part.LABELS, Part.ALT_LABELS, Part.HIDDEN_LABELS);

    private ConceptChange() {}

    /// The end of a sentence about the concept. Another name is no other meaning, and is said so.
    static Said words(Concept before, Concept after) {
        var parts = Alteration.between(before, after).parts();
        if (parts.contains(Part.LABELS)) {
            var renamed =
                    before.label("da").equals(after.label("da"))
                            ? Said.of(
                                    "skifter navn på et andet sprog",
                                    "changes its name in another language")
                            : Said.of(
                                    "skifter navn til \"%s\"",
                                    "is renamed \"%s\"", after.label("da"));
            return NAMES.containsAll(parts)
                    ? renamed
                    : Said.of("%s og ændres (%s)", "%s and changes (%s)", renamed, named(parts));
        }
        return Said.of("ændres (%s)", "changes (%s)", named(parts));
    }

    private static String named(java.util.Set<Part> parts) {
        return parts.stream()
                .filter(part -> part != Part.LABELS)
                .map(Part::text)
                .collect(Collectors.joining(", "));
    }
}
