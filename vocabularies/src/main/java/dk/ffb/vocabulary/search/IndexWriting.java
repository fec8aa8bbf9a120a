package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.Normalizer.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NoLockFactory;

/// Writes names into one segment in memory, in their order: the number of a document is the number
/// of its name.
final class IndexWriting {

    private static final int BUFFER_MEGABYTES = 1_024;

    private final WordAnalysis analysis;
    private final Paragraphs paragraphs;
    private final NameTable table;
    private final Map<String, WordForms> danish = new HashMap<>();
    private final Map<String, WordForms> english = new HashMap<>();

    IndexWriting(WordAnalysis analysis, Paragraphs paragraphs, NameTable table) {
        this.analysis = analysis;
        this.paragraphs = paragraphs;
        this.table = table;
    }

    /// The index, which lives as long as somebody holds it: nothing of it is outside memory.
    LeafReader write(List<Name> names) {
        var config = new IndexWriterConfig(new NoAnalyzer());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        // Merges neighbours only, which keeps the order.
        config.setMergePolicy(new LogDocMergePolicy());
        config.setUseCompoundFile(false);
        try (var writer = new IndexWriter(directory(), config)) {
            var document = new TermDocument();
            for (var name : names) {
                add(name, document);
                writer.addDocument(document.fields());
            }
            if (names.isEmpty()) {
                writer.addDocument(List.of());
            }
            writer.forceMerge(1);
            return DirectoryReader.open(writer).leaves().getFirst().reader();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ByteBuffersDirectory directory() {
        return new ByteBuffersDirectory(
                NoLockFactory.INSTANCE,
                ByteBuffersDataOutput::new,
                (name, output) -> new ArrayInput(name, output.toArrayCopy()));
    }

    private void add(Name name, TermDocument document) {
        document.clear();
        var words = Normalizer.words(name.text());
        if (name.source().isName()) {
            addWhole(words, name.isEnglish(), document);
        }
        for (var word : words) {
            addWord(forms(word.text(), name.isEnglish()), name.source(), document);
        }
        NameWords.leftOut(name.text(), words, analysis.splitter())
                .forEach(word -> addWord(forms(word, name.isEnglish()), name.source(), document));
        for (var cited : paragraphs.certainIn(name.text())) {
            cited.terms().forEach(term -> document.add(Fields.CITED, term));
        }
        if (name.source() == Source.LABEL && name.ordinal() == 0) {
            addCode(table.concepts().code(name.concept()).value(), document);
        }
    }

    private void addWhole(List<Word> words, boolean isEnglish, TermDocument document) {
        if (words.isEmpty()) {
            return;
        }
        document.add(Fields.WHOLE, WholeName.of(words));
        document.add(Fields.JOINED, WholeName.joined(words));
        document.add(
                Fields.WHOLE_STEMS,
                WholeName.stems(words, analysis, word -> forms(word, isEnglish).stem()));
        document.add(Fields.FIRST, words.getFirst().text());
        starts(words.getFirst().text(), Fields.FIRST_START, document);
    }

    private static void addWord(WordForms forms, Source source, TermDocument document) {
        document.add(Fields.WORD, forms.surface());
        if (source.isName()) {
            document.add(Fields.NAME_WORD, forms.surface());
            starts(forms.surface(), Fields.WORD_START, document);
        }
        document.add(Fields.STEM, forms.stem());
        document.add(Fields.ROOT, forms.root());
        document.add(Fields.ANY_ROOT, forms.root());
        for (var part : forms.parts()) {
            document.add(Fields.PART, part.stem());
            document.add(Fields.ANY_ROOT, part.root());
        }
    }

    private static void starts(String word, String field, TermDocument document) {
        for (var length = 1; length <= Math.min(Fields.GRAM, word.length()); length++) {
            document.add(field, word.substring(0, length));
        }
    }

    private void addCode(String code, TermDocument document) {
        document.add(Fields.CODE, CodeForms.key(code));
        document.add(Fields.BARE_CODE, CodeForms.bare(code));
        for (var reference : paragraphs.certainIn(code)) {
            reference.terms().forEach(term -> document.add(Fields.PARAGRAPH, term));
        }
    }

    private WordForms forms(String word, boolean isEnglish) {
        return isEnglish
                ? english.computeIfAbsent(word, analysis::english)
                : danish.computeIfAbsent(word, analysis::danish);
    }
}
