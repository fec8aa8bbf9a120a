package dk.ffb.service.csv;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.check.Claim;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.mapping.report.ConflictReport;
import dk.ffb.mapping.report.Coverage;
import dk.ffb.mapping.report.Coverage.Pointer;
import dk.ffb.mapping.report.Labelled;
import dk.ffb.mapping.report.RoundTrip;
import dk.ffb.mapping.report.RoundTrip.Return;
import dk.ffb.vocabulary.Code;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reports about mapping sets as CSV.
public final class ReportCsv {

    private static final String BETWEEN = "|";

    private ReportCsv() {}

    /// What is left to do: a row for each code without a mapping that works, and for each row that
    /// leads nowhere.
    public static String of(Coverage coverage) {
        var rows =
                new Rows(
                        "finding",
                        "source_code",
                        "relation",
                        "target_code",
                        "source_label",
                        "target_label",
                        "replaced_by");
        coverage.unmapped().forEach(code -> add(rows, "unmapped", code));
        coverage.broken().forEach(code -> add(rows, "broken", code));
        coverage.retired().forEach(row -> add(rows, "retired", row));
        coverage.missing().forEach(row -> add(rows, "missing", row));
        coverage.unknown().forEach(row -> add(rows, "unknown", row));
        return rows.toString();
    }

    private static void add(Rows rows, String finding, Labelled code) {
        rows.add(finding, code.code(), "", "", code.label(), "", "");
    }

    private static void add(Rows rows, String finding, Pointer row) {
        rows.add(
                finding,
                row.source().code(),
                row.relation().text(),
                row.target().code(),
                row.source().label(),
                row.target().label(),
                all(row.successors(), Labelled::code));
    }

    /// A row for each claim; those with one number can't all be true.
    public static String of(ConflictReport report, String language) {
        var rows =
                new Rows(
                        "conflict",
                        "type",
                        "source_vocabulary",
                        "source_code",
                        "relation",
                        "target_vocabulary",
                        "target_code",
                        "source_label",
                        "target_label",
                        "denied",
                        "through",
                        "detail");
        var number = 0;
        for (var conflict : report.conflicts()) {
            number++;
            for (var claim : conflict.claims()) {
                add(rows, number, report, conflict, claim, language);
            }
        }
        return rows.toString();
    }

    private static void add(
            Rows rows,
            int number,
            ConflictReport report,
            Conflict conflict,
            Claim claim,
            String language) {
        rows.add(
                Integer.toString(number),
                conflict.type().text(),
                claim.from().vocabulary().value(),
                claim.from().value(),
                claim.relation().text(),
                claim.target().map(to -> to.vocabulary().value()).orElse(""),
                claim.target().map(Code::value).orElse(""),
                report.label(claim.from()),
                claim.target().map(report::label).orElse(""),
                Boolean.toString(claim.denied()),
                all(claim.through(), MappingSetKey::value),
                conflict.type().in(language));
    }

    /// A row for each code that travels.
    ///
    /// @param shown those that come back in one of these ways
    public static String of(RoundTrip trip, Set<Return> shown) {
        var rows =
                new Rows(
                        "code",
                        "label",
                        "comes_back",
                        "over_code",
                        "over_label",
                        "back_code",
                        "back_label");
        for (var one : trip.trips()) {
            if (shown.contains(one.comesBack())) {
                rows.add(
                        one.code().code(),
                        one.code().label(),
                        one.comesBack().text(),
                        all(one.over(), Labelled::code),
                        all(one.over(), Labelled::label),
                        all(one.back(), Labelled::code),
                        all(one.back(), Labelled::label));
            }
        }
        return rows.toString();
    }

    private static <T> String all(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(BETWEEN));
    }
}
