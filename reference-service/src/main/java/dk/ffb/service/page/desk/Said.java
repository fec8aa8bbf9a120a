package dk.ffb.service.page.desk;

import dk.ffb.mapping.Relation;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Optional;

/// What was decided, as a sentence.
final class Said {

    private Said() {}

    static String of(Desk desk, Alteration alteration) {
        var visit = desk.visit();
        var key = alteration.key();
        var source = named(desk, desk.subject(), key.name());
        return switch (alteration.effect()) {
            case ADDED, CHANGED -> {
                var relation =
                        Optional.ofNullable(alteration.after().text(Part.RELATION))
                                .flatMap(Relation::of);
                var target = key.target();
                yield visit.say("Gemt: ", "Saved: ")
                        + source
                        + " "
                        + relation.map(new Wording(visit)::relation)
                                .orElse(visit.say("er bekræftet mod", "is confirmed against"))
                        + (target == null ? "" : " " + named(desk, desk.object(), target))
                        + ".";
            }
            case REMOVED ->
                    visit.say("Gemt: rækken om ", "Saved: the row about ")
                            + source
                            + visit.say(" er fjernet.", " is removed.");
        };
    }

    private static String named(Desk desk, CompiledVocabulary vocabulary, String code) {
        var concept = vocabulary.find(code);
        return "”"
                + (concept == CompiledVocabulary.UNKNOWN ? code : desk.label(vocabulary, concept))
                + "”";
    }
}
