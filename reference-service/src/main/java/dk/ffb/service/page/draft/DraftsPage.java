package dk.ffb.service.page.draft;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.DraftOffice;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.Reads;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// All drafts, and one of them.
public final class DraftsPage {

    private final Reads reads;
    private final DraftOffice office;

    public DraftsPage(Reads reads, DraftOffice office) {
        this.reads = reads;
        this.office = office;
    }

    public Mono<ServerResponse> list(ServerRequest request) {
        return forEditors(
                request,
                (visit, actor) -> Page.of(visit.say("Kladder", "Drafts"), list(visit, actor)));
    }

    public Mono<ServerResponse> one(ServerRequest request) {
        return forEditors(
                request,
                (visit, actor) -> {
                    var draft =
                            office.desk()
                                    .find(request.pathVariable("id"))
                                    .orElseThrow(
                                            () -> Problem.unknownDraft(request.pathVariable("id")))
                                    .draft();
                    return new DraftView(visit, actor, draft, office.review().checks(draft)).page();
                });
    }

    /// A page for those who may see drafts; others are shown the way in.
    private Mono<ServerResponse> forEditors(
            ServerRequest request, BiFunction<Visit, Actor, Page> page) {
        var visit = Visit.of(reads, request);
        var actor = Access.find(request);
        if (actor.isEmpty()) {
            return ServerResponse.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(visit.href("/sign-in")))
                    .build();
        }
        if (!actor.get().has(Role.APPROVER)) {
            actor.get().require(Role.EDITOR);
        }
        Supplier<Page> made = () -> page.apply(visit, actor.get());
        return Mono.fromSupplier(made)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(it -> Frame.answerPrivately(visit, it));
    }

    private Html list(Visit visit, Actor actor) {
        var drafts = office.desk().all();
        return Html.of(
                """
                <p>{} <a href="/sign-in">{}</a></p>
                <noscript><p class="alert alert-warning">{}</p></noscript>
                {}
                {}
                """,
                visit.say("Logget ind som ", "Signed in as ") + actor.name() + ".",
                visit.say("Log ud", "Sign out"),
                visit.say(
                        "Kladder kan læses uden JavaScript, men ikke ændres.",
                        "Without JavaScript drafts can be read, but not changed."),
                drafts.isEmpty()
                        ? Html.of(
                                "<p>{}</p>",
                                visit.say("Der er ingen kladder.", "There are no drafts."))
                        : table(visit, drafts),
                begin(visit).when(actor.has(Role.EDITOR)));
    }

    private static Html table(Visit visit, List<DraftSummary> drafts) {
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col" class="number">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                visit.say("Kladder", "Drafts"),
                visit.say("Kladde", "Draft"),
                visit.say("Af", "Of"),
                visit.say("Tilstand", "State"),
                visit.say("Begyndt af", "Begun by"),
                visit.say("Ændringer", "Changes"),
                drafts.stream().map(draft -> row(visit, draft)).toList());
    }

    private static Html row(Visit visit, DraftSummary draft) {
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a> <span class=\"over\">{}</span></th><td>{}</td><td>{}</td><td>{}</td><td class=\"number\">{}</td></tr>",
                visit.href("/drafts/" + BaseUri.encode(draft.id())),
                draft.id(),
                draft.title(),
                draft.key(),
                new DraftWording(visit).state(draft.state()),
                draft.createdBy().name(),
                draft.changes());
    }

    private static Html begin(Visit visit) {
        var edition = visit.edition();
        return Html.of(
                "<h2>{}</h2>{}{}",
                visit.say("Begynd en kladde", "Begin a draft"),
                begin(
                        visit,
                        Subject.VOCABULARY,
                        edition.vocabularies().stream().map(VocabularyKey::value).toList()),
                begin(
                        visit,
                        Subject.MAPPING_SET,
                        edition.mappingSets().stream().map(MappingSetKey::value).toList()));
    }

    private static Html begin(Visit visit, Subject subject, List<String> keys) {
        var isVocabulary = subject == Subject.VOCABULARY;
        var name = isVocabulary ? "vocabulary" : "mappingSet";
        return Html.of(
                """
                <form class="ask" data-send="POST /api/v1/drafts" data-then="/drafts/">
                <div class="form-group"><label class="form-label" for="{}">{}</label>
                <select class="form-select" id="{}" name="{}">{}</select></div>
                <div class="form-group"><label class="form-label" for="{}-title">{}</label>
                <input class="form-input" id="{}-title" name="title"></div>
                <button class="button button-primary" disabled>{}</button></form>
                """,
                name,
                isVocabulary
                        ? visit.say("Kodesystem", "Code system")
                        : visit.say("Mappingsæt", "Mapping set"),
                name,
                name,
                keys.stream().map(key -> Html.of("<option>{}</option>", key)).toList(),
                name,
                visit.say("Hvad handler den om", "What is it about"),
                name,
                visit.say("Begynd", "Begin"));
    }
}
