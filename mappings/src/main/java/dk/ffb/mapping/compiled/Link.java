package dk.ffb.mapping.compiled;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// A mapping set tied to one release of each of its two vocabularies.
///
/// Its directions hold it: whoever uses one of them keeps [Links] from making it again.
public final class Link {

    private final CompiledMappingSet set;
    private final Direction forward;
    private final Direction inverted;

    Link(CompiledMappingSet set, CompiledVocabulary subject, CompiledVocabulary object) {
        this.set = set;
        var sources = new Resolved(set.sources(), subject);
        var targets = new Resolved(set.targets(), object);
        forward = new Direction(this, subject, object, sources, targets, false);
        inverted = new Direction(this, object, subject, targets, sources, true);
    }

    public CompiledMappingSet set() {
        return set;
    }

    /// From subject to object.
    public Direction forward() {
        return forward;
    }

    /// From object to subject.
    public Direction inverted() {
        return inverted;
    }

    boolean ties(CompiledVocabulary subject, CompiledVocabulary object) {
        return forward.from() == subject && forward.to() == object;
    }
}
