package dk.ffb.mapping.check;

import static dk.ffb.mapping.Fixtures.mappingSet;
import static dk.ffb.mapping.Fixtures.source;
import static dk.ffb.mapping.Fixtures.value;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.key;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.mapping.csv.MappingCsvReader;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MappingCheckTests {

    private static final CompiledVocabulary LOCAL =
            vocabulary("lokal", concept("J1.4").altLabel("da", "Drikke"), concept("J1.5"));

    private static final CompiledVocabulary FFB =
            vocabulary(
                    "ffb",
                    concept("new"),
                    concept("old").status(Status.DEPRECATED).replacedBy("new"),
                    concept("ended").validity(new Validity(null, LocalDate.of(2018, 1, 1))));

    @Test
    void tellsOfCodesAndLabelsByLine() {
        var file =
                value(
                        new MappingCsvReader(mappingSet("lokal-ffb"), key("lokal"), key("ffb"))
                                .read(
                                        source(
                                                "f.csv",
                                                """
                                                source_code,relation,target_code,source_label,target_label,valid_to
                                                J1.4,exact,new,Drikke,Begreb new,
                                                j1.4,exact,new,,,
                                                J1.5,exact,now,,,
                                                J1.4,close,old,Spise,,
                                                J1.4,related,ended,,,2017-01-01
                                                J1.5,related,ended,,Slut,
                                                J1.5,broad,ended,,,
                                                J1.5,exact,ended,,,
                                                """)));

        assertThat(new MappingCheck(LOCAL, FFB, SameCodes.NONE).check(file))
                .extracting(Finding::toString)
                .containsExactly(
                        "f.csv:3: source_code: 'lokal' has no code 'j1.4'; near it are 'J1.4'",
                        "f.csv:4: target_code: 'ffb' has no code 'now'; near it are 'new'",
                        "f.csv:5: warning: source_label: 'Spise', where 'lokal' calls it 'Begreb J1.4'",
                        "f.csv:5: warning: target_code: 'old' is retired; its successors are new",
                        "f.csv:7: warning: target_label: 'Slut', where 'ffb' calls it 'Begreb ended'",
                        "f.csv:9: warning: conflict with line 4: one code is exactly the same as"
                                + " several others (several-exact)",
                        "f.csv:9: warning: conflict with line 7: two relations between the same pair"
                                + " can't both be right (opposed-relations)",
                        "f.csv:9: warning: conflict with line 8: two relations between the same pair"
                                + " can't both be right (opposed-relations)");
    }
}
