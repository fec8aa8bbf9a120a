package dk.ffb.service.rest;

import dk.ffb.content.Finding;
import dk.ffb.service.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with a file that was sent, as the problem that stops it.
final class Findings {

    private Findings() {}

    static Problem problem(List<Finding> findings) {
        return Problem.fileFaulty(
                "Filen har %d fejl og advarsler; intet er ændret. Den første: %s"
                        .formatted(findings.size(), findings.getFirst().message().danish()),
                "The file has %d faults and warnings; nothing has changed. The first: %s"
                        .formatted(findings.size(), findings.getFirst().message().english()),
                findings.stream().map(Findings::told).toList());
    }

    private static Map<String, Object> told(Finding finding) {
        var told = new LinkedHashMap<String, Object>();
        told.put("severity", finding.isError() ? "error" : "warning");
        told.put("line", finding.line());
        if (finding.column() != null) {
            told.put("column", finding.column());
        }
        told.put("message", finding.message().danish());
        told.put("messageEn", finding.message().english());
        told.put("text", finding.toString());
        return told;
    }
}
