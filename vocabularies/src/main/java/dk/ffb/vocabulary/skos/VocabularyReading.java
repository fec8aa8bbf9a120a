package dk.ffb.vocabulary.skos;

import dk.ffb.content.Place;
import dk.ffb.content.Said;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.shapes.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Reads a vocabulary from the blocks of its files.
final class VocabularyReading {

    private final Blocks blocks;
    private final SchemeChoice chosen;
    private final Place file;
    private final Report report;
    private final CodeNames codes = new CodeNames();
    private final Set<ConceptField> says = EnumSet.of(ConceptField.BROADER);
    private final List<Block> conceptBlocks = new ArrayList<>();
    private final List<Block> collectionBlocks = new ArrayList<>();

    VocabularyReading(Blocks blocks, SchemeChoice chosen, Place file, Report report) {
        this.blocks = blocks;
        this.chosen = chosen;
        this.file = file;
        this.report = report;
    }

    VocabularyFile read(BaseUri base) {
        blocks.all().forEach(Block::restoreOrder);
        blocks.all().forEach(this::sort);
        conceptBlocks.sort(Comparator.comparingInt(Block::position));
        collectionBlocks.sort(Comparator.comparingInt(Block::position));
        var concepts = concepts();
        var collections = collections();
        var scheme = new SchemeReading(blocks, chosen.scheme(), report);
        var content =
                new VocabularyContent(
                        scheme.vocabulary(chosen.key(), base),
                        scheme.version(),
                        scheme.validFrom(),
                        concepts,
                        collections);
        report.close();
        return new VocabularyFile(content, says(content));
    }

    Locator locator() {
        return new BlockLocator(file, chosen.scheme(), conceptBlocks, collectionBlocks);
    }

    private void sort(Block block) {
        if (block.isA(Terms.CONCEPT_SCHEME)) {
            disjoint(
                    block,
                    Terms.CONCEPT,
                    Said.of(
                            "et vokabular (skos:ConceptScheme) kan ikke også være et begreb (SKOS S9)",
                            "a concept scheme can't be a concept too (SKOS S9)"));
        } else if (CollectionReading.isCollection(block)) {
            disjoint(
                    block,
                    Terms.CONCEPT,
                    Said.of(
                            "en samling kan ikke også være et begreb (SKOS S37)",
                            "a collection can't be a concept too (SKOS S37)"));
            if (isOurs(block)) {
                collectionBlocks.add(block);
            }
        } else if (isConcept(block)) {
            if (isOurs(block) && codes.add(block, report)) {
                conceptBlocks.addAll(block.definitions());
            }
        } else if (block.has(Terms.ALT_LABEL) || block.has(Terms.HIDDEN_LABEL)) {
            report.error(
                    block.place(),
                    Said.of(
                            "her er ord til '%s', men vokabularet har ikke det begreb",
                            "words for '%s', but the vocabulary has no such concept",
                            SchemeReading.lastSegment(block.subject)
                                    .orElse(Literals.shown(block.subject))));
        }
    }

    private void disjoint(Block block, Node type, Said message) {
        for (var stated : block.all(Terms.TYPE)) {
            if (stated.value().equals(type)) {
                report.error(stated.place(), message);
            }
        }
    }

    private static boolean isConcept(Block block) {
        return block.isA(Terms.CONCEPT)
                || block.has(Terms.TOP_CONCEPT_OF)
                || (!block.has(Terms.TYPE)
                        && (block.has(Terms.PREF_LABEL) || block.has(Terms.BROADER)));
    }

    /// Not ours is what says that it belongs to other schemes only.
    private boolean isOurs(Block block) {
        var schemes = new ArrayList<>(block.all(Terms.IN_SCHEME));
        schemes.addAll(block.all(Terms.TOP_CONCEPT_OF));
        return schemes.isEmpty()
                || schemes.stream()
                        .anyMatch(stated -> stated.value().equals(chosen.scheme().subject));
    }

    private List<Concept> concepts() {
        var concepts = new ArrayList<Concept>(conceptBlocks.size());
        for (var block : conceptBlocks) {
            concepts.add(ConceptReading.read(block, blocks, codes, report, says));
        }
        return concepts;
    }

    private List<ConceptCollection> collections() {
        var reading = new CollectionReading(blocks, codes, report);
        var collections = new ArrayList<ConceptCollection>();
        for (var i = 0; i < collectionBlocks.size(); ) {
            var collection = reading.read(collectionBlocks.get(i));
            if (collection.isPresent()) {
                collections.add(collection.get());
                i++;
            } else {
                collectionBlocks.remove(i);
            }
        }
        return collections;
    }

    /// A file in this project's own profile has a word for everything, so what it leaves out is not
    /// there. But words and collections live in files of their own beside it, and a file of others
    /// knows nothing of our kinds: of those it speaks only where it uses them.
    private Set<ConceptField> says(VocabularyContent content) {
        if (chosen.scheme().has(Terms.DCT_TYPE)) {
            says.addAll(
                    EnumSet.complementOf(
                            EnumSet.of(
                                    ConceptField.ALT_LABELS,
                                    ConceptField.HIDDEN_LABELS,
                                    ConceptField.COLLECTIONS)));
        }
        if (!content.collections().isEmpty()) {
            says.add(ConceptField.COLLECTIONS);
        }
        if (content.concepts().stream().anyMatch(c -> c.labels().byLanguage().size() > 1)) {
            says.add(ConceptField.OTHER_LANGUAGES);
        }
        return says;
    }
}
