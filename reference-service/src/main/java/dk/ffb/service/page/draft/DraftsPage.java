package dk.ffb.service.page.draft;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.office.DraftOffice;
import dk.ffb.service.json.Json;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;

/// All drafts, and one of them.
public final class DraftsPage {

    private static final int MOST_SUGGESTED = 8;

    private final DraftOffice office;
    private final DraftVisits visits;

    public DraftsPage(Reads reads, DraftOffice office) {
        this.office = office;
        visits = new DraftVisits(reads, office);
    }

    public Mono<ServerResponse> list(ServerRequest request) {
        return visits.page(
                request,
                (visit, actor) -> Page.of(visit.say("Kladder", "Drafts"), list(visit, actor)));
    }

    public Mono<ServerResponse> one(ServerRequest request) {
        return visits.page(request, List.of("check"), at -> new DraftView(at).page());
    }

    public Mono<ServerResponse> tree(ServerRequest request) {
        return visits.page(request, List.of("of"), at -> new DraftTree(at).page());
    }

    public Mono<ServerResponse> branch(ServerRequest request) {
        return visits.part(request, List.of("of", "from"), at -> new DraftTree(at).branch());
    }

    public Mono<ServerResponse> rows(ServerRequest request) {
        return visits.page(request, List.of("q", "offset"), at -> new DraftRows(at).page());
    }

    public Mono<ServerResponse> concept(ServerRequest request) {
        return visits.page(request, List.of("code", "under"), ConceptForm::page);
    }

    public Mono<ServerResponse> mapping(ServerRequest request) {
        return visits.page(request, List.of("source", "target", "nth"), MappingForm::page);
    }

    public Mono<ServerResponse> difference(ServerRequest request) {
        return visits.page(
                request, List.of("effect", "offset"), at -> new DifferenceView(at).page());
    }

    public Mono<ServerResponse> impact(ServerRequest request) {
        return visits.page(request, List.of(), at -> new ImpactView(at).page());
    }

    public Mono<ServerResponse> file(ServerRequest request) {
        return visits.page(request, List.of(), at -> new ImportForm(at).page());
    }

    /// Concepts of the draft, also those that are only there, for fields that complete what is
    /// typed.
    public Mono<ServerResponse> suggest(ServerRequest request) {
        return visits.other(
                request,
                List.of("q"),
                at -> {
                    var wanted = at.visit().query().one("q").orElse("");
                    var found = new DraftTree(at).suggestions(wanted, MOST_SUGGESTED);
                    return Reply.plain(
                                    HttpStatus.OK,
                                    MediaType.APPLICATION_JSON,
                                    Json.bytes(json -> suggestions(json, at, found)))
                            .with(HttpHeaders.CACHE_CONTROL, "private, no-store");
                });
    }

