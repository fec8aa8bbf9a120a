package dk.ffb.mapping;

import dk.ffb.vocabulary.Validity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One row of a mapping set.
///
/// Where the relation is [Relation#NONE] exactly one of source and target is there, and the row
/// states that the other vocabulary has no such term. Else both are there.
///
/// @param source a code of the subject vocabulary
/// @param target a code of the object vocabulary
/// @param confidence from 0 to 1; absent counts as 1.0
/// @param justification a CURIE of the semantic mapping vocabulary, such as
///   `semapv:ManualMappingCuration`
/// @param validity the days on which the row holds, within its release
/// @param slots every other SSSOM slot of the row by name, as written in TSV (several values parted
///   by `|`)
public record Mapping(
        @Nullable String source,
        Relation relation,
        @Nullable String target,
        @Nullable Double confidence,
        @Nullable String justification,
        Validity validity,
        @Nullable String sourceLabel,
        @Nullable String targetLabel,
        @Nullable String comment,
        SequencedMap<String, String> slots) {

    public Mapping {
        if (relation == Relation.NONE
                ? (source == null) == (target == null)
                : source == null || target == null) {
            throw new IllegalArgumentException(
                    "a mapping has a source and a target; one that states none has just one of them");
        }
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1: " + confidence);
        }
        slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
    }

    /// A mapping with nothing said but the relation and how sure it is.
    public static Mapping of(
            String source, Relation relation, String target, @Nullable Double confidence) {
        return new Mapping(
                source,
                relation,
                target,
                confidence,
                null,
                Validity.ALWAYS,
                null,
                null,
                null,
                new LinkedHashMap<>());
    }
}
