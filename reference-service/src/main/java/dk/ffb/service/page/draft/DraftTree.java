package dk.ffb.service.page.draft;

import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.ItemKey;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.problem.Problem;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The hierarchy of a vocabulary as it would be with the draft, a branch at a time. Each concept
/// leads to its form, and to that of a new one below it.
final class DraftTree {

    private static final int PART = 100;
    private static final int FARTHEST = 100_000_000;

    private final DraftVisit at;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, List<Concept>> below = new HashMap<>();
    private final Map<String, Alteration.Effect> touched;
    private final Set<String> open = new HashSet<>();
    private String chosen = "";

    DraftTree(DraftVisit at) {
        this.at = at;
        var drafted = at.drafted();
        if (!(drafted.content() instanceof Content.OfVocabulary(var content))) {
            throw Problem.unknownDraft(at.draft().id());
        }
        content.concepts().forEach(this::place);
        touched =
                drafted.differences(at.draft().changes()).stream()
                        .filter(it -> it.key().sort() == ItemKey.Sort.CONCEPT)
                        .collect(Collectors.toMap(it -> it.key().name(), Alteration::effect));
    }

    private void place(Concept concept) {
        concepts.put(concept.code(), concept);
        var parents = concept.broader().isEmpty() ? List.of("") : concept.broader();
        parents.forEach(it -> below.computeIfAbsent(it, _ -> new ArrayList<>()).add(concept));
    }

    /// The page of the tree.
    Page page() {
        at.visit().query().one("of").filter(concepts::containsKey).ifPresent(this::openTo);
        return at.page(
                at.say("Begreber", "Concepts"),
                Html.of(
                        "{}{}{}",
                        find(),
                        Html.of(
                                        "<p><a class=\"button button-secondary\" href=\"{}\">{}</a></p>",
                                        at.href("/concept"),
                                        at.say("Nyt begreb øverst", "New concept at the top"))
                                .when(at.mayEdit()),
                        branch("", 0)));
    }

    private void openTo(String code) {
        chosen = code;
        for (var next = concepts.get(code); next != null && open.add(next.code()); ) {
            next = next.broader().stream().findFirst().map(concepts::get).orElse(null);
        }
    }

    private Html find() {
        return Html.of(
                """
                <form class="find" method="get" action="{}">
                <label class="form-label" for="find-in-draft">{}</label>
                <div class="completed" data-suggest="{}" data-hits="{}" data-goes="{}">
                <input class="form-input" type="search" id="find-in-draft" name="of" autocomplete="off"></div></form>
                """,
                at.path() + "/tree",
                at.say("Find et begreb i kladden", "Find a concept in the draft"),
                at.path() + "/suggest",
                at.say("forslag", "suggestions"),
                at.path() + "/concept?code=");
    }

    /// One branch, from somewhere on.
    Html branch() {
        var query = at.visit().query();
        return branch(query.one("of").orElse(""), query.number("from", 0, 0, FARTHEST));
    }

    private Html branch(String of, int from) {
        var all = below.getOrDefault(of, List.of());
        var to = Math.min(all.size(), from + PART);
        return Html.of(
                "<ul class=\"tree\">{}{}</ul>",
                all.subList(Math.min(from, to), to).stream().map(this::node).toList(),
                more(of, to, all.size()));
    }

    private Html node(Concept concept) {
        var children = below.getOrDefault(concept.code(), List.of()).size();
        if (children == 0) {
            return Html.of("<li class=\"leaf\">{}</li>", line(concept));
        }
        var isOpen = open.contains(concept.code());
        return Html.of(
                "<li><a class=\"twist\" role=\"button\" href=\"{}\" data-branch=\"{}\" aria-expanded=\"{}\" aria-label=\"{}\"></a>{} <span class=\"count\">{}</span>{}</li>",
                at.href("/tree", "of", concept.code()),
                at.href("/branch", "of", concept.code()),
                isOpen,
                at.say("Det under ", "Below ") + label(concept),
                line(concept),
                new Wording(at.visit()).number(children),
                isOpen ? branch(concept.code(), 0) : Html.NONE);
    }

    private Html line(Concept concept) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a> {}{} {}",
                at.href("/concept", "code", concept.code()),
                Html.of(" aria-current=\"true\"").when(concept.code().equals(chosen)),
                label(concept),
                Wording.knownCode(concept.code()),
                marks(concept),
                Html.of(
                                "<a class=\"add\" href=\"{}\" aria-label=\"{}\">+</a>",
                                at.href("/concept", "under", concept.code()),
                                at.say("Nyt begreb under ", "New concept below ") + label(concept))
                        .when(at.mayEdit()));
    }

    private Html marks(Concept concept) {
        var effect = touched.get(concept.code());
        return Html.of(
                "{}{}",
                effect == null
                        ? Html.NONE
                        : Html.of(
                                " <span class=\"badge good\">{}</span>",
                                new DraftWording(at.visit()).effect(effect)),
                Html.of(" <span class=\"badge quiet\">{}</span>", at.say("udgået", "deprecated"))
                        .when(concept.status() == Status.DEPRECATED));
    }

    private String label(Concept concept) {
        return concept.label(at.visit().language());
    }

    private Html more(String of, int from, int all) {
        var address = at.href("/branch", "of", of, "from", Integer.toString(from));
        return Html.of(
                        "<li class=\"leaf\"><a class=\"more\" href=\"{}\" data-more=\"{}\">{}</a></li>",
                        address,
                        address,
                        at.say("Vis flere", "Show more")
                                + " ("
                                + new Wording(at.visit()).number((long) all - from)
                                + at.say(" endnu)", " more)"))
                .when(from < all);
    }

    /// Concepts whose name or code has a text in it, those that begin with it first.
    List<Concept> suggestions(String text, int most) {
        var wanted = text.toLowerCase(java.util.Locale.ROOT);
        return concepts.values().stream()
                .filter(it -> rank(it, wanted) < 3)
                .sorted(java.util.Comparator.comparingInt(it -> rank(it, wanted)))
                .limit(most)
                .toList();
    }

    private static int rank(Concept concept, String wanted) {
        var code = concept.code().toLowerCase(java.util.Locale.ROOT);
        var label = concept.label("da").toLowerCase(java.util.Locale.ROOT);
        return code.equals(wanted) || label.equals(wanted)
                ? 0
                : label.startsWith(wanted) || code.startsWith(wanted)
                        ? 1
                        : label.contains(wanted) ? 2 : 3;
    }
}
