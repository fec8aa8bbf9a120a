package dk.ffb.service.draft.check;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.draft.check.Check.Rule;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A published code is never deleted or used again for something else; it only goes out of use, and
/// then it says what to use instead, or why there is nothing.
final class Lifecycle {

    private final Map<String, Concept> before = new HashMap<>();
    private final Map<String, Concept> now = new HashMap<>();
    private final VocabularyContent content;
    private final List<VocabularyRelease> releases;
    private final List<Check> checks = new ArrayList<>();

    /// @param releases every release of the vocabulary
    Lifecycle(VocabularyContent base, VocabularyContent content, List<VocabularyRelease> releases) {
        this.content = content;
        this.releases = releases;
        base.concepts().forEach(concept -> before.put(concept.code(), concept));
        content.concepts().forEach(concept -> now.put(concept.code(), concept));
    }

    List<Check> checks() {
        before.keySet().stream()
                .sorted()
                .filter(code -> !now.containsKey(code))
                .forEach(this::gone);
        content.concepts().forEach(this::check);
        return checks;
    }

    private void gone(String code) {
        error(
                code,
                "Koden er udgivet og må ikke slettes; den kan udgå.",
                "The code is published and must not be deleted; it can be deprecated.");
    }

    private void check(Concept concept) {
        var was = before.get(concept.code());
        if (was == null) {
            checkNew(concept);
        }
        if (concept.status() == Status.DEPRECATED && !isDeprecated(was)) {
            checkDeprecated(concept);
        }
        if (concept.status() == Status.ACTIVE && isDeprecated(was)) {
            warning(
                    concept.code(),
                    "En udgået kode tages i brug igen.",
                    "A deprecated code is taken into use again.");
        }
        if (concept.status() == Status.ACTIVE) {
            checkLinks(concept, was);
        }
    }

    private static boolean isDeprecated(@Nullable Concept concept) {
        return concept != null && concept.status() == Status.DEPRECATED;
    }

    private void checkNew(Concept concept) {
        for (var release : releases) {
            var number = release.content().find(concept.code());
            if (number != CompiledVocabulary.UNKNOWN) {
                var label = release.content().label(number, Texts.DANISH);
                error(
                        concept.code(),
                        "Koden er brugt før (%s i %s) og bruges aldrig igen."
                                .formatted(label, release.release().version()),
                        "The code was used before (%s in %s) and is never used again."
                                .formatted(label, release.release().version()));
                return;
            }
        }
    }

    private void checkDeprecated(Concept concept) {
        if (concept.replacedBy().isEmpty() && concept.notes().isEmpty()) {
            error(
                    concept.code(),
                    "Koden udgår uden en afløser eller en grund.",
                    "The code is deprecated without a successor or a reason.");
        }
        for (var successor : concept.replacedBy()) {
            if (isDeprecated(now.get(successor))) {
                warning(
                        concept.code(),
                        "Afløseren %s er selv udgået.".formatted(successor),
                        "The successor %s is deprecated itself.".formatted(successor));
            }
        }
        for (var collection : content.collections()) {
            if (collection.members().contains(concept.code())) {
                warning(
                        concept.code(),
                        "Koden udgår, men står stadig i sortimentet %s."
                                .formatted(collection.key()),
                        "The code is deprecated, but still in the collection %s."
                                .formatted(collection.key()));
            }
        }
    }

    /// A concept that is in use below one that goes out of use.
    private void checkLinks(Concept concept, @Nullable Concept was) {
        for (var parent : concept.broader()) {
            var isNew = was == null || !was.broader().contains(parent);
            if (isDeprecated(now.get(parent)) && (isNew || !isDeprecated(before.get(parent)))) {
                warning(
                        concept.code(),
                        "Begrebet er i brug under %s, som er udgået.".formatted(parent),
                        "The concept is in use below %s, which is deprecated.".formatted(parent));
            }
        }
    }

    private void error(String code, String danish, String english) {
        checks.add(Check.error(Rule.LIFECYCLE, code, danish, english));
    }

    private void warning(String code, String danish, String english) {
        checks.add(Check.warning(Rule.LIFECYCLE, code, danish, english));
    }
}
