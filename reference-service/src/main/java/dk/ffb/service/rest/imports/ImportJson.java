package dk.ffb.service.rest.imports;

import dk.ffb.content.Finding;
import dk.ffb.service.exchange.ImportOutcome;
import dk.ffb.service.exchange.ImportReport;
import dk.ffb.service.release.Difference;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// What came of an import, as JSON.
final class ImportJson {

    private ImportJson() {}

    /// What came of it, where nothing stood in its way.
    static void write(JsonGenerator json, ImportOutcome outcome) {
        json.writeStartObject();
        switch (outcome) {
            case ImportOutcome.Imported(var edition, var report) -> {
                json.writeStringProperty("outcome", "imported");
                json.writeNumberProperty("edition", edition);
                report(json, report);
            }
            case ImportOutcome.Checked(var report) -> {
                json.writeStringProperty("outcome", "checked");
                report(json, report);
            }
            case ImportOutcome.Unchanged(var _, var report) -> {
                json.writeStringProperty("outcome", "unchanged");
                report(json, report);
            }
            case ImportOutcome.VersionTaken _,
                    ImportOutcome.Rejected _,
                    ImportOutcome.Miscalled _,
                    ImportOutcome.Conflict _ ->
                    throw new IllegalArgumentException("that is a problem");
        }
        json.writeEndObject();
    }

    private static void report(JsonGenerator json, ImportReport report) {
        json.writeStringProperty("key", report.key());
        json.writeStringProperty("version", report.version());
        json.writeStringProperty("validFrom", report.validFrom().toString());
        json.writeNumberProperty("size", report.size());
        report.before().ifPresent(it -> json.writeStringProperty("before", it.version()));
        report.difference()
                .ifPresent(it -> {
                    json.writeObjectPropertyStart("counts");
                    counts(json, it);
                    json.writeEndObject();
                });
        var carried = report.carriedOver().stream().map(ImportJson::name).sorted();
        strings(json, "carriedOver", carried);
        strings(json, "alsoMade", report.alsoMade().stream().map(VocabularyKey::value));
        json.writeArrayPropertyStart("warnings");
        report.warnings().forEach(it -> warning(json, it));
        json.writeEndArray();
    }

    private static String name(ConceptField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void strings(JsonGenerator json, String name, Stream<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, Difference difference) {
        switch (difference) {
            case Difference.OfVocabulary it -> {
                count(json, "added", it.added());
                count(json, "removed", it.removed());
                count(json, "relabelled", it.relabelled());
                count(json, "moved", it.moved());
                count(json, "redefined", it.redefined());
                count(json, "deprecated", it.deprecated());
                count(json, "otherwise", it.otherwise());
            }
            case Difference.OfMappingSet it -> {
                count(json, "added", it.added());
                count(json, "removed", it.removed());
                count(json, "changed", it.changed());
            }
        }
    }

    private static void count(JsonGenerator json, String name, List<?> list) {
        json.writeNumberProperty(name, list.size());
    }

    private static void warning(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeNumberProperty("line", finding.line());
        if (finding.column() != null) {
            json.writeStringProperty("column", finding.column());
        }
        json.writeStringProperty("message", finding.message().danish());
        json.writeStringProperty("messageEn", finding.message().english());
        json.writeEndObject();
    }
}
