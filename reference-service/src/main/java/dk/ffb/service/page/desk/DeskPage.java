package dk.ffb.service.page.desk;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.access.Access;
import dk.ffb.service.access.Actor;
import dk.ffb.service.access.Role;
import dk.ffb.service.demand.Demand;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.office.DraftDesk;
import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.rest.request.Away;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The mapping desk of one mapping set, and the decisions made at it.
public final class DeskPage {

    private static final String[] PARAMETERS = {
        "draft", "show", "view", "code", "offset", "q", "target", "done", "of", "from", "to"
    };

    /// How often a decision is made again where other steps of the draft come in between.
    private static final int TRIES = 5;

    private final Reads reads;
    private final DraftDesk drafts;
    private final Demand demand;
    private final KnownConflicts conflicts = new KnownConflicts();

    public DeskPage(Reads reads, DraftDesk drafts, Demand demand) {
        this.reads = reads;
        this.drafts = drafts;
        this.demand = demand;
    }

    public Mono<ServerResponse> show(ServerRequest request) {
        return forEditors(
                request,
                (visit, actor) -> {
                    var desk = desk(visit, actor, request);
                    return page(desk, "");
                });
    }

    /// A branch of the tree of what there is to do.
    public Mono<ServerResponse> source(ServerRequest request) {
        return forEditors(
                request,
                (visit, actor) -> {
                    var desk = desk(visit, actor, request);
                    var tree =
                            new SourcePane(
                                            desk,
                                            work(desk),
                                            Show.of(visit),
                                            CompiledVocabulary.UNKNOWN)
                                    .tree();
                    return Frame.partPrivately(visit, tree.asked(parent(visit, desk.subject())));
                });
    }

    /// A branch of the tree of what can be chosen.
    public Mono<ServerResponse> target(ServerRequest request) {
        return forEditors(
                request,
                (visit, actor) -> {
                    var desk = desk(visit, actor, request);
                    var tree = new TargetPane(desk, CompiledVocabulary.UNKNOWN).tree();
                    return Frame.partPrivately(visit, tree.asked(parent(visit, desk.object())));
                });
    }

    /// The right side, with another target looked at.
    public Mono<ServerResponse> looked(ServerRequest request) {
        return forEditors(
                request,
                (visit, actor) -> {
                    var desk = desk(visit, actor, request);
                    var target = visit.query().one("target").map(desk.object()::find);
                    return Frame.partPrivately(
                            visit,
                            new TargetPane(desk, target.orElse(CompiledVocabulary.UNKNOWN)).html());
                });
    }

    private static int parent(Visit visit, CompiledVocabulary vocabulary) {
        return visit.query()
                .one("of")
                .map(code -> visit.asked().concept(vocabulary, code))
                .orElse(CompiledVocabulary.UNKNOWN);
    }

    /// Makes a decision, or undoes the last one, and leads to the next code.
    public Mono<ServerResponse> decide(ServerRequest request) {
        return FormBody.of(request)
                .flatMap(form ->
                        forEditors(
                                request,
                                (visit, actor) ->
                                        form.one("undo").isPresent()
                                                ? undo(visit, actor, request, form)
                                                : decide(visit, actor, request, form)));
    }

    private Mono<ServerResponse> decide(
            Visit visit, Actor actor, ServerRequest request, Query form) {
        var decision = Decision.of(form.allowing(Decision.FIELDS));
        var desk = desk(visit, actor, request);
        actor.require(Role.EDITOR, desk.key().value());
        try {
            var before = new Moment(desk, decision);
            var done = decide(desk, actor, decision, before);
            return leadTo(before.next(done));
        } catch (DraftRefusal refusal) {
            return page(desk, refusal.in(visit.language()));
        }
    }

    /// What the page showed when a decision was made.
    private final class Moment {

        private final Desk desk;
        private final int source;
        private final Relation shown;
        private final int after;

        Moment(Desk desk, Decision decision) {
            this.desk = desk;
            source = decision.source(desk);
            shown =
                    new Choices(desk, source)
                            .all().stream()
                                    .filter(each -> each.code().equals(decision.target()))
                                    .map(Choice::relation)
                                    .findFirst()
                                    .orElse(Relation.EXACT);
            after = work(desk).after(Show.of(desk.visit()), source);
        }

        /// The address of the next code, or of this one where there is none.
        String next(Draft draft) {
            var code = desk.subject().code(after == CompiledVocabulary.UNKNOWN ? source : after);
            var first = desk.draft().map(Draft::nextChange).orElse(1);
            return desk.href(
                    "draft",
                    draft.id(),
                    "code",
                    code,
                    "done",
                    first + "-" + (draft.nextChange() - 1));
        }
    }

