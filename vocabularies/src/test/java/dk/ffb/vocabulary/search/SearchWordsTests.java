package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWordsTests {

    @TempDir Path directory;

    @Test
    void theShippedFilesAreRead() {
        assertThat(SearchWords.shipped().files().order()).startsWith("ffb");
    }

    @Test
    void everyFaultIsToldWithItsLine() throws IOException {
        var file =
                file(
                        "stems.tsv",
                        "form\tbase\tkind\tnote\nbørn\tbarn\tinflection\t\nBørn\tb1\tx\t\n");

        assertThat(SearchWords.check(file))
                .extracting(finding -> finding.line() + " " + finding.message().english())
                .containsExactly(
                        "3 'Børn' must be in lower case",
                        "3 'b1' is not a word of letters",
                        "3 must be inflection or derivation");
    }

    @Test
    void partsThatDoNotMakeUpTheWordAreRefused() throws IOException {
        var file = file("compounds.tsv", "word\tparts\nvejledning\t-\nboligstøtte\tbolig+hjælp\n");

        assertThat(SearchWords.check(file))
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(3));
    }

    @Test
    void aWordThatIsThereTwiceIsRefused() throws IOException {
        var file = file("lexicon.txt", "# words\nbo\nøl\nbo\n");

        assertThat(SearchWords.check(file))
                .extracting(finding -> finding.line())
                .containsExactly(4);
    }

    @Test
    void aFileIsKnownByItsFolderAndName() {
        assertThat(SearchWords.isSearchFile(Path.of("content/search/lexicon.txt"))).isTrue();
        assertThat(SearchWords.isSearchFile(Path.of("content/lexicon.txt"))).isFalse();
        assertThat(SearchWords.isSearchFile(Path.of("content/search/other.txt"))).isFalse();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
