package dk.ffb.mapping.check;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Validity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing said of two codes, by a row or by rows taken together.
///
/// @param to absent where it is said that there is none
/// @param denied whether it is said that it is not so
/// @param through the mapping sets that say it, one a step
/// @param row the row's position among the mappings of its set, or among its denied rows; -1 where
///   several rows say it together, or the row isn't published yet
public record Claim(
        Code from,
        Relation relation,
        @Nullable Code to,
        boolean denied,
        Validity validity,
        List<MappingSetKey> through,
        int row) {

    public Claim {
        through = List.copyOf(through);
    }

    /// What a row of a set says; empty where it says nothing of any code of the set's subject.
    public static Optional<Claim> of(MappingSet set, Mapping mapping, boolean denied, int row) {
        return Optional.ofNullable(mapping.source())
                .map(source ->
                        new Claim(
                                new Code(set.subject(), source),
                                mapping.relation(),
                                mapping.target() == null
                                        ? null
                                        : new Code(set.object(), mapping.target()),
                                denied,
                                mapping.validity(),
                                List.of(set.key()),
                                row));
    }

    public Optional<Code> target() {
        return Optional.ofNullable(to);
    }

    boolean isDirect() {
        return through.size() == 1;
    }
}
