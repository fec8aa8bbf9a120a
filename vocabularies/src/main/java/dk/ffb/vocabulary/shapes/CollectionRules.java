package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import dk.ffb.vocabulary.ConceptCollection;
import java.util.HashSet;
import java.util.List;

/// Collections have a name of their own and members that exist.
final class CollectionRules {

    private final CodeTable codes;
    private final Locator locator;
    private final List<Finding> findings;

    CollectionRules(CodeTable codes, Locator locator, List<Finding> findings) {
        this.codes = codes;
        this.locator = locator;
        this.findings = findings;
    }

    void check(List<ConceptCollection> collections) {
        var keys = new HashSet<String>();
        for (var i = 0; i < collections.size(); i++) {
            var collection = collections.get(i);
            if (!keys.add(collection.key())) {
                error(
                        i,
                        "",
                        Said.of(
                                "samlingen '%s' er der to gange",
                                "the collection '%s' is there twice", collection.key()));
            }
            if (collection.titles().isEmpty()) {
                error(
                        i,
                        "",
                        Said.of(
                                "samlingen '%s' har ingen titel",
                                "the collection '%s' has no title", collection.key()));
            }
            members(i, collection);
        }
    }

    private void members(int position, ConceptCollection collection) {
        var seen = new HashSet<String>();
        for (var member : collection.members()) {
            if (!codes.has(member)) {
                error(
                        position,
                        member,
                        Said.of(
                                "samlingen '%s' har medlemmet '%s', som ikke findes i vokabularet%s",
                                "the collection '%s' has the member '%s', which isn't in the vocabulary%s",
                                collection.key(),
                                member,
                                codes.hint(member)));
            } else if (!seen.add(member)) {
                findings.add(
                        locator.collection(position, member)
                                .warning(
                                        Said.of(
                                                "'%s' er to gange i samlingen '%s'",
                                                "'%s' is in the collection '%s' twice",
                                                member,
                                                collection.key())));
            }
        }
    }

    private void error(int position, String member, Said message) {
        findings.add(locator.collection(position, member).error(message));
    }
}
