package dk.ffb.service.page.frame;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Snapshot;
import dk.ffb.service.rest.request.Asked;
import dk.ffb.service.rest.request.Query;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;

/// Somebody's visit to a page: what it is seen from, and links that go on being seen from there.
///
/// @param path of the page, encoded
public record Visit(Asked asked, String path) {

    /// What every link carries on, where the visit was asked for with it.
    private static final List<String> CARRIED = List.of("at", "edition", "lang");

    /// Reads a request for a page.
    ///
    /// @param parameters the page's own, beside those of all pages
    public static Visit of(Reads reads, ServerRequest request, String... parameters) {
        return new Visit(reads.ofForm(request, parameters), request.requestPath().value());
    }

    /// Reads a request for a page that searches; it is of the last edition that can be.
    ///
    /// @param parameters the page's own, beside those of all pages
    public static Visit ofSearch(Reads reads, ServerRequest request, String... parameters) {
        var visit = of(reads, request, parameters);
        return new Visit(reads.ofIndexed(visit.asked()), visit.path());
    }

    public Snapshot snapshot() {
        return asked.snapshot();
    }

    public Edition edition() {
        return asked.edition();
    }

    public Query query() {
        return asked.query();
    }

    public String language() {
        return asked.language();
    }

    public boolean isEnglish() {
        return language().equals("en");
    }

    /// The words in the language of the visit.
    public String say(String danish, String english) {
        return isEnglish() ? english : danish;
    }

    /// The day of the snapshot, as the engine counts days.
    public int day() {
        return (int) snapshot().at().toEpochDay();
    }

    /// Whether the visitor chose a day or an edition.
    public boolean isChosen() {
        return query().one("at").isPresent() || query().one("edition").isPresent();
    }

    /// A link within the service that keeps day, edition and language.
    ///
    /// @param parameters names and values by turns
    public String href(String to, String... parameters) {
        var all = new ArrayList<>(List.of(parameters));
        CARRIED.forEach(
                name -> query().one(name).ifPresent(value -> all.addAll(List.of(name, value))));
        return address(to, all);
    }

    /// An address of the API that gives what is seen here, whenever it is asked.
    public String api(String to, String... parameters) {
        return href("/api/v1" + to, parameters);
    }

    /// This very page with some parameters changed; an empty value takes one away.
    ///
    /// @param changes names and values by turns
    public String here(String... changes) {
        var all = new LinkedHashMap<String, List<String>>(query().values());
        for (var i = 0; i < changes.length; i += 2) {
            all.put(changes[i], changes[i + 1].isEmpty() ? List.of() : List.of(changes[i + 1]));
        }
        var flat = new ArrayList<String>();
        all.forEach((name, values) -> values.forEach(value -> flat.addAll(List.of(name, value))));
        return address(path, flat);
    }

    /// Where to sign in to come back to this very page.
    public String signIn() {
        return href("/sign-in", "to", here());
    }

    /// This page as it is now, for ever.
    public String permanent() {
        return here(
                "at", snapshot().at().toString(), "edition", Integer.toString(edition().number()));
    }

    /// An address as it is, which keeps nothing of the visit.
    ///
    /// @param parameters names and values by turns
    public static String address(String to, List<String> parameters) {
        var address = new StringBuilder(to);
        for (var i = 0; i < parameters.size(); i += 2) {
            address.append(i == 0 && to.indexOf('?') < 0 ? '?' : '&')
                    .append(BaseUri.encode(parameters.get(i)))
                    .append('=')
                    .append(BaseUri.encode(parameters.get(i + 1)));
        }
        return address.toString();
    }

    public String vocabularyHref(VocabularyKey key) {
        return href("/vocabularies/" + key);
    }

    public String conceptHref(Code code) {
        return href(conceptPath(code));
    }

    public static String conceptPath(Code code) {
        return "/vocabularies/" + code.vocabulary() + "/concepts/" + BaseUri.encode(code.value());
    }

    public String mappingSetHref(String key) {
        return href("/mapping-sets/" + key);
    }

    /// What a code is called, the code itself where nobody says.
    public String label(Code code) {
        return asked.view().label(code);
    }

    /// What a vocabulary is called, its key where nobody says.
    public String title(VocabularyKey key) {
        return snapshot()
                .vocabulary(key)
                .map(release -> release.content().vocabulary().title(language()))
                .orElseGet(key::value);
    }

    /// Hidden fields that make a form keep what links keep, but for the fields that it has itself.
    Html hidden(Map<String, List<String>> values, List<String> but) {
        return Html.join(
                values.entrySet().stream()
                        .filter(entry -> !but.contains(entry.getKey()))
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(value ->
                                                Html.of(
                                                        "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                                                        entry.getKey(),
                                                        value))));
    }

    /// Hidden fields for a form that leads elsewhere and keeps day, edition and language.
    public Html carried() {
        var carried = new LinkedHashMap<String, List<String>>();
        CARRIED.forEach(
                name -> query().one(name).ifPresent(value -> carried.put(name, List.of(value))));
        return hidden(carried, List.of());
    }

    Optional<String> parameter(String name) {
        return query().one(name);
    }
}
