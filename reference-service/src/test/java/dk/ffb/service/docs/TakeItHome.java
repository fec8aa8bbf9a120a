package dk.ffb.service.docs;

// tag::imports[]
import dk.ffb.mapping.bundle.Bundle;
import dk.ffb.mapping.translate.Best;
import dk.ffb.mapping.translate.TranslationQuery;
import dk.ffb.vocabulary.VocabularyKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

// end::imports[]

/// A program of somebody else's that translates by itself, as the guide shows it.
// tag::program[]
public final class TakeItHome {

    public static void main(String[] arguments) throws IOException {
        var edition = Bundle.open(Path.of(arguments[0])); // <1>
        var day = edition.at(LocalDate.of(2026, 11, 21)); // <2>
        var fsiii = new VocabularyKey("fsiii");
        var ffb = new VocabularyKey("ffb");

        var query = TranslationQuery.of(fsiii, "J1.4", ffb);
        var answer = day.translator().translate(query); // <3>
        System.out.println(answer.outcome().text());
        for (var found : answer.translations()) {
            System.out.printf(
                    "%s %s %s %s%n",
                    found.relation().text(),
                    found.confidence(),
                    found.target().value(),
                    found.label());
        }

        var route = day.translator().route(query); // <4>
        var best = new Best();
        for (var code : List.of("J1.4", "J1.5", "j1,4")) {
            route.best(code, best);
            System.out.println(
                    code
                            + " "
                            + best.outcome().text()
                            + (best.isFound()
                                    ? " " + best.vocabulary().label(best.concept(), "da")
                                    : ""));
        }
    }
}
// end::program[]