    private Draft decide(Desk seen, Actor actor, Decision decision, Moment moment) {
        var who = new Author(actor.id(), actor.name());
        var edits = decision.edits(seen, moment.shown);
        var id = seen.draft().map(Draft::id).orElseGet(() -> begun(seen, who));
        for (var tries = 0; tries < TRIES; tries++) {
            var kept = kept(id);
            var now = new Desk(seen.visit(), seen.key(), Optional.of(kept.draft()), true);
            var wanted =
                    tries == 0 && seen.draft().isEmpty()
                            ? edits
                            : decision.edits(now, moment.shown);
            var next = drafts.step(kept, draft -> drafts.edit(draft, wanted, who));
            if (next.isPresent()) {
                return next.get();
            }
        }
        throw busy();
    }

    private String begun(Desk desk, Author who) {
        return drafts.create(Subject.MAPPING_SET, desk.key().value(), "Fra mappingbordet", who)
                .id();
    }

    private KeptDraft kept(String id) {
        return drafts.find(id).orElseThrow(() -> Problem.unknownDraft(id));
    }

    private static DraftRefusal busy() {
        return DraftRefusal.edit(
                "Andre ændrer kladden lige nu. Prøv igen.",
                "Others are changing the draft right now. Try again.");
    }

    private Mono<ServerResponse> undo(Visit visit, Actor actor, ServerRequest request, Query form) {
        form.allowing(List.of("undo", "code"));
        var desk = desk(visit, actor, request);
        actor.require(Role.EDITOR, desk.key().value());
        var draft = desk.draft().orElseThrow(Problem::notFound);
        var done = Done.of(form.required("undo"));
        try {
            var kept = kept(draft.id());
            var next =
                    drafts.step(kept, it -> undone(it, done, new Author(actor.id(), actor.name())))
                            .orElseThrow(DeskPage::busy);
            return leadTo(desk.href("draft", next.id(), "code", form.required("code")));
        } catch (DraftRefusal refusal) {
            return page(desk, refusal.in(visit.language()));
        }
    }

    private Draft undone(Draft draft, Done done, Author who) {
        var next = draft;
        for (var number = done.last(); number >= done.first(); number--) {
            next = drafts.undo(next, number, who, "");
        }
        return next;
    }

    private static Mono<ServerResponse> leadTo(String address) {
        return ServerResponse.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    /// An answer for those who may see drafts; others are shown the way in.
    private Mono<ServerResponse> forEditors(
            ServerRequest request, BiFunction<Visit, Actor, Mono<ServerResponse>> answer) {
        var visit = Visit.of(reads, request, PARAMETERS);
        var actor = Access.find(request);
        if (actor.isEmpty()) {
            return leadTo(visit.signIn());
        }
        if (!actor.get().has(Role.APPROVER)) {
            actor.get().require(Role.EDITOR);
        }
        return Away.soon(() -> answer.apply(visit, actor.get())).flatMap(it -> it);
    }

    private Desk desk(Visit visit, Actor actor, ServerRequest request) {
        var key = visit.asked().mappingSet(request.pathVariable("m")).content().key();
        var chosen = visit.query().one("draft");
        var draft =
                chosen.isEmpty()
                        ? mine(key, actor).findFirst().map(DraftSummary::id)
                        : chosen.filter(it -> !it.equals(DeskView.NEW));
        return new Desk(
                visit, key, draft.map(id -> of(id, key)), actor.has(Role.EDITOR, key.value()));
    }

    /// The drafts of the set that the visitor began and can go on with, the latest first.
    private Stream<DraftSummary> mine(MappingSetKey key, Actor actor) {
        return open(key).stream().filter(it -> it.createdBy().id().equals(actor.id()));
    }

    private List<DraftSummary> open(MappingSetKey key) {
        return drafts.all().stream()
                .filter(it -> it.subject() == Subject.MAPPING_SET && it.key().equals(key.value()))
                .filter(it -> it.state().isEditable())
                .toList();
    }

    private Draft of(String id, MappingSetKey key) {
        var draft = kept(id).draft();
        if (draft.subject() != Subject.MAPPING_SET || !draft.key().equals(key.value())) {
            throw Problem.unknownDraft(id);
        }
        return draft;
    }

    private Work work(Desk desk) {
        return new Work(desk, demand.of(desk.set().subject(), Demand.DAYS), conflicts.of(desk));
    }

    private Mono<ServerResponse> page(Desk desk, String fault) {
        var work = work(desk);
        var visit = desk.visit();
        var show = Show.of(visit);
        var asked = visit.query().one("code").map(it -> visit.asked().concept(desk.subject(), it));
        var focus =
                asked.orElseGet(() ->
                        IntStream.of(work.list(show))
                                .findFirst()
                                .orElse(CompiledVocabulary.UNKNOWN));
        var view = new DeskView(desk, work, show, focus, open(desk.key()), fault);
        return Frame.answerPrivately(visit, view.page());
    }
}
