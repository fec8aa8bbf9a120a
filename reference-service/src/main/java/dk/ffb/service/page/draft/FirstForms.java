package dk.ffb.service.page.draft;

import dk.ffb.service.access.Actor;
import dk.ffb.service.page.draft.Fields.About;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where something begins that was never published.
record FirstForms(Visit visit, Actor actor) {

    private static final String KEY = "required pattern=\"[a-z0-9][a-z0-9._\\-]{0,63}\"";

    Html html() {
        return Html.of(
                "<h2>{}</h2><details><summary>{}</summary>{}</details><details><summary>{}</summary>{}</details>",
                visit.say("Begynd på noget nyt", "Begin something new"),
                visit.say("Et nyt vokabular", "A new vocabulary"),
                vocabulary(Fields.of(visit, "first-vocabulary")),
                visit.say("Et nyt mappingsæt", "A new mapping set"),
                mappingSet(Fields.of(visit, "first-set")));
    }

    private Html vocabulary(Fields fields) {
        var scopes = new LinkedHashMap<String, String>();
        scopes.put(Scope.LOCAL.text(), visit.say("Et systems eget", "One system's own"));
        scopes.put(Scope.STANDARD.text(), visit.say("Fælles for alle", "Common to all"));
        return form(
                key(fields, "vocabulary"),
                title(fields),
                fields.choice(About.of("new.scope", visit.say("Hvis", "Whose")), scopes, null),
                fields.text(About.of("new.publisher", visit.say("Udgiver", "Publisher")), ""),
                fields.text(
                        About.of("new.source", visit.say("Kilde", "Source"))
                                .with(
                                        "",
                                        visit.say(
                                                "Hvor indholdet er fra.",
                                                "Where the content is from.")),
                        ""),
                fields.lines(
                        About.of("new.identifiers", visit.say("Identifikatorer", "Identifiers"))
                                .with(
                                        "",
                                        visit.say(
                                                "Én på hver linje, fx urn:oid:1.2.208.176.2.22.",
                                                "One a line, such as urn:oid:1.2.208.176.2.22.")),
                        List.of()));
    }

    private Html mappingSet(Fields fields) {
        return form(
                key(fields, "mappingSet"),
                title(fields),
                fields.choice(
                        About.of("new.subject", visit.say("Fra", "From")), vocabularies(), null),
                fields.choice(
                        About.of("new.object", visit.say("Til", "To")), vocabularies(), null));
    }

    private Html key(Fields fields, String name) {
        var about =
                About.of(name, visit.say("Nøgle", "Key"))
                        .with(
                                "",
                                visit.say(
                                        "Bliver en del af adressen: a-z, 0-9, '-', '_' og '.'.",
                                        "Becomes part of the address: a-z, 0-9, '-', '_' and '.'."));
        return fields.text(about, "", KEY);
    }

    private Html title(Fields fields) {
        return fields.text(About.of("new.titles.da", visit.say("Titel", "Title")), "", "required");
    }

    private Map<String, String> vocabularies() {
        return visit.edition().vocabularies().stream()
                .map(VocabularyKey::value)
                .collect(
                        Collectors.toMap(
                                key -> key, key -> key, (one, _) -> one, LinkedHashMap::new));
    }

    private Html form(Html... fields) {
        return Html.of(
                """
                <form class="ask sheet" data-send="POST /api/v1/drafts" data-then="/drafts/" data-by="{}">{}
                <button class="button button-primary" disabled>{}</button></form>
                """,
                actor.id(),
                List.of(fields),
                visit.say("Begynd", "Begin"));
    }
}
