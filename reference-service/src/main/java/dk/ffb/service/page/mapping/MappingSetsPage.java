package dk.ffb.service.page.mapping;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.report.Coverage;
import dk.ffb.mapping.report.MappingReports;
import dk.ffb.mapping.report.Reach;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// All mapping sets, and all systems set against each other.
public final class MappingSetsPage {

    private final Reads reads;

    public MappingSetsPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request);
        return Frame.answerLater(
                visit, () -> Page.of(visit.say("Mappinger", "Mappings"), body(visit)));
    }

    private static Html body(Visit visit) {
        return Html.of(
                """
                <h2>{}</h2>
                {}
                <h2>{}</h2>
                <p>{}</p>
                {}
                """,
                visit.say("Mappingsæt", "Mapping sets"),
                sets(visit),
                visit.say("Hvem kan oversættes til hvem", "Who can be translated to whom"),
                visit.say(
                        "Hvor stor en del af rækkens koder der har en oversættelse i kolonnens vokabular, direkte eller over et andet.",
                        "What share of the row's codes have a translation in the column's vocabulary, straight or by way of another."),
                matrix(visit, Reach.all(visit.snapshot())));
    }

    private static Html sets(Visit visit) {
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col" class="number">{}</th><th scope="col">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                visit.say("Mappingsæt", "Mapping sets"),
                visit.say("Mappingsæt", "Mapping set"),
                visit.say("Udgivelse", "Release"),
                visit.say("Rækker", "Rows"),
                visit.say("Dækning af kilden", "Coverage of the source"),
                visit.snapshot().mappingSets().stream().map(set -> set(visit, set)).toList());
    }

    private static Html set(Visit visit, MappingSetRelease set) {
        var frame = set.content().withoutMappings();
        var reports = new MappingReports(visit.snapshot(), visit.language());
        Optional<Coverage> coverage = reports.coverage(frame.key());
        return Html.of(
                """
                <tr><th scope="row"><a href="{}">{}</a> <span class="over">{} → {}</span></th>
                <td>{}</td><td class="number">{}</td><td>{}</td></tr>
                """,
                visit.mappingSetHref(frame.key().value()),
                frame.titles().best(visit.language()).orElse(frame.key().value()),
                frame.subject(),
                frame.object(),
                set.release().version(),
                new Wording(visit).number(set.release().size()),
                coverage.map(it -> CoveragePicture.small(visit, it)));
    }

    private static Html matrix(Visit visit, List<Reach> reaches) {
        var keys = reaches.stream().map(Reach::from).toList();
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain matrix">
                <thead><tr><td></td>{}</tr></thead><tbody>{}</tbody></table></div>
                """,
                visit.say("Hvem kan oversættes til hvem", "Who can be translated to whom"),
                keys.stream()
                        .map(key ->
                                Html.of(
                                        "<th scope=\"col\"><abbr title=\"{}\">{}</abbr></th>",
                                        visit.title(key),
                                        key))
                        .toList(),
                reaches.stream().map(reach -> row(visit, reach, keys)).toList());
    }

    private static Html row(Visit visit, Reach reach, List<VocabularyKey> keys) {
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\"><abbr title=\"{}\">{}</abbr></a></th>{}</tr>",
                visit.vocabularyHref(reach.from()),
                visit.title(reach.from()),
                reach.from(),
                keys.stream().map(to -> cell(visit, reach, to)).toList());
    }

    private static Html cell(Visit visit, Reach reach, VocabularyKey to) {
        if (to.equals(reach.from())) {
            return Html.of("<td class=\"self\"></td>");
        }
        var share = reach.share(to);
        return share == 0
                ? Html.of("<td class=\"s0\">–</td>")
                : Html.of(
                        "<td class=\"s{}\">{}{}</td>",
                        1 + (int) Math.min(3, Math.floor(share * 4)),
                        reach.sampled() ? visit.say("ca. ", "c. ") : "",
                        new Wording(visit).percent(share));
    }
}
