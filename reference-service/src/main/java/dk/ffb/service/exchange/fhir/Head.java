package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What CodeSystem and ConceptMap say alike: what the thing is called and whence it comes.
final class Head {

    private final String expected;
    private final JsonWalk json;
    private final Faults faults;
    private final FhirText title = new FhirText();
    private final FhirText description = new FhirText();
    private final List<String> identifiers = new ArrayList<>();
    private List<Extension> extensions = List.of();
    private boolean typed;
    private boolean isExpected;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String url;
    private @Nullable String version;
    private @Nullable String publisher;
    private @Nullable String date;
    private @Nullable String start;
    private String language = Texts.DANISH;
    private int line;

    /// @param expected the type of the resource
    Head(String expected, JsonWalk json) {
        this.expected = expected;
        this.json = json;
        this.faults = json.faults();
        this.line = json.line();
    }

    /// Takes a member that both have, or skips one that nobody needs.
    void member(String member) {
        switch (member) {
            case "resourceType" -> type(json.text(member));
            case "id" -> id = json.text(member);
            case "name" -> name = json.text(member);
            case "url" -> url = url(member);
            case "identifier" -> identifiers();
            case "version" -> version = json.text(member);
            case "title" -> title.value(member, json);
            case "_title" -> title.element(member, json);
            case "description" -> description.value(member, json);
            case "_description" -> description.element(member, json);
            case "publisher" -> publisher = json.text(member);
            case "date" -> date = json.text(member);
            case "language" -> language = orElse(json.text(member), language);
            case "status" -> status(json.text(member));
            case "effectivePeriod" -> period();
            case "extension" -> extensions = Extension.list(json);
            default -> json.skip();
        }
    }

    private @Nullable String url(String member) {
        line = json.line();
        return json.text(member);
    }

    private void type(@Nullable String type) {
        typed = true;
        isExpected = expected.equals(type);
        if (type != null && !isExpected) {
            faults.error(
                    json.line(),
                    "resourceType",
                    Said.of(
                            "filen er en %s, ikke en %s",
                            "the file is a %s, not a %s", type, expected));
        }
    }

    private void status(@Nullable String status) {
        if ("retired".equals(status)) {
            faults.warning(
                    json.line(),
                    "status",
                    Said.of(
                            "udgiveren har trukket denne version tilbage",
                            "the publisher has retired this version"));
        }
    }

    private void period() {
        json.object(
                "effectivePeriod",
                end -> {
                    if (end.equals("start")) {
                        start = json.text(end);
                    } else {
                        json.skip();
                    }
                });
    }

    /// A list in a CodeSystem and in R5, one object in a ConceptMap of R4.
    private void identifiers() {
        if (json.isObject()) {
            identifier();
        } else {
            json.array("identifier", this::identifier);
        }
    }

    private void identifier() {
        var parts = new String[] {"", ""};
        json.object(
                "identifier",
                part -> {
                    switch (part) {
                        case "system" -> parts[0] = orElse(json.text(part), "");
                        case "value" -> parts[1] = orElse(json.text(part), "");
                        default -> json.skip();
                    }
                });
        var value = parts[1];
        if (value.matches("[0-9]+(\\.[0-9]+)+") && parts[0].startsWith("urn:")) {
            identifiers.add("urn:oid:" + value);
        } else if (!value.isBlank()
                && (parts[0].isEmpty()
                        || parts[0].equals(Uris.URI_SYSTEM)
                        || value.startsWith("urn:"))) {
            identifiers.add(value);
        }
    }

    /// Whether the file is what it should be; known once all of it has been read.
    boolean isExpected() {
        if (!typed) {
            faults.error(
                    line,
                    "resourceType",
                    Said.of("mangler; her skal stå %s", "is missing; expected %s", expected));
        }
        return isExpected;
    }

    /// Whether this service wrote the file: then what it doesn't say isn't there.
    boolean isOurs() {
        return extension(Uris.KEY).isPresent();
    }

    Optional<String> extension(String extension) {
        return Extension.value(extensions, extension);
    }

    List<Extension> extensions() {
        return extensions;
    }

    /// The address first where it isn't one of the identifiers, unless it is this service's own.
    List<String> identifiers(String own) {
        var all = new LinkedHashSet<String>();
        if (url != null && !url.equals(own) && !identifiers.contains(url)) {
            all.add(url);
        }
        all.addAll(identifiers);
        return List.copyOf(all);
    }

    Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /// A key made of what the file calls itself; none where that makes no key.
    Optional<String> key() {
        return Stream.of(extension(Uris.KEY), Optional.ofNullable(id), Optional.ofNullable(name))
                .flatMap(Optional::stream)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(VocabularyKey::isKey)
                .findFirst();
    }

    Texts titles() {
        var texts = title.texts(language);
        return texts.isEmpty() && name != null && !isOurs() ? Texts.of(language, name) : texts;
    }

    Texts descriptions() {
        return description.texts(language);
    }

    @Nullable String version() {
        return version;
    }

    @Nullable String publisher() {
        return publisher;
    }

    String language() {
        return language;
    }

    int line() {
        return line;
    }

    /// When the file was made, as far as it says so.
    Optional<LocalDate> date() {
        return Optional.ofNullable(date).flatMap(FhirDate::day);
    }

    /// The first day for which the release holds: as stated, as the version label says, or the day
    /// on which the file was made.
    @Nullable LocalDate validFrom() {
        var stated = Optional.ofNullable(start).or(this::effectiveStart).flatMap(FhirDate::day);
        return isOurs()
                ? stated.orElse(null)
                : stated.or(() -> Optional.ofNullable(version).flatMap(FhirDate::ofVersion))
                        .or(this::date)
                        .orElse(null);
    }

    private Optional<String> effectiveStart() {
        return extensions.stream()
                .filter(e -> e.url().equals(Uris.EFFECTIVE_PERIOD))
                .flatMap(e -> Extension.value(e.parts(), "start").stream())
                .findFirst();
    }

    /// The key under which a system is known, by its address or because it is one of ours.
    static Optional<VocabularyKey> known(
            String system, BaseUri base, Function<String, Optional<VocabularyKey>> vocabularies) {
        return vocabularies.apply(system).or(() -> ownKey(system, base));
    }

    private static Optional<VocabularyKey> ownKey(String system, BaseUri base) {
        return Optional.of(system)
                .filter(s -> s.startsWith(base.value()))
                .map(s -> s.substring(base.value().length()))
                .filter(VocabularyKey::isKey)
                .map(VocabularyKey::new);
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null ? other : text;
    }
}
