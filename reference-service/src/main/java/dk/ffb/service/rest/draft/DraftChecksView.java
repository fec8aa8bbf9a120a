package dk.ffb.service.rest.draft;

import dk.ffb.service.draft.check.Check;
import dk.ffb.service.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with a draft, as the problem that stops it.
final class DraftChecksView {

    private static final int MOST = 100;

    private DraftChecksView() {}

    static Problem problem(List<Check> checks) {
        var base = checks.stream().filter(it -> it.rule() == Check.Rule.BASE).findFirst();
        if (base.isPresent()) {
            return Problem.conflict(base.get().message("da"), base.get().message("en"));
        }
        var findings = checks.stream().limit(MOST).map(DraftChecksView::finding).toList();
        if (checks.stream().anyMatch(Check::isError)) {
            return Problem.draftFaulty(
                    "Kladden har %d fejl. Den første: %s"
                            .formatted(checks.size(), first(checks, "da")),
                    "The draft has %d errors. The first: %s"
                            .formatted(checks.size(), first(checks, "en")),
                    findings);
        }
        return Problem.draftFaulty(
                "Kladden har %d advarsler; godkend den med et ord om dem (note). Den første: %s"
                        .formatted(checks.size(), first(checks, "da")),
                "The draft has %d warnings; approve it with a word on them (note). The first: %s"
                        .formatted(checks.size(), first(checks, "en")),
                findings);
    }

    private static String first(List<Check> checks, String language) {
        var first = checks.getFirst();
        var item = first.item() == null ? "" : first.item() + ": ";
        return item + first.message(language);
    }

    private static Map<String, Object> finding(Check check) {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("severity", check.isError() ? "error" : "warning");
        finding.put("rule", check.rule().text());
        if (check.item() != null) {
            finding.put("item", check.item());
        }
        finding.put("message", check.message("da"));
        finding.put("messageEn", check.message("en"));
        return finding;
    }
}
