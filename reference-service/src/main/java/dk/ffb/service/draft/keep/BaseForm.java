package dk.ffb.service.draft.keep;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.Base;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Map;

/// What a draft is made from, in the form that the store keeps it in.
public final class BaseForm {

    private static final String BASE = "base";
    private static final String SCOPE = "new-scope";
    private static final String FROM = "new-subject";
    private static final String TO = "new-object";

    private BaseForm() {}

    public static Map<String, String> facts(Base base) {
        return switch (base) {
            case Base.Published(var version) -> Map.of(BASE, version);
            case Base.Nothing(Content.OfVocabulary(var content)) ->
                    Map.of(SCOPE, content.vocabulary().scope().name());
            case Base.Nothing(Content.OfMappingSet(var set)) ->
                    Map.of(FROM, set.subject().value(), TO, set.object().value());
        };
    }

    /// The base that these facts tell of.
    ///
    /// @param facts all of a draft's
    public static Base base(Map<String, String> facts) {
        var label = facts.get(BASE);
        if (label != null) {
            return new Base.Published(label);
        }
        var key = DraftForm.fact(facts, "key");
        return switch (Subject.valueOf(DraftForm.fact(facts, "subject"))) {
            case VOCABULARY ->
                    Base.Nothing.of(
                            new VocabularyKey(key), Scope.valueOf(DraftForm.fact(facts, SCOPE)));
            case MAPPING_SET ->
                    Base.Nothing.of(
                            new MappingSetKey(key),
                            new VocabularyKey(DraftForm.fact(facts, FROM)),
                            new VocabularyKey(DraftForm.fact(facts, TO)));
        };
    }
}
