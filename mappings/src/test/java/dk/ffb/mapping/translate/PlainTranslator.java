package dk.ffb.mapping.translate;

import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.RELATED;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The meaning of a translation written down as plainly as can be: every path is walked to its end,
/// and the best are picked from all of them. Shares nothing with the engine that it proves.
final class PlainTranslator {

    /// One row read one way.
    record Step(MappingSet set, int number, Mapping row, boolean inverted) {

        String from() {
            return inverted ? set.object().value() : set.subject().value();
        }

        String to() {
            return inverted ? set.subject().value() : set.object().value();
        }

        String source() {
            return inverted ? row.target() : row.source();
        }

        String target() {
            return inverted ? row.source() : row.target();
        }

        Relation relation() {
            return switch (row.relation()) {
                case BROAD -> inverted ? NARROW : BROAD;
                case NARROW -> inverted ? BROAD : NARROW;
                default -> row.relation();
            };
        }

        String line() {
            return set.key() + (inverted ? " inverted " : " ") + source() + " " + target();
        }
    }

    /// A way from a start to where its last step leads.
    record Path(int start, Relation relation, BigDecimal confidence, List<Step> steps) {

        String vocabulary() {
            return steps.getLast().to();
        }

        String target() {
            return steps.getLast().to() + ":" + steps.getLast().target();
        }

        BigDecimal weight() {
            return confidence == null ? BigDecimal.ONE : confidence;
        }

        String claim() {
            return relation + " " + weight().stripTrailingZeros().toPlainString();
        }

        String line(boolean inherited) {
            return "%s %s %s%s %s"
                    .formatted(
                            target(),
                            relation,
                            confidence == null ? null : confidence.doubleValue(),
                            inherited ? " inherited" : "",
                            steps.stream().map(Step::line).toList());
        }

        /// Which sets it takes, and which way round.
        List<String> way() {
            return steps.stream().map(s -> s.set().key() + (s.inverted() ? "2" : "1")).toList();
        }
    }

    record Result(Outcome outcome, List<String> lines) {}

    private static final Map<Relation, List<Relation>> TABLE =
            Map.of(
                    EXACT, List.of(EXACT, CLOSE, BROAD, NARROW, RELATED),
                    CLOSE, List.of(CLOSE, RELATED, RELATED, RELATED),
                    BROAD, List.of(BROAD, RELATED, BROAD, RELATED),
                    NARROW, List.of(NARROW, RELATED, RELATED, NARROW),
                    RELATED, List.of(RELATED));

    private final Map<String, Map<String, Concept>> concepts = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final LocalDate day;
    private final TranslationQuery query;
    private final String system;
    private Set<String> targets;
    private boolean stated;

    PlainTranslator(RandomWorld world, LocalDate day, TranslationQuery query) {
        this.day = day;
        this.query = query;
        system = query.system().value();
        targets = query.targets().stream().map(Object::toString).collect(Collectors.toSet());
        for (var each : world.vocabularies) {
            var byCode = new LinkedHashMap<String, Concept>();
            each.concepts().forEach(concept -> byCode.put(concept.code(), concept));
            concepts.put(each.vocabulary().key().value(), byCode);
        }
        for (var set : world.mappingSets) {
            for (var i = 0; i < set.mappings().size(); i++) {
                steps.add(new Step(set, i, set.mappings().get(i), false));
                steps.add(new Step(set, i, set.mappings().get(i), true));
            }
        }
    }

    Result translate() {
        var concept = concepts.get(system).get(query.code());
        if (concept == null) {
            return new Result(Outcome.UNKNOWN_CODE, List.of());
        }
        if (!concept.validity().holds(day)) {
            return retired(concept);
        }
        var own = best(from(EXACT, List.of(query.code())));
        if (concept.status() == Status.DEPRECATED
                && own.isEmpty()
                && !stated
                && concept.replacedBy().stream().anyMatch(concepts.get(system)::containsKey)) {
            return retired(concept);
        }
        var lines = new LinkedHashMap<Path, Boolean>();
        own.forEach(path -> lines.put(path, false));
        if (query.fallback() == TranslationQuery.Fallback.BROADER) {
            inherited(concept, own).forEach(path -> lines.put(path, true));
        }
        return new Result(outcome(lines.keySet()), inOrder(lines));
    }

    private Outcome outcome(Set<Path> paths) {
        if (paths.isEmpty()) {
            return stated ? Outcome.NO_MATCH : Outcome.UNMAPPED;
        }
        for (var vocabulary : paths.stream().map(Path::vocabulary).distinct().toList()) {
            var own =
                    new ArrayList<>(
                            paths.stream().filter(p -> p.vocabulary().equals(vocabulary)).toList());
            own.sort(order());
            if (own.stream().filter(p -> p.claim().equals(own.getFirst().claim())).count() > 1) {
                return Outcome.AMBIGUOUS;
            }
        }
        return Outcome.TRANSLATED;
    }

    private static List<String> inOrder(Map<Path, Boolean> paths) {
        return paths.keySet().stream()
                .sorted(order())
                .map(path -> path.line(paths.get(path)))
                .toList();
    }

