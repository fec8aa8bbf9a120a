package dk.ffb.mapping.compiled;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/// The links of a mapping set that somebody uses; those that nobody does are let go.
final class Links {

    private final CompiledMappingSet set;
    private final List<WeakReference<Link>> inUse = new ArrayList<>(1);

    Links(CompiledMappingSet set) {
        this.set = set;
    }

    synchronized Link between(CompiledVocabulary subject, CompiledVocabulary object) {
        inUse.removeIf(link -> link.get() == null);
        for (var reference : inUse) {
            var link = reference.get();
            if (link != null && link.ties(subject, object)) {
                return link;
            }
        }
        var link = new Link(set, subject, object);
        inUse.add(new WeakReference<>(link));
        return link;
    }
}
