package dk.ffb.service.docs;

import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A release of the invented case system that is published today and holds from next year, so that
/// there are a second edition and a change to tell of.
final class NextYear {

    private static final VocabularyKey SYSTEM = new VocabularyKey("eksempel-fagsystem");
    private static final String VERSION = "2027.1";
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    private NextYear() {}

    static void publishTo(ReferenceData data) {
        var now = data.live().get().releases(SYSTEM).getLast().content().content();
        var next =
                new VocabularyContent(
                        now.vocabulary(), VERSION, FROM, concepts(now), now.collections());
        var release = NewRelease.of(next, VERSION, FROM, "Opdigtet udgivelse til vejledningen");
        data.publisher().publish(List.of(release), "vejledning", "eksempel på en ændring");
    }

    private static List<Concept> concepts(VocabularyContent now) {
        var added =
                new ConceptBuilder("MENT")
                        .label("da", "Mentor")
                        .kind(Kind.INTERVENTION)
                        .broader("YD")
                        .build();
        return Stream.concat(now.concepts().stream().map(NextYear::renamed), Stream.of(added))
                .toList();
    }

    private static Concept renamed(Concept concept) {
        if (!concept.code().equals("FRIV")) {
            return concept;
        }
        return new ConceptBuilder(concept.code())
                .labels(Texts.danish("Besøgsvenner"))
                .kind(concept.kind())
                .status(concept.status())
                .broader(concept.broader())
                .validity(concept.validity())
                .build();
    }
}
