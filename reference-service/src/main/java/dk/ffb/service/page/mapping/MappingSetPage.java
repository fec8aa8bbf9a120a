package dk.ffb.service.page.mapping;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.report.ConflictReport;
import dk.ffb.mapping.report.Coverage;
import dk.ffb.mapping.report.MappingReports;
import dk.ffb.service.exchange.ExportFormat;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.request.Reads;
import java.util.List;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// One mapping set: how much it covers, and its rows, gaps or conflicts.
public final class MappingSetPage {

    private static final List<String> VIEWS = List.of("rows", "unmapped", "conflicts");

    private final Reads reads;

    public MappingSetPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request, "show", "offset", "relation", "below");
        var release = visit.asked().mappingSet(request.pathVariable("m"));
        return Frame.answerLater(visit, () -> page(visit, release));
    }

    private static Page page(Visit visit, MappingSetRelease release) {
        var key = release.content().key();
        var reports = new MappingReports(visit.snapshot(), visit.language());
        var coverage = reports.coverage(key);
        var conflicts = reports.conflicts(key);
        var body =
                Html.of(
                        "{}{}{}{}",
                        about(visit, release),
                        coverage.map(it -> CoveragePicture.large(visit, it)),
                        views(visit, release, coverage, conflicts),
                        shown(visit, release, conflicts));
        return Page.of(
                        release.content()
                                .withoutMappings()
                                .titles()
                                .best(visit.language())
                                .orElse(key.value()),
                        body)
                .under(visit.say("Mappinger", "Mappings"), visit.href("/mapping-sets"));
    }

    private static Html about(Visit visit, MappingSetRelease release) {
        var set = release.content().withoutMappings();
        return Html.of(
                """
                {}
                <p><a href="{}">{}</a> → <a href="{}">{}</a> · {} {}{}{}</p>
                <p class="actions"><a href="{}">{}</a> <a href="{}">{}</a></p>
                <p class="actions"><span>{}</span>{}</p>
                """,
                set.descriptions()
                        .best(visit.language())
                        .map(text -> Html.of("<p class=\"lead\">{}</p>", text)),
                visit.vocabularyHref(set.subject()),
                visit.title(set.subject()),
                visit.vocabularyHref(set.object()),
                visit.title(set.object()),
                visit.say("udgivelse", "release"),
                release.release().version(),
                visit.say(", gyldig fra ", ", valid from "),
                new Wording(visit).day(release.release().validFrom()),
                visit.href("/mapping-sets/" + set.key() + "/desk"),
                visit.say("Arbejd ved mappingbordet", "Work at the mapping desk"),
                visit.href("/mapping-sets/" + set.key() + "/releases"),
                visit.say("Udgivelser og ændringer", "Releases and changes"),
                visit.say("Hent:", "Download:"),
                ExportFormat.fitting(Subject.MAPPING_SET).stream()
                        .map(format ->
                                Html.of(
                                        "<a href=\"{}\" download>{}</a>",
                                        visit.href(
                                                "/mapping-sets/" + set.key() + "/download",
                                                "format",
                                                format.text()),
                                        format.title()))
                        .toList());
    }

    private static Html views(
            Visit visit,
            MappingSetRelease release,
            Optional<Coverage> coverage,
            Optional<ConflictReport> conflicts) {
        return Html.of(
                "<nav class=\"views\" aria-label=\"{}\">{}{}{}</nav>",
                visit.say("Visning", "View"),
                view(visit, "rows", visit.say("Rækker", "Rows"), release.content().size()),
                view(
                        visit,
                        "unmapped",
                        visit.say("Ikke mappet", "Not mapped"),
                        coverage.map(it -> it.unmapped().size()).orElse(0)),
                view(
                        visit,
                        "conflicts",
                        visit.say("Modstrid", "Conflicts"),
                        conflicts.map(it -> it.conflicts().size()).orElse(0)));
    }

    private static Html view(Visit visit, String name, String label, int count) {
        return Html.of(
                "<a href=\"{}\"{}>{} <span class=\"count\">{}</span></a>",
                visit.here(
                        "show",
                        name.equals("rows") ? "" : name,
                        "offset",
                        "",
                        "relation",
                        "",
                        "below",
                        ""),
                Html.of(" aria-current=\"page\"").when(name.equals(chosen(visit))),
                label,
                new Wording(visit).number(count));
    }

    private static String chosen(Visit visit) {
        return visit.query().one("show", VIEWS).orElse("rows");
    }

    private static Html shown(
            Visit visit, MappingSetRelease release, Optional<ConflictReport> conflicts) {
        return switch (chosen(visit)) {
            case "unmapped" -> new Gaps(visit, release.content().key()).html();
            case "conflicts" -> conflicts.map(it -> ConflictList.of(visit, it)).orElse(Html.NONE);
            default -> new RowTable(visit, release.content()).html();
        };
    }
}
