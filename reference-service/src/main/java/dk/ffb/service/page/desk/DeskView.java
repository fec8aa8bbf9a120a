package dk.ffb.service.page.desk;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.DraftSummary;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.page.mapping.CoveragePicture;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.List;
import java.util.stream.Collectors;

/// The desk as it is seen: what it is about, how far the work is, and the three sides of it.
final class DeskView {

    /// The draft that isn't there yet.
    static final String NEW = "new";

    private final Desk desk;
    private final Work work;
    private final Show show;
    private final int focus;
    private final List<DraftSummary> drafts;
    private final String fault;
    private final Visit visit;
    private final Wording words;

    /// @param focus the code that is worked on; [CompiledVocabulary#UNKNOWN] where there is none
    /// @param drafts those that decisions may go into
    /// @param fault why the last decision wasn't made; else empty
    DeskView(Desk desk, Work work, Show show, int focus, List<DraftSummary> drafts, String fault) {
        this.desk = desk;
        this.work = work;
        this.show = show;
        this.focus = focus;
        this.drafts = drafts;
        this.fault = fault;
        visit = desk.visit();
        words = new Wording(visit);
    }

    Page page() {
        var body =
                Html.of(
                        """
                        <p role="status" id="desk-said" class="sr-only"></p>
                        {}
                        <div id="desk" class="desk-whole">{}{}{}{}{}
                        <div class="desk">{}{}</div></div>
                        """,
                        Keys.help(visit),
                        into(),
                        CoveragePicture.large(visit, work.shares()),
                        filters(),
                        told(),
                        moves(),
                        new SourcePane(desk, work, show, focus).html(),
                        focus == CompiledVocabulary.UNKNOWN ? nothing() : focused());
        return Page.of(visit.say("Mappingbord: ", "Mapping desk: ") + desk.title(), body)
                .under(visit.say("Mappinger", "Mappings"), visit.href("/mapping-sets"))
                .under(desk.title(), visit.mappingSetHref(desk.key().value()));
    }

    private Html focused() {
        var choices = new Choices(desk, focus);
        var looked =
                choices.first()
                        .map(choice -> desk.object().find(choice.code()))
                        .orElse(CompiledVocabulary.UNKNOWN);
        return Html.of(
                "{}{}",
                new FocusPane(desk, focus, choices).html(work.conflicts(focus)),
                new TargetPane(desk, looked).html());
    }

    private Html nothing() {
        return Html.of(
                "<section class=\"pane middle\"><h2 id=\"row\" tabindex=\"-1\">{}</h2><p>{}</p></section>",
                visit.say("Intet at gøre her", "Nothing to do here"),
                visit.say(
                        "Der er ingen koder i dette udvalg. Vælg et andet ovenfor, eller gå til kladden og indsend den.",
                        "There are no codes in this selection. Choose another above, or go to the draft and submit it."));
    }

    /// Which draft decisions go into, and the choice of another.
    private Html into() {
        return Html.of(
                """
                <form class="moment into" method="get" action="{}">{}
                <label for="draft">{}</label>
                <select class="form-select" id="draft" name="draft">{}{}</select>
                <button class="button button-secondary">{}</button> {}</form>{}
                """,
                desk.path(),
                desk.hidden("draft", ""),
                visit.say("Afgørelser gemmes i", "Decisions go into"),
                option(NEW, visit.say("en ny kladde", "a new draft")),
                drafts.stream().map(it -> option(it.id(), named(it))).toList(),
                visit.say("Skift", "Change"),
                desk.draft().map(this::link),
                readOnly());
    }

    private Html link(Draft draft) {
        return Html.of(
                "<a href=\"{}\">{}</a>",
                visit.href("/drafts/" + BaseUri.encode(draft.id())),
                visit.say("Se kladden, indsend den", "See the draft, submit it"));
    }

    private static String named(DraftSummary draft) {
        return draft.id() + (draft.title().isBlank() ? "" : " – " + draft.title());
    }

    private Html option(String value, String label) {
        var chosen = desk.draft().map(Draft::id).orElse(NEW).equals(value);
        return Html.of(
                "<option value=\"{}\"{}>{}</option>",
                value,
                Html.of(" selected").when(chosen),
                label);
    }

    private Html readOnly() {
        return Html.of(
                        "<p class=\"alert alert-info\" role=\"note\">{}</p>",
                        visit.say(
                                "Du kan se her, men ikke afgøre noget: kladden er indsendt eller afsluttet, eller du må ikke redigere dette mappingsæt.",
                                "You can look, but not decide: the draft is submitted or over, or you may not edit this mapping set."))
                .when(!desk.isWritable());
    }

    private Html filters() {
        return Html.of(
                "<nav class=\"views\" aria-label=\"{}\">{}</nav>{}",
                visit.say("Hvilke koder", "Which codes"),
                Show.all().stream().map(this::filter).toList(),
                Html.of(
                                "<p class=\"form-hint\">{} {}</p>",
                                words.number(work.unknown()),
                                visit.say(
                                        "koder, der bliver spurgt efter, findes ikke i vokabularet.",
                                        "codes that are asked for are not in the vocabulary."))
                        .when(show == Show.DEMAND && work.unknown() > 0));
    }

    private Html filter(Show each) {
        return Html.of(
                "<a href=\"{}\"{}>{} <span class=\"count\">{}</span></a>",
                desk.href("show", each.text(), "code", ""),
                Html.of(" aria-current=\"page\"").when(each == show),
                each.in(visit),
                words.number(work.count(each)));
    }

    /// What came of the last decision.
    private Html told() {
        if (!fault.isEmpty()) {
            return Html.of(
                    "<p class=\"alert alert-warning\" role=\"alert\" data-said>{}</p>", fault);
        }
        return visit.query()
                .one("done")
                .map(Done::of)
                .flatMap(done -> desk.draft().map(draft -> told(draft, done)))
                .orElse(Html.NONE);
    }

    private Html told(Draft draft, Done done) {
        var changes =
                draft.changes().stream()
                        .filter(it -> it.number() >= done.first() && it.number() <= done.last())
                        .toList();
        if (changes.isEmpty()) {
            return Html.NONE;
        }
        var key = changes.getLast().alterations().getFirst().key();
        var said =
                changes.getLast().alterations().stream()
                        .map(each -> Said.of(desk, each))
                        .collect(Collectors.joining(" "));
        return Html.of(
                """
                <form class="told" method="post" action="{}"><span data-said>{} {} {}</span>
                <input type="hidden" name="code" value="{}">
                <button class="button button-secondary" name="undo" value="{}" data-key="u">{} {}</button></form>
                """,
                desk.href(),
                said,
                words.number(work.count(show)),
                visit.say("tilbage.", "left."),
                key.name(),
                done,
                visit.say("Fortryd", "Undo"),
                Keys.shown("u"));
    }

    private Html moves() {
        if (focus == CompiledVocabulary.UNKNOWN) {
            return Html.NONE;
        }
        return Html.of(
                "<nav class=\"paging\" aria-label=\"{}\">{}{}</nav>",
                visit.say("Koden før og efter", "The code before and after"),
                move(work.before(show, focus), "k", visit.say("Forrige", "Previous")),
                move(work.after(show, focus), "j", visit.say("Næste", "Next")));
    }

    private Html move(int to, String key, String label) {
        return to == CompiledVocabulary.UNKNOWN
                ? Html.NONE
                : Html.of(
                        "<a href=\"{}\" data-key=\"{}\">{} {}</a> ",
                        desk.href("code", desk.subject().code(to)),
                        key,
                        label,
                        Keys.shown(key));
    }
}
