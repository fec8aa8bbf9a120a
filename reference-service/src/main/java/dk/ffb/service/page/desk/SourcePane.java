package dk.ffb.service.page.desk;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.page.tree.Look;
import dk.ffb.service.page.tree.Tree;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.Map;

/// The left side: the codes there are to decide on, as a list or in their tree.
final class SourcePane {

    static final String TREE = "tree";

    private static final int PART = 60;
    private static final int TREE_PART = 30;

    private final Desk desk;
    private final Work work;
    private final Show show;
    private final int focus;
    private final Visit visit;
    private final Wording words;

    /// @param focus the code that is worked on; [CompiledVocabulary#UNKNOWN] where there is none
    SourcePane(Desk desk, Work work, Show show, int focus) {
        this.desk = desk;
        this.work = work;
        this.show = show;
        this.focus = focus;
        visit = desk.visit();
        words = new Wording(visit);
    }

    Html html() {
        return Html.of(
                """
                <section class="pane source" aria-labelledby="source"><h2 id="source">{}</h2>
                <p class="actions">{}{}</p>{}</section>
                """,
                visit.title(desk.set().subject()),
                view("", visit.say("Liste", "List")),
                view(TREE, visit.say("Træ", "Tree")),
                isTree() ? wholeTree() : list());
    }

    private boolean isTree() {
        return visit.query().one("view").filter(TREE::equals).isPresent();
    }

    private Html view(String name, String label) {
        return isTree() == name.equals(TREE)
                ? Html.of("<strong>{}</strong> ", label)
                : Html.of("<a href=\"{}\">{}</a> ", desk.href("view", name), label);
    }

    private Html list() {
        var list = work.list(show);
        if (list.length == 0) {
            return Html.of("<p>{}</p>", visit.say("Ingen koder her.", "No codes here."));
        }
        var usual = focus == CompiledVocabulary.UNKNOWN ? 0 : work.place(show, focus) / PART * PART;
        var from = Math.min(visit.query().number("offset", usual, 0, list.length), list.length);
        var to = Math.min(list.length, from + PART);
        return Html.of(
                "<ol class=\"codes\" start=\"{}\">{}</ol>{}",
                from + 1,
                Arrays.stream(list, from, to).mapToObj(this::item).toList(),
                paging(from, to, list.length));
    }

    private Html item(int source) {
        var demand = work.demand(source);
        return Html.of(
                "<li>{}{}</li>",
                link(source),
                Html.of(
                                " <span class=\"count\">{} {}</span>",
                                visit.say("spurgt", "asked"),
                                words.number(demand))
                        .when(show == Show.DEMAND));
    }

    private Html link(int source) {
        var code = desk.subject().code(source);
        return Html.of(
                "{} <a href=\"{}\"{}>{}</a> {}",
                mark(desk.standing(source)),
                desk.href("code", code),
                Html.of(" aria-current=\"true\"").when(source == focus),
                desk.label(desk.subject(), source),
                Wording.knownCode(code));
    }

    private Html mark(Standing standing) {
        var relation = standing.best();
        var style = relation.map(it -> it.text()).orElse("unmapped");
        var said =
                switch (standing.state()) {
                    case UNMAPPED -> visit.say("ikke mappet", "not mapped");
                    case BROKEN -> visit.say("brudt", "broken");
                    case NONE -> visit.say("intet modsvar", "no counterpart");
                    case MAPPED -> relation.map(words::shortRelation).orElseThrow();
                };
        return Html.of(
                "<span class=\"mark {}\" title=\"{}\"><span class=\"sr-only\">{}:</span></span>",
                standing.state() == Standing.State.BROKEN ? "broken" : style,
                said,
                said);
    }

    private Html paging(int from, int to, int all) {
        return Html.of(
                        "<nav class=\"paging\" aria-label=\"{}\">{}<span>{}–{} {} {}</span>{}</nav>",
                        visit.say("Koder", "Codes"),
                        page(visit.say("Forrige", "Previous"), Math.max(0, from - PART))
                                .when(from > 0),
                        words.number(from + 1L),
                        words.number(to),
                        visit.say("af", "of"),
                        words.number(all),
                        page(visit.say("Næste", "Next"), to).when(to < all))
                .when(all > PART);
    }

    private Html page(String label, int offset) {
        return Html.of(
                "<a href=\"{}\">{}</a>", desk.href("offset", Integer.toString(offset)), label);
    }

    private Html wholeTree() {
        var tree = tree();
        if (focus != CompiledVocabulary.UNKNOWN) {
            tree.openedAt(focus);
        }
        var html = tree.whole();
        return html.isEmpty()
                ? Html.of("<p>{}</p>", visit.say("Ingen koder her.", "No codes here."))
                : html;
    }

    Tree tree() {
        return new Tree(visit, desk.subject(), new Codes(work.below(show)), TREE_PART);
    }

    /// The tree of what there is to do, with how much of it is below each concept.
    private final class Codes implements Look {

        private final Map<Integer, Integer> below;

        Codes(Map<Integer, Integer> below) {
            this.below = below;
        }

        @Override
        public boolean shows(int concept) {
            return below.containsKey(concept);
        }

        @Override
        public Html node(int concept) {
            return link(concept);
        }

        @Override
        public Html count(int concept, int direct) {
            return Html.of(
                    "<span class=\"count\">{}</span>",
                    words.number(below.getOrDefault(concept, direct)));
        }

        @Override
        public String branch(String... parameters) {
            return desk.part("/source", parameters);
        }

        @Override
        public String opened(int concept) {
            return desk.href("code", desk.subject().code(concept));
        }
    }
}
