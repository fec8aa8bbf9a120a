package dk.ffb.service.csv;

import dk.ffb.service.json.DemandJson;
import dk.ffb.service.json.View;
import dk.ffb.vocabulary.Code;

/// What was asked for and had no answer, as CSV.
public final class DemandCsv {

    private DemandCsv() {}

    public static String of(DemandJson.Report report, View view) {
        var rows =
                new Rows(
                        "source_code", "source_label", "outcome", "count", "first_day", "last_day");
        for (var wanted : report.listed()) {
            rows.add(
                    wanted.code(),
                    view.label(new Code(report.vocabulary(), wanted.code())),
                    DemandJson.outcome(view, report.vocabulary(), wanted).text(),
                    Long.toString(wanted.count()),
                    wanted.days().firstEntry().getKey().toString(),
                    wanted.days().lastEntry().getKey().toString());
        }
        return rows.toString();
    }
}
