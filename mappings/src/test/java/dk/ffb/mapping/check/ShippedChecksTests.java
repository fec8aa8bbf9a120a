package dk.ffb.mapping.check;

import static dk.ffb.mapping.Fixtures.shipped;
import static dk.ffb.mapping.Fixtures.shippedVocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shipped mapping sets against the shipped vocabularies.
class ShippedChecksTests {

    @ParameterizedTest
    @MethodSource("dk.ffb.mapping.Fixtures#shippedFiles")
    void nothingIsFound(Path path) {
        var file = shipped(path);
        var subject = shippedVocabulary(file.content().subject().value());
        var object = shippedVocabulary(file.content().object().value());

        var findings = new MappingCheck(subject, object, SameCodes.NONE).check(file);

        assertThat(findings).isEmpty();
    }

    @Test
    void codesOfAnUnknownVocabularyAreLeftUnchecked() {
        var check = new MappingFileCheck(BaseUri.DEFAULT, _ -> Optional.empty());

        assertThat(check.sssom(Path.of("content", "kle-ffb.sssom.tsv")))
                .extracting(Finding::toString)
                .containsExactly(
                        "content/kle-ffb.sssom.tsv:0: advarsel / warning: subject_id: der er intet vokabular 'kle' at kontrollere koderne mod"
                                + " / there is no vocabulary 'kle' to check the codes against",
                        "content/kle-ffb.sssom.tsv:0: advarsel / warning: object_id: der er intet vokabular 'ffb' at kontrollere koderne mod"
                                + " / there is no vocabulary 'ffb' to check the codes against");
    }

    @Test
    void aBrokenCopyIsToldOfByLine(@TempDir Path folder) throws IOException {
        var text = Files.readString(Path.of("content", "fsiii-legacy.sssom.tsv"));
        var broken =
                Files.writeString(
                        folder.resolve("fsiii-legacy.sssom.tsv"),
                        text.replace("fsiii:F3\t", "fsiii:F33\t")
                                .replace("\tMotivation\tskos", "\tMotivasion\tskos"));
        var check =
                new MappingFileCheck(
                        BaseUri.DEFAULT, key -> Optional.of(shippedVocabulary(key.value())));

        assertThat(check.sssom(broken))
                .extracting(finding -> finding.toString().replace(folder + "/", ""))
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .startsWith(
                                                "fsiii-legacy.sssom.tsv:22: subject_id: 'fsiii' har ikke koden 'F33'; den ligner "),
                        second ->
                                assertThat(second)
                                        .isEqualTo(
                                                "fsiii-legacy.sssom.tsv:23: advarsel / warning: subject_label: 'Motivasion', men i 'fsiii' hedder den 'Motivation'"
                                                        + " / 'Motivasion', where 'fsiii' calls it 'Motivation'"));
    }
}
