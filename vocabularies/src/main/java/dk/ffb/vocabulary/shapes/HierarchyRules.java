package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Parents are there, and nobody is his own ancestor.
final class HierarchyRules {

    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    private final CodeTable codes;
    private final Locator locator;
    private final List<Finding> findings;
    private final byte[] state;
    private final List<Step> way = new ArrayList<>();

    /// A concept on the way upwards, and how many of its parents have been looked at.
    private static final class Step {
        final int concept;
        int next;

        Step(int concept) {
            this.concept = concept;
        }
    }

    HierarchyRules(CodeTable codes, Locator locator, List<Finding> findings) {
        this.codes = codes;
        this.locator = locator;
        this.findings = findings;
        state = new byte[codes.concepts().size()];
    }

    void check() {
        for (var i = 0; i < codes.concepts().size(); i++) {
            parentsAreThere(i);
            cycles(i);
        }
    }

    private void parentsAreThere(int position) {
        var concept = codes.concepts().get(position);
        for (var parent : concept.broader()) {
            if (!codes.has(parent)) {
                error(
                        position,
                        parent,
                        Said.of(
                                "'%s' har overbegrebet '%s', som ikke findes i vokabularet%s",
                                "'%s' has the parent '%s', which isn't in the vocabulary%s",
                                concept.code(),
                                parent,
                                codes.hint(parent)));
            }
        }
    }

    /// Walks upwards with a list of its own: a chain of a million parents must not exhaust the
    /// stack. Each concept is entered once, so every cycle is found at the step that closes it.
    private void cycles(int start) {
        enter(start);
        while (!way.isEmpty()) {
            var step = way.getLast();
            var parents = codes.concepts().get(step.concept).broader();
            if (step.next == parents.size()) {
                state[step.concept] = DONE;
                way.removeLast();
                continue;
            }
            var parent = codes.position(parents.get(step.next++));
            if (parent >= 0 && state[parent] == OPEN) {
                reportCycle(step.concept, parent);
            } else if (parent >= 0) {
                enter(parent);
            }
        }
    }

    private void enter(int concept) {
        if (state[concept] == NEW) {
            state[concept] = OPEN;
            way.add(new Step(concept));
        }
    }

    private void reportCycle(int last, int first) {
        var from = 0;
        while (way.get(from).concept != first) {
            from++;
        }
        var round = way.subList(from, way.size());
        var names =
                round.stream()
                        .limit(10)
                        .map(step -> codes.named(step.concept))
                        .collect(Collectors.joining(" → "));
        var more =
                round.size() > 10
                        ? Said.of(" → … (%d begreber)", " → … (%d concepts)", round.size())
                        : Said.nothing();
        error(
                last,
                codes.concepts().get(first).code(),
                round.size() == 1
                        ? Said.of("%s er sit eget overbegreb", "%s is its own parent", names)
                        : Said.of(
                                "hierarkiet går i ring: %s%s → %s",
                                "the hierarchy goes in a circle: %s%s → %s",
                                names,
                                more,
                                codes.named(first)));
    }

    private void error(int position, String parent, Said message) {
        findings.add(locator.concept(position, ConceptPart.PARENT, parent).error(message));
    }
}
