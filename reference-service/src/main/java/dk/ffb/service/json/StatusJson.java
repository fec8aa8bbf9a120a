package dk.ffb.service.json;

import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.status.Memory;
import dk.ffb.service.status.Running;
import dk.ffb.service.status.Traffic;
import tools.jackson.core.JsonGenerator;

/// How the service is, as JSON: what it answers from, and what it has done.
public final class StatusJson {

    private StatusJson() {}

    public static void write(JsonGenerator json, View view, Running running) {
        json.writeStartObject();
        json.writeStringProperty("startedAt", running.traffic().since().toString());
        json.writeNumberProperty("uptimeSeconds", running.uptime().toSeconds());
        content(json, view);
        Json.object(json, "answers", () -> answers(json, running.traffic().counts()));
        Json.object(json, "memory", () -> memory(json, running.memory()));
        json.writeNumberProperty("edition", view.edition());
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeEndObject();
    }

    /// What there is to answer from on the day.
    private static void content(JsonGenerator json, View view) {
        var vocabularies = view.snapshot().vocabularies();
        var mappingSets = view.snapshot().mappingSets();
        json.writeStringProperty("publishedAt", view.snapshot().edition().publishedAt().toString());
        json.writeNumberProperty("vocabularies", vocabularies.size());
        json.writeNumberProperty(
                "concepts",
                vocabularies.stream()
                        .map(VocabularyRelease::content)
                        .mapToLong(content -> content.size())
                        .sum());
        json.writeNumberProperty("mappingSets", mappingSets.size());
        json.writeNumberProperty(
                "mappings",
                mappingSets.stream()
                        .map(MappingSetRelease::content)
                        .mapToLong(content -> content.size())
                        .sum());
    }

    private static void answers(JsonGenerator json, Traffic.Counts counts) {
        json.writeNumberProperty("answered", counts.answered());
        json.writeNumberProperty("unchanged", counts.unchanged());
        json.writeNumberProperty("refused", counts.refused());
        json.writeNumberProperty("failed", counts.failed());
    }

    private static void memory(JsonGenerator json, Memory memory) {
        json.writeNumberProperty("used", memory.used());
        json.writeNumberProperty("most", memory.most());
    }
}
