package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Finding;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What must hold of any vocabulary, whichever format it came in: the integrity conditions of SKOS
/// that a property list can break, and this service's own.
///
/// Rules about how RDF states a vocabulary are in `shapes/*.ttl` instead; no rule is in both.
public final class IntegrityCheck {

    private IntegrityCheck() {}

    /// All that is wrong, or looks wrong, in the order of the file as far as it has one.
    public static List<Finding> check(VocabularyContent content, Locator locator) {
        return check(content, locator, Set.of());
    }

    /// The same of a part of a vocabulary.
    ///
    /// @param elsewhere codes that other parts have, which concepts may point at
    public static List<Finding> check(
            VocabularyContent content, Locator locator, Set<String> elsewhere) {
        var findings = new ArrayList<Finding>();
        var codes = CodeTable.of(content.concepts(), elsewhere);
        new TextRules(locator, findings).check(content);
        new CodeRules(codes, locator, findings).check(content);
        new HierarchyRules(codes, locator, findings).check();
        new CollectionRules(codes, locator, findings).check(content.collections());
        return findings;
    }
}