    private static void suggestions(JsonGenerator json, DraftVisit at, List<Concept> found) {
        json.writeStartObject();
        json.writeArrayPropertyStart("items");
        for (var concept : found) {
            var label = concept.label(at.visit().language());
            json.writeStartObject();
            json.writeStringProperty("vocabulary", at.draft().key());
            json.writeStringProperty("code", concept.code());
            json.writeStringProperty("label", label);
            json.writeStringProperty("text", label);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public Mono<ServerResponse> collections(ServerRequest request) {
        return visits.page(request, List.of(), CollectionForm::list);
    }

    public Mono<ServerResponse> collection(ServerRequest request) {
        return visits.page(request, List.of("key"), CollectionForm::page);
    }

    public Mono<ServerResponse> description(ServerRequest request) {
        return visits.page(request, List.of(), DescriptionForm::page);
    }

    /// What would be wrong with what is in a form.
    public Mono<ServerResponse> attempt(ServerRequest request) {
        return new Attempts(visits).answer(request);
    }

    public Mono<ServerResponse> repair(ServerRequest request) {
        return visits.repair(request);
    }

    private Html list(Visit visit, Actor actor) {
        var drafts = office.desk().all();
        return Html.of(
                """
                <p>{} <a href="{}">{}</a></p>
                <noscript><p class="alert alert-warning">{}</p></noscript>
                {}
                {}
                {}
                """,
                visit.say("Logget ind som ", "Signed in as ") + actor.name() + ".",
                visit.href("/sign-in"),
                visit.say("Log ud", "Sign out"),
                visit.say(
                        "Kladder kan læses uden JavaScript, men ikke ændres.",
                        "Without JavaScript drafts can be read, but not changed."),
                drafts.isEmpty()
                        ? Html.of(
                                "<p>{}</p>",
                                visit.say("Der er ingen kladder.", "There are no drafts."))
                        : table(visit, drafts),
                begin(visit, actor).when(actor.has(Role.EDITOR)),
                new FirstForms(visit, actor).html().when(actor.has(Role.EDITOR)));
    }

    private static Html table(Visit visit, List<DraftSummary> drafts) {
        return Html.of(
                """
                <div class="wide" role="region" tabindex="0" aria-label="{}"><table class="table plain stack">
                <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col" class="number">{}</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """,
                visit.say("Kladder", "Drafts"),
                visit.say("Kladde", "Draft"),
                visit.say("Vokabular eller mappingsæt", "Vocabulary or mapping set"),
                visit.say("Tilstand", "State"),
                visit.say("Begyndt af", "Begun by"),
                visit.say("Ændringer", "Changes"),
                drafts.stream().map(draft -> row(visit, draft)).toList());
    }

    private static Html row(Visit visit, DraftSummary draft) {
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a> <span class=\"over\">{}</span></th><td data-label=\"{}\">{}</td><td data-label=\"{}\">{}</td><td data-label=\"{}\">{}</td><td class=\"number\" data-label=\"{}\">{}</td></tr>",
                visit.href("/drafts/" + BaseUri.encode(draft.id())),
                draft.title().isBlank() ? draft.id() : draft.title(),
                draft.title().isBlank() ? "" : draft.id(),
                visit.say("Vokabular eller mappingsæt", "Vocabulary or mapping set"),
                draft.key(),
                visit.say("Tilstand", "State"),
                new DraftWording(visit).state(draft.state()),
                visit.say("Begyndt af", "Begun by"),
                draft.createdBy().name(),
                visit.say("Ændringer", "Changes"),
                new Wording(visit).number(draft.changes()));
    }

    private static Html begin(Visit visit, Actor actor) {
        var edition = visit.edition();
        return Html.of(
                "<h2>{}</h2>{}{}",
                visit.say("Begynd en kladde", "Begin a draft"),
                begin(
                        visit,
                        actor,
                        Subject.VOCABULARY,
                        edition.vocabularies().stream()
                                .map(it -> option(it.value(), visit.title(it)))
                                .toList()),
                begin(
                        visit,
                        actor,
                        Subject.MAPPING_SET,
                        edition.mappingSets().stream()
                                .map(MappingSetKey::value)
                                .map(it -> option(it, it))
                                .toList()));
    }

    private static Html begin(Visit visit, Actor actor, Subject subject, List<Html> choices) {
        var isVocabulary = subject == Subject.VOCABULARY;
        var name = isVocabulary ? "vocabulary" : "mappingSet";
        return Html.of(
                """
                <form class="ask" data-send="POST /api/v1/drafts" data-then="/drafts/" data-by="{}">
                <div class="form-group"><label class="form-label" for="{}">{}</label>
                <select class="form-select" id="{}" name="{}">{}</select></div>
                <div class="form-group"><label class="form-label" for="{}-title">{}</label>
                <input class="form-input" id="{}-title" name="title"></div>
                <button class="button button-primary" disabled>{}</button></form>
                """,
                actor.id(),
                name,
                isVocabulary
                        ? visit.say("Vokabular", "Vocabulary")
                        : visit.say("Mappingsæt", "Mapping set"),
                name,
                name,
                choices,
                name,
                visit.say("Hvad handler den om", "What is it about"),
                name,
                visit.say("Begynd", "Begin"));
    }

    private static Html option(String key, String title) {
        return Html.of(
                "<option value=\"{}\">{}{}</option>",
                key,
                title,
                key.equals(title) ? "" : " (" + key + ")");
    }
}
