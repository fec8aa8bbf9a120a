package dk.ffb.mapping.translate;

import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.NONE;
import static dk.ffb.mapping.Relation.RELATED;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.Fixtures;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A few small vocabularies with mapping sets every which way, all of it by chance; the same for
/// the same seed.
public final class RandomWorld {

    /// The stronger ones more often, so that paths go far.
    private static final List<Relation> RELATIONS =
            List.of(EXACT, EXACT, EXACT, CLOSE, BROAD, BROAD, NARROW, NARROW, RELATED, NONE);

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    final List<VocabularyContent> vocabularies = new ArrayList<>();
    final List<MappingSet> mappingSets = new ArrayList<>();
    private final RandomGenerator chance;
    private final int scale;

    public RandomWorld(long seed) {
        chance = new SplittableRandom(seed);
        scale = chance.nextInt(20) == 0 ? 3 : 1;
        var count = 1 + chance.nextInt(5);
        for (var i = 0; i < count; i++) {
            vocabularies.add(vocabulary("v" + i));
        }
        for (var i = chance.nextInt(8); i >= 0; i--) {
            mappingSets.add(mappingSet("m" + i));
        }
    }

    private VocabularyContent vocabulary(String key) {
        var codes = new ArrayList<String>();
        for (var i = chance.nextInt(6 * scale); i >= 0; i--) {
            codes.add(key + "." + codes.size());
        }
        var concepts = new ArrayList<ConceptBuilder>();
        for (var i = 0; i < codes.size(); i++) {
            concepts.add(concept(codes, i));
        }
        return Fixtures.content(key, concepts.toArray(ConceptBuilder[]::new));
    }

    /// Parents come before their children, successors are anywhere.
    private ConceptBuilder concept(List<String> codes, int number) {
        var concept = Fixtures.concept(codes.get(number));
        for (var parents = number == 0 ? 0 : chance.nextInt(3); parents > 0; parents--) {
            concept.broader(codes.get(chance.nextInt(number)));
        }
        for (var successors = chance.nextInt(3); successors > 0; successors--) {
            concept.replacedBy(one(codes));
        }
        if (chance.nextInt(4) == 0) {
            concept.status(Status.DEPRECATED);
        }
        return concept.validity(validity());
    }

    private Validity validity() {
        if (chance.nextInt(6) > 0) {
            return Validity.ALWAYS;
        }
        var from = FIRST_DAY.plusDays(chance.nextInt(4));
        return switch (chance.nextInt(3)) {
            case 0 -> new Validity(from, null);
            case 1 -> new Validity(null, from);
            default -> new Validity(from, from.plusDays(1 + chance.nextInt(3)));
        };
    }

    private MappingSet mappingSet(String key) {
        var subject = one(vocabularies);
        var object = one(vocabularies);
        var rows = new ArrayList<Mapping>();
        for (var i = chance.nextInt(9 * scale * scale); i >= 0; i--) {
            rows.add(row(code(subject), code(object)));
        }
        return dk.ffb.mapping.Fixtures.set(
                key,
                subject.vocabulary().key().value(),
                object.vocabulary().key().value(),
                rows.toArray(Mapping[]::new));
    }

    /// Now and then a code that no vocabulary has.
    private String code(VocabularyContent vocabulary) {
        return chance.nextInt(20) == 0 ? "missing" : one(vocabulary.concepts()).code();
    }

    private Mapping row(String source, String target) {
        var relation = one(RELATIONS);
        var none = relation == NONE;
        var fromObject = none && chance.nextBoolean();
        return new Mapping(
                fromObject ? null : source,
                relation,
                none && !fromObject ? null : target,
                chance.nextInt(3) == 0 ? null : (Double) (one(List.of(5, 8, 9, 10)) / 10.0),
                null,
                validity(),
                null,
                null,
                null,
                new LinkedHashMap<>());
    }

    public Edition edition() {
        var edition = new EditionBuilder();
        vocabularies.forEach(each -> edition.publish(CompiledVocabulary.of(each)));
        mappingSets.forEach(edition::publish);
        return edition.build();
    }

    public LocalDate day() {
        return FIRST_DAY.plusDays(chance.nextInt(6) - 1);
    }

    public TranslationQuery query() {
        var system = one(vocabularies);
        var targets = new HashSet<VocabularyKey>();
        for (var i = chance.nextInt(3); i > 0; i--) {
            targets.add(one(vocabularies).vocabulary().key());
        }
        return new TranslationQuery(
                system.vocabulary().key(),
                code(system),
                targets,
                1 + chance.nextInt(TranslationQuery.MOST_HOPS),
                one(List.of(TranslationQuery.Fallback.values())),
                "da");
    }

    TranslationQuery query(Set<VocabularyKey> targets) {
        var any = query();
        return new TranslationQuery(
                any.system(), any.code(), targets, any.maxHops(), any.fallback(), "da");
    }

    VocabularyKey oneVocabulary() {
        return one(vocabularies).vocabulary().key();
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
