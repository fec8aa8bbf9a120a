package dk.ffb.service.page.concept;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The hierarchy of a vocabulary as nested lists, opened as far as asked. A branch is fetched when
/// it is opened, and a long one a part at a time, so that no vocabulary is too large.
final class Tree {

    /// How many of one branch are shown at a time.
    static final int PART = 100;

    private final Visit visit;
    private final CompiledVocabulary vocabulary;
    private final String home;
    private final Set<Integer> open = new HashSet<>();
    private int chosen = CompiledVocabulary.UNKNOWN;

    Tree(Visit visit, CompiledVocabulary vocabulary) {
        this.visit = visit;
        this.vocabulary = vocabulary;
        home = "/vocabularies/" + vocabulary.vocabulary().key();
    }

    /// Opened so far that a concept and what is below it is seen.
    Tree openedAt(int concept) {
        chosen = concept;
        open.add(concept);
        Arrays.stream(vocabulary.path(concept)).forEach(open::add);
        return this;
    }

    Html whole() {
        return branch(CompiledVocabulary.UNKNOWN, 0);
    }

    /// A concept between what is above it and what is below.
    Html around(int concept) {
        var below = branch(concept, 0);
        var around =
                Html.of(
                        "<li class=\"leaf\"><strong aria-current=\"true\">{}</strong>{}</li>",
                        vocabulary.label(concept, visit.language()),
                        below);
        var parents = vocabulary.parents(concept);
        if (parents.length == 0) {
            return Html.of("<ul class=\"tree\">{}</ul>", around);
        }
        return Html.of(
                "<ul class=\"tree\">{}</ul>",
                Html.of(
                        "<li class=\"leaf\">{}<ul class=\"tree\">{}</ul></li>",
                        above(parents),
                        around));
    }

    private List<Html> above(int[] parents) {
        return Arrays.stream(parents).mapToObj(each -> Html.of("{} ", link(each))).toList();
    }

    /// What is below a concept, or the top where it is none; from somewhere on.
    Html branch(int parent, int from) {
        var all =
                holding(
                        parent == CompiledVocabulary.UNKNOWN
                                ? vocabulary.tops()
                                : vocabulary.children(parent));
        var to = Math.min(all.length, from + PART);
        return all.length == 0
                ? Html.NONE
                : Html.of(
                        "<ul class=\"tree\">{}{}</ul>",
                        Html.join(Arrays.stream(all, Math.min(from, to), to).mapToObj(this::node)),
                        more(parent, to, all.length));
    }

    private int[] holding(int[] concepts) {
        return Arrays.stream(concepts)
                .filter(each -> vocabulary.holds(each, visit.day()))
                .toArray();
    }

    private Html node(int concept) {
        var code = vocabulary.code(concept);
        var label = vocabulary.label(concept, visit.language());
        var below = holding(vocabulary.children(concept)).length;
        var link = link(concept);
        if (below == 0) {
            return Html.of("<li class=\"leaf\">{}</li>", link);
        }
        var isOpen = open.contains(concept);
        return Html.of(
                "<li id=\"c-{}\"><a class=\"twist\" role=\"button\" href=\"{}\" data-branch=\"{}\" aria-expanded=\"{}\" aria-label=\"{}\"></a>{} <span class=\"count\">{}</span>{}</li>",
                BaseUri.encode(code),
                visit.href(home, "open", code) + "#c-" + BaseUri.encode(code),
                visit.href(home + "/branch", "of", code),
                isOpen,
                visit.say("Det under ", "Below ") + label,
                link,
                new Wording(visit).number(below),
                isOpen ? branch(concept, 0) : Html.NONE);
    }

    private Html link(int concept) {
        var code = vocabulary.code(concept);
        return Html.of(
                "<a href=\"{}\"{}>{}</a> {}",
                visit.conceptHref(new Code(vocabulary.vocabulary().key(), code)),
                Html.of(" aria-current=\"true\"").when(concept == chosen),
                vocabulary.label(concept, visit.language()),
                Wording.knownCode(code));
    }

    private Html more(int parent, int from, int all) {
        var of = parent == CompiledVocabulary.UNKNOWN ? "" : vocabulary.code(parent);
        var address =
                of.isEmpty()
                        ? visit.href(home + "/branch", "from", Integer.toString(from))
                        : visit.href(home + "/branch", "of", of, "from", Integer.toString(from));
        return Html.of(
                        "<li class=\"leaf\"><a class=\"more\" href=\"{}\" data-more=\"{}\">{}</a></li>",
                        address,
                        address,
                        visit.say("Vis flere", "Show more")
                                + " ("
                                + new Wording(visit).number(all - from)
                                + visit.say(" endnu)", " more)"))
                .when(from < all);
    }
}
