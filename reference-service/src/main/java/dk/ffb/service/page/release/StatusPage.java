package dk.ffb.service.page.release;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.request.Reads;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// How the service is: what it answers from, and what it takes.
public final class StatusPage {

    private final Reads reads;

    public StatusPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request);
        return Frame.answer(
                visit, Page.of(visit.say("Driftsstatus", "Service status"), body(visit)));
    }

    private static Html body(Visit visit) {
        var words = new Wording(visit);
        var snapshot = visit.snapshot();
        var concepts =
                snapshot.vocabularies().stream()
                        .map(VocabularyRelease::release)
                        .mapToLong(each -> each.size())
                        .sum();
        var rows =
                snapshot.mappingSets().stream()
                        .map(MappingSetRelease::release)
                        .mapToLong(each -> each.size())
                        .sum();
        var up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        return Html.of(
                "<p class=\"lead\">{}</p><dl class=\"facts\">{}{}{}{}{}{}{}</dl>",
                visit.say("Tjenesten svarer.", "The service answers."),
                fact(visit.say("Udgave", "Edition"), words.number(visit.edition().number())),
                fact(
                        visit.say("Udgivet", "Published"),
                        words.moment(visit.edition().publishedAt())),
                fact(
                        visit.say("Vokabularer", "Vocabularies"),
                        words.number(snapshot.vocabularies().size())
                                + visit.say(" med ", " with ")
                                + words.number(concepts)
                                + visit.say(" begreber", " concepts")),
                fact(
                        visit.say("Mappingsæt", "Mapping sets"),
                        words.number(snapshot.mappingSets().size())
                                + visit.say(" med ", " with ")
                                + words.number(rows)
                                + visit.say(" rækker", " rows")),
                fact(
                        visit.say("Har kørt i", "Up for"),
                        words.number(up.toHours())
                                + visit.say(" t. ", " h ")
                                + up.toMinutesPart()
                                + visit.say(" min.", " min")),
                fact(visit.say("Hukommelse", "Memory"), words.number(heap) + " MB"),
                fact("Java", Runtime.version().toString()));
    }

    private static Html fact(String name, String value) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", name, value);
    }
}
