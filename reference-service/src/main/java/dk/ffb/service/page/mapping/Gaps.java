package dk.ffb.service.page.mapping;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.suggest.Candidate;
import dk.ffb.mapping.suggest.CodeSuggestions;
import dk.ffb.mapping.suggest.Suggester;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;

/// The codes that nobody has mapped, with what they might be mapped to and why.
final class Gaps {

    private static final int PART = 40;
    private static final int CANDIDATES = 3;
    private static final int FARTHEST = 100_000_000;

    private final Visit visit;
    private final MappingSetKey key;
    private final Wording words;

    Gaps(Visit visit, MappingSetKey key) {
        this.visit = visit;
        this.key = key;
        words = new Wording(visit);
    }

    Html html() {
        var offset = visit.query().number("offset", 0, 0, FARTHEST);
        return Suggester.of(visit.snapshot(), key, visit.language())
                .map(suggester -> html(suggester, offset))
                .orElse(Html.NONE);
    }

    private Html html(Suggester suggester, int offset) {
        var set = visit.snapshot().mappingSet(key).orElseThrow().content();
        var codes = suggester.unmapped().skip(offset).limit(PART + 1L).toList();
        if (codes.isEmpty()) {
            return Html.of(
                    "<p>{}</p>",
                    visit.say(
                            "Alle koder er der taget stilling til.",
                            "All codes have been decided on."));
        }
        return Html.of(
                """
                <p>{}</p><ol class="answers">{}</ol>{}
                """,
                visit.say(
                        "Forslagene er regnet ud af navne, definitioner og andre mappinger. Et menneske afgør dem.",
                        "The suggestions are worked out from names, definitions and other mappings. A person decides."),
                codes.stream()
                        .limit(PART)
                        .flatMap(code -> suggester.forCode(code, CANDIDATES).stream())
                        .map(gap -> gap(set.subject(), set.object(), gap))
                        .toList(),
                Html.of(
                                "<nav class=\"paging\" aria-label=\"{}\"><a rel=\"next\" href=\"{}\">{} →</a></nav>",
                                visit.say("Sider", "Pages"),
                                visit.here("offset", Integer.toString(offset + PART)),
                                visit.say("Næste", "Next"))
                        .when(codes.size() > PART));
    }

    private Html gap(VocabularyKey subject, VocabularyKey object, CodeSuggestions gap) {
        return Html.of(
                "<li><h2><a href=\"{}\">{}</a> {}</h2>{}</li>",
                visit.conceptHref(new Code(subject, gap.code())),
                gap.label(),
                Wording.code(gap.code()),
                gap.candidates().isEmpty()
                        ? Html.of(
                                "<p class=\"where\">{}</p>",
                                visit.say("Intet forslag.", "No suggestion."))
                        : Html.of(
                                "<ul class=\"candidates\">{}</ul>",
                                gap.candidates().stream()
                                        .map(each -> candidate(object, each))
                                        .toList()));
    }

    private Html candidate(VocabularyKey object, Candidate candidate) {
        return Html.of(
                "<li>{} <a href=\"{}\">{}</a> {} <span class=\"over\">{} · {}</span></li>",
                words.relation(candidate.relation()),
                visit.conceptHref(new Code(object, candidate.code())),
                candidate.label(),
                Wording.code(candidate.code()),
                words.percent(candidate.score()),
                candidate.evidence().isEmpty()
                        ? ""
                        : candidate.evidence().getFirst().in(visit.language()));
    }
}
