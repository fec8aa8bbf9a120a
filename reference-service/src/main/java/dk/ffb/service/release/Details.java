package dk.ffb.service.release;

import dk.ffb.mapping.MappingSet;
import dk.ffb.service.release.Difference.Detail;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is different about the whole, beside its concepts or rows.
final class Details {

    private final List<Detail> found = new ArrayList<>();

    private Details() {}

    static List<Detail> between(VocabularyContent before, VocabularyContent after) {
        var a = before.vocabulary();
        var b = after.vocabulary();
        var details = new Details();
        details.compare("validFrom", before.validFrom(), after.validFrom());
        details.compare("title", text(a.titles()), text(b.titles()));
        details.compare("description", text(a.descriptions()), text(b.descriptions()));
        details.compare(
                "identifier",
                String.join("|", new TreeSet<>(a.identifiers())),
                String.join("|", new TreeSet<>(b.identifiers())));
        details.compare("publisher", a.publisher(), b.publisher());
        details.compare("scope", a.scope().text(), b.scope().text());
        details.compare("source", a.source(), b.source());
        details.compareCollections(before, after);
        return details.found;
    }

    private void compareCollections(VocabularyContent before, VocabularyContent after) {
        var a = Words.byKey(before.collections());
        var b = Words.byKey(after.collections());
        var keys = new TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        keys.forEach(key -> compare("collection " + key, a.get(key), b.get(key)));
    }

    static List<Detail> between(MappingSet before, MappingSet after) {
        var details = new Details();
        details.compare("validFrom", before.validFrom(), after.validFrom());
        details.compare("subject", before.subject(), after.subject());
        details.compare("object", before.object(), after.object());
        details.compare("title", text(before.titles()), text(after.titles()));
        details.compare("description", text(before.descriptions()), text(after.descriptions()));
        var slots = new TreeSet<>(before.slots().keySet());
        slots.addAll(after.slots().keySet());
        slots.forEach(
                slot -> details.compare(slot, before.slots().get(slot), after.slots().get(slot)));
        return details.found;
    }

    private void compare(String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Detail(what, string(before), string(after)));
        }
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String text(Texts texts) {
        return texts.byLanguage().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join("|", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
