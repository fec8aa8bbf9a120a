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
                        "f.csv:3: source_code: 'lokal' har ikke koden 'j1.4'; den ligner 'J1.4'"
                                + " / 'lokal' has no code 'j1.4'; near it are 'J1.4'",
                        "f.csv:4: target_code: 'ffb' har ikke koden 'now'; den ligner 'new'"
                                + " / 'ffb' has no code 'now'; near it are 'new'",
                        "f.csv:5: advarsel / warning: source_label: 'Spise', men i 'lokal' hedder den 'Begreb J1.4'"
                                + " / 'Spise', where 'lokal' calls it 'Begreb J1.4'",
                        "f.csv:5: advarsel / warning: target_code: 'old' er udgået; den er afløst af new"
                                + " / 'old' is retired; its successors are new",
                        "f.csv:7: advarsel / warning: target_label: 'Slut', men i 'ffb' hedder den 'Begreb ended'"
                                + " / 'Slut', where 'ffb' calls it 'Begreb ended'",
                        "f.csv:9: advarsel / warning: konflikt med linje 4: én kode svarer præcist til flere forskellige (several-exact)"
                                + " / conflict with line 4: one code is exactly the same as several others (several-exact)",
                        "f.csv:9: advarsel / warning: konflikt med linje 7: to relationer mellem samme par kan ikke begge være rigtige (opposed-relations)"
                                + " / conflict with line 7: two relations between the same pair can't both be right (opposed-relations)",
                        "f.csv:9: advarsel / warning: konflikt med linje 8: to relationer mellem samme par kan ikke begge være rigtige (opposed-relations)"
                                + " / conflict with line 8: two relations between the same pair can't both be right (opposed-relations)");
    }
}