    private Result retired(Concept concept) {
        var inUse = new ArrayList<String>();
        var seen = new LinkedHashSet<>(List.of(concept.code()));
        var queue = new ArrayList<>(concept.replacedBy());
        while (!queue.isEmpty()) {
            var code = queue.removeFirst();
            var successor = concepts.get(system).get(code);
            if (successor != null && seen.add(code)) {
                if (successor.validity().holds(day)) {
                    inUse.add(code);
                } else {
                    queue.addAll(successor.replacedBy());
                }
            }
        }
        var paths = new LinkedHashMap<Path, Boolean>();
        best(from(EXACT, inUse)).forEach(path -> paths.put(path, false));
        return new Result(Outcome.RETIRED, inOrder(paths));
    }

    /// Level by level up, for each target that has nothing yet.
    private List<Path> inherited(Concept concept, List<Path> own) {
        var all = targets.isEmpty();
        if (all ? !own.isEmpty() || stated : false) {
            return List.of();
        }
        var missing = new LinkedHashSet<>(targets);
        own.forEach(path -> missing.remove(path.vocabulary()));
        missing.removeIf(this::isStated);
        var found = new ArrayList<Path>();
        var seen = new LinkedHashSet<String>();
        var level = concept.broader();
        while (!level.isEmpty() && (all ? found.isEmpty() : !missing.isEmpty())) {
            targets = missing;
            var inUse =
                    level.stream()
                            .filter(c -> concepts.get(system).get(c).validity().holds(day))
                            .toList();
            var stated = this.stated;
            var here = best(from(BROAD, inUse));
            this.stated = stated;
            found.addAll(here);
            here.forEach(path -> missing.remove(path.vocabulary()));
            level =
                    level.stream()
                            .filter(seen::add)
                            .flatMap(c -> concepts.get(system).get(c).broader().stream())
                            .distinct()
                            .toList();
        }
        return found;
    }

    private boolean isStated(String vocabulary) {
        var before = targets;
        var was = stated;
        targets = Set.of(vocabulary);
        stated = false;
        from(EXACT, List.of(query.code()));
        var answer = stated;
        targets = before;
        stated = was;
        return answer;
    }

    private List<Path> from(Relation relation, List<String> starts) {
        var found = new ArrayList<Path>();
        for (var i = 0; i < starts.size(); i++) {
            walk(
                    new Path(i, relation, null, List.of()),
                    system,
                    starts.get(i),
                    Set.of(system),
                    found);
        }
        return found;
    }

    private void walk(
            Path so, String vocabulary, String code, Set<String> visited, List<Path> found) {
        if (so.steps().size() == query.maxHops()) {
            return;
        }
        for (var step : steps) {
            var within = step.from().equals(step.to());
            if (!step.from().equals(vocabulary)
                    || !code.equals(step.source())
                    || !step.row().validity().holds(day)
                    || (within ? !isTarget(vocabulary) : visited.contains(step.to()))) {
                continue;
            }
            if (step.relation() == Relation.NONE) {
                stated |= isTarget(step.to()) && so.relation() == EXACT;
                continue;
            }
            var target = concepts.get(step.to()).get(step.target());
            var relation = compose(so.relation(), step.relation());
            if (target == null || !target.validity().holds(day) || relation.isEmpty()) {
                continue;
            }
            var next = new ArrayList<>(so.steps());
            next.add(step);
            var path =
                    new Path(
                            so.start(),
                            relation.get(),
                            multiply(so.confidence(), step.row().confidence()),
                            next);
            if (isTarget(step.to())) {
                found.add(path);
            }
            if (!within) {
                var seen = new LinkedHashSet<>(visited);
                seen.add(step.to());
                walk(path, step.to(), step.target(), seen, found);
            }
        }
    }

    private boolean isTarget(String vocabulary) {
        return targets.isEmpty() || targets.contains(vocabulary);
    }

    static Optional<Relation> compose(Relation first, Relation second) {
        var row = TABLE.get(first);
        var column = List.of(EXACT, CLOSE, BROAD, NARROW, RELATED).indexOf(second);
        return column < row.size() ? Optional.of(row.get(column)) : Optional.empty();
    }

    private static BigDecimal multiply(BigDecimal sofar, Double confidence) {
        if (confidence == null) {
            return sofar;
        }
        var factor = BigDecimal.valueOf(confidence);
        return sofar == null ? factor : sofar.multiply(factor);
    }

    private static List<Path> best(List<Path> paths) {
        var byTarget = new LinkedHashMap<String, Path>();
        paths.stream().sorted(order()).forEach(path -> byTarget.putIfAbsent(path.target(), path));
        return List.copyOf(byTarget.values());
    }

    /// The order of design section 9, and after it whatever makes it the same every time.
    private static Comparator<Path> order() {
        return Comparator.comparing(Path::relation)
                .thenComparing(Path::weight, Comparator.reverseOrder())
                .thenComparing(path -> path.steps().size())
                .thenComparing(path -> path.steps().getLast().target())
                .thenComparing(Path::vocabulary)
                .thenComparing(path -> path.way().toString())
                .thenComparing(Path::start)
                .thenComparing(path ->
                        path.steps().stream()
                                .map(s -> "%09d".formatted(s.number()))
                                .toList()
                                .toString());
    }
}
