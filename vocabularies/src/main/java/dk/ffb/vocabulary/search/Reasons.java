package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.HitCollector.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says why a hit is where it is, in lines for a person who curates words.
final class Reasons {

    /// The order of names ([Name]) as curators can change it.
    private static final String ORDER =
            "standards before local systems, fewer words, the common language, "
                    + "labels before altLabels, order.txt, shorter";

    private final NameIndex index;
    private final NameTable table;
    private final Question question;
    private final Highlighter highlighter;

    Reasons(NameIndex index, Question question, Highlighter highlighter) {
        this.index = index;
        this.table = index.table();
        this.question = question;
        this.highlighter = highlighter;
    }

    List<String> of(Found found) {
        var lines = new ArrayList<String>();
        var document = found.name();
        var source = table.source(document);
        var text = table.text(document);
        lines.add(
                "place %d: step %d of %d, %s (%s)"
                        .formatted(
                                found.place() + 1,
                                Tier.best().height() - found.tier().height() + 1,
                                Tier.best().height(),
                                name(found.tier()),
                                found.how().text()));
        lines.add(
                "name: %s \"%s\", %d word(s)%s"
                        .formatted(
                                source.field(),
                                text,
                                Normalizer.words(text).size(),
                                table.isEnglish(document) ? ", English" : ""));
        if (table.concept(document) != found.concept()) {
            lines.add("mapped from: " + table.concepts().code(table.concept(document)));
        }
        for (var met : highlighter.met(index.takenApart(document))) {
            lines.add(
                    "word: \"%s\" met \"%s\" as %s"
                            .formatted(
                                    typed(met.asked()),
                                    text.substring(met.start(), met.end()),
                                    met.level().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        question.references()
                .forEach(r ->
                        lines.add("paragraph: " + r.law() + " § " + r.number() + " " + r.part()));
        lines.add(
                "order within the step: name no. %d of %d (%s)"
                        .formatted(document + 1, table.size(), ORDER));
        return lines;
    }

    private String typed(Question.Asked asked) {
        return question.text().substring(asked.word().start(), asked.word().end());
    }

    private static String name(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
