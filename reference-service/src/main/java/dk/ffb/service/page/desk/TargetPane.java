package dk.ffb.service.page.desk;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.page.tree.Tree;
import dk.ffb.service.page.tree.WholeLook;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// The right side: the target that is looked at, and where it stands in its tree.
final class TargetPane {

    private static final int PART = 25;

    private final Desk desk;
    private final int chosen;
    private final Visit visit;
    private final CompiledVocabulary object;

    /// @param chosen the target; [CompiledVocabulary#UNKNOWN] where none is looked at
    TargetPane(Desk desk, int chosen) {
        this.desk = desk;
        this.chosen = chosen;
        visit = desk.visit();
        object = desk.object();
    }

    Html html() {
        var tree = tree();
        if (chosen != CompiledVocabulary.UNKNOWN) {
            tree.openedAt(chosen);
        }
        return Html.of(
                """
                <section class="pane target" id="target" aria-labelledby="object"><h2 id="object">{}</h2>
                {}{}</section>
                """,
                visit.title(desk.set().object()),
                chosen == CompiledVocabulary.UNKNOWN ? Html.NONE : looked(),
                tree.whole());
    }

    private Html looked() {
        var pointing = desk.pointingAt(chosen);
        return Html.of(
                """
                <div class="looked"><h3>{}</h3>{}
                <p class="where"><a href="{}" target="_blank" rel="noopener">{}</a>{}</p></div>
                """,
                desk.label(object, chosen),
                FocusPane.about(visit, object, chosen),
                visit.conceptHref(Desk.code(object, chosen)),
                visit.say("Begrebets side (ny fane)", "The concept's page (new tab)"),
                pointing == 0
                        ? ""
                        : visit.say(" · koder mappet hertil: ", " · codes mapped to this: ")
                                + new Wording(visit).number(pointing));
    }

    Tree tree() {
        return new Tree(visit, object, new Targets(), PART);
    }

    /// The tree of what can be chosen.
    private final class Targets extends WholeLook {

        Targets() {
            super(visit, object);
        }

        @Override
        protected String href(int concept) {
            return opened(concept);
        }

        @Override
        protected boolean isCurrent(int concept) {
            return concept == chosen;
        }

        @Override
        public String branch(String... parameters) {
            return desk.part("/target", parameters);
        }

        @Override
        public String opened(int concept) {
            return desk.href("target", object.code(concept));
        }
    }
}
