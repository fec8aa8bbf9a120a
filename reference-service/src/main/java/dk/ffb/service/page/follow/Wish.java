package dk.ffb.service.page.follow;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.service.feed.EventKind;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.rest.request.Query;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What somebody wishes to hear of; of everything where they don't say.
record Wish(List<String> vocabularies, List<String> mappingSets, List<String> kinds) {

    static final String VOCABULARY = "vocabulary";
    static final String MAPPING_SET = "mappingSet";
    static final String KIND = "kind";

    Wish {
        vocabularies = List.copyOf(vocabularies);
        mappingSets = List.copyOf(mappingSets);
        kinds = List.copyOf(kinds);
    }

    /// What is ticked in a form or said in an address.
    static Wish of(Query query) {
        var values = query.values();
        return new Wish(
                values.getOrDefault(VOCABULARY, List.of()),
                values.getOrDefault(MAPPING_SET, List.of()),
                values.getOrDefault(KIND, List.of()));
    }

    /// Names and values by turns, as the feed and these pages read them.
    String[] parameters() {
        return Stream.of(
                        named(VOCABULARY, vocabularies),
                        named(MAPPING_SET, mappingSets),
                        named(KIND, kinds))
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    private static Stream<String> named(String name, List<String> values) {
        return values.stream().flatMap(value -> Stream.of(name, value));
    }

    /// Boxes to tick.
    Html boxes(Visit visit) {
        var snapshot = visit.snapshot();
        return Html.of(
                "{}{}{}",
                group(
                        visit.say("Vokabularer", "Vocabularies"),
                        snapshot.vocabularies().stream()
                                .map(it -> it.content().vocabulary().key())
                                .map(key -> vocabulary(visit, key))),
                group(
                        visit.say("Mappingsæt", "Mapping sets"),
                        snapshot.mappingSets().stream()
                                .map(MappingSetRelease::content)
                                .map(it -> mappingSet(it.key()))),
                group(
                        visit.say("Slags hændelser", "Kinds of events"),
                        Arrays.stream(EventKind.values()).map(it -> kind(visit, it))));
    }

    private static Html group(String title, Stream<Html> boxes) {
        return Html.of(
                "<fieldset class=\"codes whole\"><legend class=\"form-label\">{}</legend><div class=\"chosen-codes\">{}</div></fieldset>",
                title,
                Html.join(boxes));
    }

    private Html vocabulary(Visit visit, VocabularyKey key) {
        return box(VOCABULARY, key.value(), visit.title(key), vocabularies);
    }

    private Html mappingSet(MappingSetKey key) {
        return box(MAPPING_SET, key.value(), key.value(), mappingSets);
    }

    private Html kind(Visit visit, EventKind kind) {
        return box(KIND, kind.text(), kind.word(visit.language()), kinds);
    }

    private static Html box(String name, String value, String label, List<String> chosen) {
        return Html.of(
                "<label class=\"chosen-code\"><input type=\"checkbox\" name=\"{}\" value=\"{}\"{}> {}</label>",
                name,
                value,
                Html.of(" checked").when(chosen.contains(value)),
                label);
    }

    /// In words, for a list.
    String told(Visit visit) {
        var what = Stream.concat(vocabularies.stream(), mappingSets.stream()).sorted().toList();
        var of = what.isEmpty() ? visit.say("alt", "everything") : String.join(", ", what);
        var which =
                kinds.stream()
                        .sorted()
                        .map(text ->
                                EventKind.of(text)
                                        .map(it -> it.word(visit.language()))
                                        .orElse(text))
                        .toList();
        return which.isEmpty() ? of : of + ": " + String.join(", ", which);
    }
}
