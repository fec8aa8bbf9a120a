package dk.ffb.mapping;

import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// All that one release of a mapping set says.
///
/// @param subject the vocabulary that rows read from
/// @param object the vocabulary that rows read to; may be the subject itself (old codes to new)
/// @param version the publisher's version label, where the file gives one
/// @param validFrom the first day for which it holds, where the file gives one
/// @param slots every other SSSOM slot of the set by name, one or more values each
/// @param mappings in the publisher's order
/// @param denied rows that state that a relation does *not* hold (SSSOM's predicate modifier
///   `Not`): kept, and checked against, but never a way to a translation
public record MappingSet(
        MappingSetKey key,
        VocabularyKey subject,
        VocabularyKey object,
        Texts titles,
        Texts descriptions,
        @Nullable String version,
        @Nullable LocalDate validFrom,
        SequencedMap<String, List<String>> slots,
        List<Mapping> mappings,
        List<Mapping> denied) {

    public MappingSet {
        slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
        mappings = List.copyOf(mappings);
        denied = List.copyOf(denied);
    }

    /// A mapping set that denies nothing.
    public MappingSet(
            MappingSetKey key,
            VocabularyKey subject,
            VocabularyKey object,
            Texts titles,
            Texts descriptions,
            @Nullable String version,
            @Nullable LocalDate validFrom,
            SequencedMap<String, List<String>> slots,
            List<Mapping> mappings) {
        this(
                key,
                subject,
                object,
                titles,
                descriptions,
                version,
                validFrom,
                slots,
                mappings,
                List.of());
    }

    /// The same set with other rows.
    public MappingSet withMappings(List<Mapping> others) {
        return new MappingSet(
                key,
                subject,
                object,
                titles,
                descriptions,
                version,
                validFrom,
                slots,
                others,
                denied);
    }
}
