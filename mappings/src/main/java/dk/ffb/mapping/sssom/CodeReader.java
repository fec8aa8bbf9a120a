package dk.ffb.mapping.sssom;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.sssom.Prefixes.Expanded;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns the identifiers of one side into codes of one vocabulary.
final class CodeReader {

    private final String side;
    private final BaseUri base;
    private final @Nullable VocabularyKey named;
    private final Faults faults;
    private final Set<String> refused = new HashSet<>();
    private @Nullable VocabularyKey found;
    private @Nullable String namespace;

    /// @param side `subject` or `object`
    /// @param named the vocabulary that the caller says the codes are of
    CodeReader(String side, BaseUri base, @Nullable VocabularyKey named, Faults faults) {
        this.side = side;
        this.base = base;
        this.named = named;
        this.faults = faults;
        this.found = named;
    }

    /// The code that an identifier stands for; empty where it is a fault.
    Optional<String> code(Expanded entity, int line) {
        var own = base.code(entity.iri());
        if (own.isPresent()) {
            return belongs(own.get().vocabulary(), line)
                    ? Optional.of(own.get().value())
                    : Optional.empty();
        }
        return named == null ? refuse(entity, line) : foreign(entity.atCode(), line);
    }

    private boolean belongs(VocabularyKey vocabulary, int line) {
        if (found == null) {
            found = vocabulary;
        }
        if (!vocabulary.equals(found)) {
            faults.error(
                    line,
                    column(),
                    Said.of(
                            "en kode fra '%s', hvor de andre er fra '%s'",
                            "a code of '%s', where the others are of '%s'", vocabulary, found));
        }
        return vocabulary.equals(found);
    }

    private Optional<String> refuse(Expanded entity, int line) {
        if (refused.add(entity.namespace())) {
            faults.error(
                    line,
                    column(),
                    Said.of(
                            "%s ligger ikke under %s: angiv det vokabular, koderne er fra (--%s KEY)",
                            "%s is not under %s: name the vocabulary that its codes are of (--%s KEY)",
                            entity.iri(),
                            base,
                            side));
        } else {
            faults.error(
                    line,
                    column(),
                    Said.of("%s ligger ikke under %s", "%s is not under %s", entity.iri(), base));
        }
        return Optional.empty();
    }

    private Optional<String> foreign(Expanded entity, int line) {
        if (namespace == null) {
            namespace = entity.namespace();
        }
        var code = BaseUri.decode(entity.local());
        if (!entity.namespace().equals(namespace)) {
            faults.error(
                    line,
                    column(),
                    Said.of(
                            "under %s, hvor de andre er under %s: koder fra to vokabularer",
                            "under %s, where the others are under %s: codes of two vocabularies",
                            entity.namespace(),
                            namespace));
            return Optional.empty();
        }
        if (code.isBlank()) {
            faults.error(
                    line,
                    column(),
                    Said.of("der er ingen kode efter præfikset", "no code follows the prefix"));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    /// What the file says of the vocabulary as a whole; nothing is said by a foreign one.
    void source(String iri, int line, String slot, Faults where) {
        if (!iri.startsWith(base.value())) {
            return;
        }
        var key = iri.substring(base.value().length());
        if (VocabularyKey.isKey(key) && found == null) {
            found = new VocabularyKey(key);
        } else if (found != null && !key.equals(found.value())) {
            where.error(
                    line,
                    slot,
                    Said.of(
                            "'%s', men koderne er fra '%s'",
                            "'%s', where the codes are of '%s'", key, found.value()));
        }
    }

    /// A literal is its own code, where the caller has named the vocabulary.
    Optional<String> literal(String label, int line) {
        if (named == null || label.isBlank()) {
            faults.error(
                    line,
                    column(),
                    Said.of(
                            "en tekst (rdfs literal) har ingen kode: angiv det vokabular, den er en kode i (--%s KEY)",
                            "a literal has no code: name the vocabulary that it is a code of (--%s KEY)",
                            side));
            return Optional.empty();
        }
        return Optional.of(label);
    }

    /// Whether an entity is the vocabulary, which needs not be said again.
    boolean isVocabulary(String entity, Prefixes prefixes) {
        var iri = prefixes.expand(entity).map(Prefixes.Expanded::iri);
        return found != null && iri.equals(Optional.of(base.vocabulary(found)));
    }

    Optional<VocabularyKey> vocabulary() {
        return Optional.ofNullable(found);
    }

    private String column() {
        return side + "_id";
    }
}
