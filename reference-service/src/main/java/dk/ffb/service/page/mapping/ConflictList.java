package dk.ffb.service.page.mapping;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.check.Claim;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.mapping.report.ConflictReport;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Code;

/// What can't all be true, claim by claim.
final class ConflictList {

    private static final int MOST = 100;

    private ConflictList() {}

    static Html of(Visit visit, ConflictReport report) {
        if (report.conflicts().isEmpty()) {
            return Html.of(
                    "<p>{}</p>",
                    visit.say("Ingen modstrid er fundet.", "No conflicts were found."));
        }
        return Html.of(
                "<ol class=\"answers\">{}</ol>{}",
                report.conflicts().stream()
                        .limit(MOST)
                        .map(conflict -> conflict(visit, report, conflict))
                        .toList(),
                Html.of(
                                "<p>{}</p>",
                                visit.say(
                                        "De første 100 vises; alle er i JSON.",
                                        "The first 100 are shown; all are in the JSON."))
                        .when(report.conflicts().size() > MOST));
    }

    private static Html conflict(Visit visit, ConflictReport report, Conflict conflict) {
        return Html.of(
                "<li><h2>{}</h2><ul>{}</ul></li>",
                conflict.type().in(visit.language()),
                conflict.claims().stream().map(claim -> claim(visit, report, claim)).toList());
    }

    private static Html claim(Visit visit, ConflictReport report, Claim claim) {
        var words = new Wording(visit);
        return Html.of(
                "<li>{} {}{} {} <span class=\"over\">{}</span></li>",
                code(visit, report, claim.from()),
                claim.denied() ? visit.say("ikke: ", "not: ") : "",
                words.relation(claim.relation()),
                claim.target().map(target -> code(visit, report, target)),
                String.join(" + ", claim.through().stream().map(MappingSetKey::value).toList()));
    }

    private static Html code(Visit visit, ConflictReport report, Code code) {
        return Html.of(
                "<a href=\"{}\">{}</a> {}",
                visit.conceptHref(code),
                report.label(code),
                Wording.code(code.value()));
    }
}
