package dk.ffb.service.json;

import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.impact.Impact;
import dk.ffb.vocabulary.Code;
import tools.jackson.core.JsonGenerator;

/// What a draft does to others, as JSON.
public final class ImpactJson {

    private ImpactJson() {}

    /// By whom it belongs to.
    public static void write(JsonGenerator json, Draft draft, Impact impact, String language) {
        json.writeStartObject();
        json.writeStringProperty("id", draft.id());
        json.writeNumberProperty("revision", draft.revision());
        json.writeStringProperty("at", impact.at().toString());
        json.writeNumberProperty("breaks", count(impact, Impact.Severity.BREAKS));
        json.writeNumberProperty("changes", count(impact, Impact.Severity.CHANGES));
        Json.array(json, "owners", impact.owners(), (it, owner) -> owner(it, owner, language));
        json.writeEndObject();
    }

    private static long count(Impact impact, Impact.Severity severity) {
        return impact.owners().stream()
                .flatMap(owner -> owner.effects().stream())
                .filter(effect -> effect.severity() == severity)
                .count();
    }

    private static void owner(JsonGenerator json, Impact.Owner owner, String language) {
        json.writeStartObject();
        json.writeStringProperty("owner", owner.name());
        Json.array(json, "effects", owner.effects(), (it, effect) -> effect(it, effect, language));
        json.writeEndObject();
    }

    private static void effect(JsonGenerator json, Impact.Effect effect, String language) {
        json.writeStartObject();
        json.writeStringProperty("severity", effect.severity().text());
        json.writeStringProperty("what", effect.what().text());
        json.writeStringProperty("where", effect.where());
        code(json, "code", effect.code());
        json.writeStringProperty("label", effect.label());
        code(json, "concept", effect.concept());
        json.writeStringProperty("message", effect.in(language));
        effect.repair().ifPresent(repair -> repair(json, repair));
        json.writeEndObject();
    }

    private static void code(JsonGenerator json, String name, Code code) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("vocabulary", code.vocabulary().value());
        json.writeStringProperty("code", code.value());
        json.writeEndObject();
    }

    private static void repair(JsonGenerator json, Impact.Repair repair) {
        json.writeObjectPropertyStart("repair");
        json.writeStringProperty("way", repair.way().text());
        repair.relation()
                .ifPresent(relation -> json.writeStringProperty("relation", relation.text()));
        Json.strings(json, "codes", repair.codes());
        json.writeEndObject();
    }
}
