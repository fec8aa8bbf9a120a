package dk.ffb.service.rest.reply;

import dk.ffb.content.Finding;
import dk.ffb.service.batch.BatchRefusal;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the domain refuses, as the problem that tells it.
public final class Refusals {

    private Refusals() {}

    /// What is wrong with a file that was sent.
    public static Problem problem(List<Finding> findings) {
        return Problem.fileFaulty(
                "Filen har %d fejl og advarsler; intet er ændret. Den første: %s"
                        .formatted(findings.size(), findings.getFirst().message().danish()),
                "The file has %d faults and warnings; nothing has changed. The first: %s"
                        .formatted(findings.size(), findings.getFirst().message().english()),
                findings.stream().map(Refusals::told).toList());
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

    /// Why a batch can't be answered at all.
    public static Problem problem(BatchRefusal refusal) {
        return refusal.isTooLarge()
                ? Problem.tooLarge(refusal.danish(), refusal.english())
                : Problem.invalidBody(refusal.danish(), refusal.english());
    }

    /// What bears the name already.
    public static Problem problem(Publication.Taken taken) {
        var release = taken.release();
        return Problem.releaseExists(
                "%s har allerede en udgivelse '%s' (gælder fra %s) med andet indhold; brug en ny betegnelse."
                        .formatted(release.key(), release.version(), release.validFrom()),
                "%s has a release '%s' (valid from %s) with other content already; use a new label."
                        .formatted(release.key(), release.version(), release.validFrom()));
    }
}
