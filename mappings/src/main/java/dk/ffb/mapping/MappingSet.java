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
public record MappingSet(
        MappingSetKey key,
        VocabularyKey subject,
        VocabularyKey object,
        Texts titles,
        Texts descriptions,
        @Nullable String version,
        @Nullable LocalDate validFrom,
        SequencedMap<String, List<String>> slots,
        List<Mapping> mappings) {

    public MappingSet {
        slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
        mappings = List.copyOf(mappings);
    }
}
