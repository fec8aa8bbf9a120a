package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The vocabulary on one side of a ConceptMap, gathered from its groups.
final class Side {

    private final String name;
    private final @Nullable VocabularyKey named;
    private final FhirConceptMapReader reader;
    private final Faults faults;
    private final Set<String> systems = new HashSet<>();
    private @Nullable String first;
    private @Nullable String version;
    private @Nullable VocabularyKey found;

    /// @param name `subject` or `object`
    /// @param named the vocabulary that the caller says the codes are of
    Side(String name, @Nullable VocabularyKey named, FhirConceptMapReader reader, Faults faults) {
        this.name = name;
        this.named = named;
        this.reader = reader;
        this.faults = faults;
        this.found = named;
    }

    /// Takes what one group says of this side.
    void is(GroupDraft.Coding system) {
        system.version().filter(_ -> version == null).ifPresent(text -> version = text);
        var url = system.url();
        if (url.isEmpty()) {
            if (named == null) {
                error(
                        system,
                        Said.of(
                                "mangler: angiv vokabularet (--%s KEY)",
                                "is missing: name the vocabulary (--%s KEY)", name));
            }
            return;
        }
        if (systems.add(url.get())) {
            if (first == null) {
                first = url.get();
                find(system, url.get());
            } else {
                further(system, url.get());
            }
        }
    }

    private void find(GroupDraft.Coding system, String url) {
        if (named == null) {
            found = Head.known(url, reader.base(), reader.vocabularies()).orElse(null);
            if (found == null) {
                error(
                        system,
                        Said.of(
                                "systemet '%s' er ikke et vokabular her: angiv et (--%s KEY)",
                                "the system '%s' is no vocabulary here: name one (--%s KEY)",
                                url,
                                name));
            }
        }
    }

    /// Another name for the same vocabulary is no other vocabulary.
    private void further(GroupDraft.Coding system, String url) {
        if (named != null) {
            faults.warning(
                    system.line,
                    system.member,
                    Said.of(
                            "koder fra '%s' læses som koder fra '%s', ligesom dem fra '%s'",
                            "codes of '%s' are read as codes of '%s', as those of '%s' are",
                            url,
                            named,
                            first));
        } else if (!Head.known(url, reader.base(), reader.vocabularies())
                .equals(Optional.ofNullable(found))) {
            error(
                    system,
                    Said.of(
                            "koder fra '%s', men i en anden gruppe fra '%s': et mappingsæt har ét vokabular på hver side (%s)",
                            "codes of '%s', where those of another group are of '%s': a mapping set has one %s",
                            url,
                            first,
                            name));
        }
    }

    private void error(GroupDraft.Coding system, Said message) {
        faults.error(system.line, system.member, message);
    }

    Optional<VocabularyKey> vocabulary() {
        return Optional.ofNullable(found);
    }

    Optional<String> version() {
        return Optional.ofNullable(version);
    }
}
