package dk.ffb.service.bench;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.service.bench.Country.CaseSystem;
import dk.ffb.vocabulary.Concept;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a code of a made-up case system is in FFB, and in another of its systems: the rules of a
/// translation as they are written in the contract, over plain lists. Knows nothing of the engine.
public final class PlainCountry {

    /// First relation, second relation, what they are together.
    private static final String TABLE =
            """
            exact exact exact, exact close close, exact broad broad, exact narrow narrow,
            exact related related, close exact close, close close related, close broad related,
            close narrow related, broad exact broad, broad close related, broad broad broad,
            broad narrow related, narrow exact narrow, narrow close related, narrow broad related,
            narrow narrow narrow, related exact related\
            """;

    private static final List<String> ORDER =
            List.of("exact", "close", "broad", "narrow", "related");

    private static final Map<String, String> COMPOSED = new HashMap<>();

    static {
        for (var line : TABLE.replace("\n", " ").split(",")) {
            var words = line.strip().split(" +");
            COMPOSED.put(words[0] + " " + words[1], words[2]);
        }
    }

    private final Set<String> codes;
    private final Map<String, List<Mapping>> rows;
    private final Map<String, List<Mapping>> rowsByTarget;

    private final Set<String> withoutCode;

    public PlainCountry(CaseSystem system) {
        this(
                system.vocabulary().concepts().stream()
                        .map(Concept::code)
                        .collect(Collectors.toSet()),
                system.mappings().mappings(),
                Set.of());
    }

    /// @param withoutCode what is stated to be in FFB only
    public PlainCountry(Set<String> codes, List<Mapping> mappings, Set<String> withoutCode) {
        this.codes = codes;
        this.withoutCode = withoutCode;
        rows = mappings.stream().collect(Collectors.groupingBy(Mapping::source));
        rowsByTarget =
                mappings.stream()
                        .filter(row -> row.target() != null)
                        .collect(Collectors.groupingBy(Mapping::target));
    }

    /// One way to a target; no confidence counts as 1.
    private record Way(String target, String relation, BigDecimal confidence) {

        static Way of(String target, Relation relation, Double confidence) {
            return new Way(
                    target,
                    relation.text(),
                    confidence == null ? null : new BigDecimal(confidence.toString()));
        }

        BigDecimal weight() {
            return confidence == null ? BigDecimal.ONE : confidence;
        }

        boolean isAsGood(Way other) {
            return relation.equals(other.relation) && weight().compareTo(other.weight()) == 0;
        }
    }

    private static final Comparator<Way> BEST_FIRST =
            Comparator.comparingInt((Way way) -> ORDER.indexOf(way.relation()))
                    .thenComparing(Way::weight, Comparator.reverseOrder())
                    .thenComparing(Way::target);

    /// `outcome;target codes;relation;confidence`, as the columns of a table say it.
    public String inFfb(String code) {
        if (!codes.contains(code)) {
            return "unknown-code;;;";
        }
        var rows = rows(code);
        if (rows.stream().anyMatch(row -> row.relation() == Relation.NONE)) {
            return "no-match;;none;";
        }
        return answer(
                rows.stream()
                        .map(row -> Way.of(row.target(), row.relation(), row.confidence()))
                        .toList());
    }

    /// The same through FFB into another system.
    public String in(PlainCountry other, String code) {
        if (!codes.contains(code)) {
            return "unknown-code;;;";
        }
        var ways = new ArrayList<Way>();
        for (var first : rows(code)) {
            for (var second : other.rowsInto(first.target())) {
                add(first, second, ways);
            }
        }
        if (ways.isEmpty() && rows(code).stream().anyMatch(other::isWithoutCode)) {
            return "no-match;;none;";
        }
        return answer(ways);
    }

    /// Only of what is exactly the same thing it is stated too.
    private boolean isWithoutCode(Mapping row) {
        return row.relation() == Relation.EXACT && withoutCode.contains(row.target());
    }

    private List<Mapping> rows(String code) {
        return rows.getOrDefault(code, List.of());
    }

    private List<Mapping> rowsInto(String target) {
        return target == null ? List.of() : rowsByTarget.getOrDefault(target, List.of());
    }

    private static void add(Mapping first, Mapping second, List<Way> ways) {
        var back =
                switch (second.relation()) {
                    case BROAD -> "narrow";
                    case NARROW -> "broad";
                    default -> second.relation().text();
                };
        var relation = COMPOSED.get(first.relation().text() + " " + back);
        if (relation != null) {
            ways.add(new Way(second.source(), relation, product(first, second)));
        }
    }

    private static BigDecimal product(Mapping first, Mapping second) {
        if (first.confidence() == null && second.confidence() == null) {
            return null;
        }
        var one = Objects.requireNonNullElse(first.confidence(), 1.0);
        var other = Objects.requireNonNullElse(second.confidence(), 1.0);
        return new BigDecimal(one.toString()).multiply(new BigDecimal(other.toString()));
    }

    private static String answer(List<Way> ways) {
        if (ways.isEmpty()) {
            return "unmapped;;;";
        }
        var byTarget = new TreeMap<String, Way>();
        ways.stream().sorted(BEST_FIRST).forEach(way -> byTarget.putIfAbsent(way.target(), way));
        var sorted = byTarget.values().stream().sorted(BEST_FIRST).toList();
        var first = sorted.getFirst();
        var best = sorted.stream().filter(first::isAsGood).toList();
        return "%s;%s;%s;%s"
                .formatted(
                        best.size() == 1 ? "translated" : "ambiguous",
                        best.stream().map(Way::target).collect(Collectors.joining("|")),
                        first.relation(),
                        text(first.confidence()));
    }

    private static String text(BigDecimal confidence) {
        return confidence == null
                ? ""
                : Double.toString(confidence.setScale(6, RoundingMode.HALF_EVEN).doubleValue());
    }
}
