package dk.ffb.service.page.tree;

import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The hierarchy of a vocabulary, opened as far as asked.
public final class Tree {

    /// The parameters of a part of a tree.
    public static final List<String> PARAMETERS = List.of("of", "from", "to");

    private static final int FARTHEST = 10_000_000;

    private final Visit visit;
    private final CompiledVocabulary vocabulary;
    private final Look look;
    private final int part;
    private final Set<Integer> open = new HashSet<>();

    /// Concepts whose stretches are open.
    private final Set<Integer> shown = new HashSet<>();

    /// @param part how many concepts, or stretches of them, are side by side; never more than twice
    ///   as many
    public Tree(Visit visit, CompiledVocabulary vocabulary, Look look, int part) {
        this.visit = visit;
        this.vocabulary = vocabulary;
        this.look = look;
        this.part = part;
    }

    /// Opened so far that a concept and what is below it is seen.
    public Tree openedBelow(int concept) {
        open.add(concept);
        return openedAt(concept);
    }

    /// Opened so far that a concept is seen.
    public Tree openedAt(int concept) {
        Arrays.stream(vocabulary.path(concept)).forEach(open::add);
        shown.add(concept);
        shown.addAll(open);
        return this;
    }

    public Html whole() {
        return below(CompiledVocabulary.UNKNOWN);
    }

    /// The part that the visit asks for.
    ///
    /// @param parent the concept that it is below; [CompiledVocabulary#UNKNOWN] for the top
    public Html asked(int parent) {
        var all = children(parent);
        var to = Math.min(all.length, visit.query().number("to", all.length, 0, FARTHEST));
        return stretch(parent, all, Math.min(to, visit.query().number("from", 0, 0, FARTHEST)), to);
    }

    /// A concept between what is above it and what is below.
    public Html around(int concept) {
        var self =
                Html.of(
                        "<li class=\"leaf\"><strong aria-current=\"true\">{}</strong>{}</li>",
                        vocabulary.label(concept, visit.language()),
                        below(concept));
        var parents = vocabulary.parents(concept);
        return parents.length == 0
                ? Html.of("<ul class=\"tree\">{}</ul>", self)
                : Html.of(
                        "<ul class=\"tree\"><li class=\"leaf\">{}<ul class=\"tree\">{}</ul></li></ul>",
                        Arrays.stream(parents)
                                .mapToObj(each -> Html.of("{} ", look.node(each)))
                                .toList(),
                        self);
    }

    private Html below(int parent) {
        var all = children(parent);
        return stretch(parent, all, 0, all.length);
    }

    private int[] children(int parent) {
        var all =
                parent == CompiledVocabulary.UNKNOWN
                        ? vocabulary.tops()
                        : vocabulary.children(parent);
        return Arrays.stream(all).filter(look::shows).toArray();
    }

    private Html stretch(int parent, int[] all, int from, int to) {
        if (from == to) {
            return Html.NONE;
        }
        var size = size(to - from);
        return size == 1
                ? list(Arrays.stream(all, from, to).mapToObj(this::node).toList())
                : list(
                        IntStream.iterate(from, at -> at < to, at -> at + size)
                                .mapToObj(at -> range(parent, all, at, Math.min(to, at + size)))
                                .toList());
    }

    /// How many concepts a stretch holds where there are so many in all; 1 where none is needed.
    private int size(int count) {
        var size = 1;
        while (count > 2 * part * size) {
            size *= part;
        }
        return size;
    }

    private static Html list(List<Html> items) {
        return Html.of("<ul class=\"tree\">{}</ul>", items);
    }

    private Html range(int parent, int[] all, int from, int to) {
        var isOpen = Arrays.stream(all, from, to).anyMatch(shown::contains);
        var of = parent == CompiledVocabulary.UNKNOWN ? "" : vocabulary.code(parent);
        var where = new String[] {"from", Integer.toString(from), "to", Integer.toString(to)};
        var address =
                of.isEmpty()
                        ? look.branch(where)
                        : look.branch("of", of, where[0], where[1], where[2], where[3]);
        var words = new Wording(visit);
        return Html.of(
                "<li><a class=\"twist range\" role=\"button\" href=\"{}\" data-branch=\"{}\" aria-expanded=\"{}\">{} – {}</a> <span class=\"count\">{}–{}</span>{}</li>",
                address,
                address,
                isOpen,
                label(all[from]),
                label(all[to - 1]),
                words.number(from + 1L),
                words.number(to),
                when(isOpen, () -> stretch(parent, all, from, to)));
    }

    private Html node(int concept) {
        var below = (int) Arrays.stream(vocabulary.children(concept)).filter(look::shows).count();
        if (below == 0) {
            return Html.of("<li class=\"leaf\">{}</li>", look.node(concept));
        }
        var code = vocabulary.code(concept);
        var id = "c-" + vocabulary.vocabulary().key() + "-" + BaseUri.encode(code);
        var isOpen = open.contains(concept);
        return Html.of(
                "<li id=\"{}\"><a class=\"twist\" role=\"button\" href=\"{}#{}\" data-branch=\"{}\" aria-expanded=\"{}\" aria-label=\"{}\"></a>{} {}{}</li>",
                id,
                look.opened(concept),
                id,
                look.branch("of", code),
                isOpen,
                visit.say("Det under ", "Below ") + label(concept),
                look.node(concept),
                look.count(concept, below),
                when(isOpen, () -> below(concept)));
    }

    private static Html when(boolean condition, Supplier<Html> piece) {
        return condition ? piece.get() : Html.NONE;
    }

    private String label(int concept) {
        return vocabulary.label(concept, visit.language());
    }
}
