package dk.ffb.service.json;

import dk.ffb.mapping.check.Claim;
import dk.ffb.mapping.check.Conflict;
import dk.ffb.mapping.report.ConflictReport;
import dk.ffb.mapping.report.Coverage;
import dk.ffb.mapping.report.Coverage.Pointer;
import dk.ffb.mapping.report.Labelled;
import dk.ffb.mapping.report.RoundTrip;
import dk.ffb.mapping.report.RoundTrip.Return;
import dk.ffb.mapping.report.RoundTrip.Trip;
import dk.ffb.vocabulary.Code;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// Reports about mapping sets as JSON.
public final class ReportJson {

    private ReportJson() {}

    /// How much of its subject vocabulary the set covers.
    public static void write(JsonGenerator json, View view, Coverage coverage) {
        json.writeStartObject();
        json.writeStringProperty("mappingSet", coverage.mappingSet().value());
        json.writeStringProperty("subject", coverage.subject().value());
        json.writeStringProperty("object", coverage.object().value());
        time(json, view);
        json.writeNumberProperty("codes", coverage.codes());
        json.writeNumberProperty("share", Json.rounded(coverage.share()));
        json.writeObjectPropertyStart("mapped");
        coverage.mapped()
                .forEach((relation, count) -> json.writeNumberProperty(relation.text(), count));
        json.writeEndObject();
        json.writeNumberProperty("none", coverage.none());
        labelled(json, "unmapped", coverage.unmapped());
        labelled(json, "broken", coverage.broken());
        pointers(json, "retired", coverage.retired());
        pointers(json, "missing", coverage.missing());
        pointers(json, "unknown", coverage.unknown());
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, View view) {
        json.writeStringProperty("at", view.snapshot().at().toString());
        json.writeNumberProperty("edition", view.edition());
    }

    private static void labelled(JsonGenerator json, String name, List<Labelled> codes) {
        Json.array(json, name, codes, ReportJson::labelled);
    }

    private static void labelled(JsonGenerator json, Labelled code) {
        json.writeStartObject();
        json.writeStringProperty("code", code.code());
        json.writeStringProperty("label", code.label());
        json.writeEndObject();
    }

    private static void pointers(JsonGenerator json, String name, List<Pointer> pointers) {
        Json.array(json, name, pointers, ReportJson::pointer);
    }

    private static void pointer(JsonGenerator json, Pointer pointer) {
        json.writeStartObject();
        json.writeName("source");
        labelled(json, pointer.source());
        json.writeStringProperty("relation", pointer.relation().text());
        json.writeName("target");
        labelled(json, pointer.target());
        labelled(json, "replacedBy", pointer.successors());
        json.writeEndObject();
    }

    /// What the set says that can't all be true.
    public static void write(JsonGenerator json, View view, ConflictReport report) {
        json.writeStartObject();
        json.writeStringProperty("mappingSet", report.mappingSet().value());
        time(json, view);
        json.writeNumberProperty("total", report.conflicts().size());
        Json.array(
                json,
                "conflicts",
                report.conflicts(),
                (_, conflict) -> conflict(json, view, report, conflict));
        json.writeEndObject();
    }

    private static void conflict(
            JsonGenerator json, View view, ConflictReport report, Conflict conflict) {
        json.writeStartObject();
        json.writeStringProperty("type", conflict.type().text());
        json.writeStringProperty("detail", conflict.type().in(view.language()));
        Json.array(json, "claims", conflict.claims(), (_, claim) -> claim(json, report, claim));
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, ConflictReport report, Claim claim) {
        json.writeStartObject();
        code(json, "from", report, claim.from());
        json.writeStringProperty("relation", claim.relation().text());
        claim.target()
                .ifPresentOrElse(
                        target -> code(json, "to", report, target),
                        () -> json.writeNullProperty("to"));
        if (claim.denied()) {
            json.writeBooleanProperty("denied", true);
        }
        Json.array(json, "through", claim.through(), (_, key) -> json.writeString(key.value()));
        json.writeEndObject();
    }

    /// What comes back of the codes that were sent to another vocabulary and home again.
    ///
    /// @param shown the codes that come back in one of these ways are named; all are counted
    public static void write(JsonGenerator json, View view, RoundTrip trip, Set<Return> shown) {
        json.writeStartObject();
        json.writeStringProperty("system", trip.from().value());
        json.writeStringProperty("target", trip.over().value());
        time(json, view);
        json.writeNumberProperty("codes", trip.codes());
        json.writeObjectPropertyStart("counts");
        trip.counts()
                .forEach((comesBack, count) -> json.writeNumberProperty(comesBack.text(), count));
        json.writeEndObject();
        var named = trip.trips().stream().filter(one -> shown.contains(one.comesBack())).toList();
        Json.array(json, "trips", named, ReportJson::trip);
        json.writeEndObject();
    }

    private static void trip(JsonGenerator json, Trip trip) {
        json.writeStartObject();
        json.writeStringProperty("code", trip.code().code());
        json.writeStringProperty("label", trip.code().label());
        json.writeStringProperty("comesBack", trip.comesBack().text());
        labelled(json, "over", trip.over());
        labelled(json, "back", trip.back());
        json.writeEndObject();
    }

    private static void code(JsonGenerator json, String name, ConflictReport report, Code code) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("vocabulary", code.vocabulary().value());
        json.writeStringProperty("code", code.value());
        json.writeStringProperty("label", report.label(code));
        json.writeEndObject();
    }
}
