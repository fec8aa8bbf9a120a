package dk.ffb.vocabulary.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Reading.Read;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptBuilder;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyCsvTests {

    private static final Vocabulary LOCAL = Vocabulary.local(new VocabularyKey("lokal"));

    @Test
    void codesAndLabelsAreEnough() {
        assertThat(concepts("code,label\n007,Tale\nJ1.4,\"Drikke, spise\"\n"))
                .containsExactly(Concept.of("007", "Tale"), Concept.of("J1.4", "Drikke, spise"));
    }

    @Test
    void everyColumnIsRead() {
        var text =
                """
                code;label;parent;alt_labels;definition;kind;status;valid_from;valid_to;replaced_by
                A;Alfa;;;;function;;;;
                B;Beta;A;be|bet\\|a;"To
                linjer";Theme;DEPRECATED;2020-01-01;31-12-2024;A
                """;

        assertThat(concepts(text))
                .containsExactly(
                        Concept.of("A", "Alfa").toBuilder().kind(Kind.FUNCTION).build(),
                        new ConceptBuilder("B")
                                .label("da", "Beta")
                                .altLabels(Texts.danish("be", "bet|a"))
                                .definition("da", "To\nlinjer")
                                .broader("A")
                                .kind(Kind.THEME)
                                .status(Status.DEPRECATED)
                                .validity(
                                        new Validity(
                                                LocalDate.of(2020, 1, 1),
                                                LocalDate.of(2024, 12, 31)))
                                .replacedBy("A")
                                .build());
    }

    @Test
    void columnsComeInAnyOrderAndCaseAndExcelsMarksAreUnderstood() {
        assertThat(concepts("\uFEFFsep=\t\nLabel\tAlt labels\tCODE\nTale\ttaler\tT1\n"))
                .containsExactly(
                        Concept.of("T1", "Tale").toBuilder().altLabel("da", "taler").build());
    }

    @Test
    void theColumnsSayWhichPartsTheFileSpeaksOf() {
        var reading = (Read<VocabularyFile>) read("code,label,parent,valid_to\nA,a,,\n");

        assertThat(reading.value().says())
                .containsExactlyInAnyOrder(ConceptField.BROADER, ConceptField.VALIDITY);
    }

    @Test
    void everyFaultIsToldOfInOneRound() {
        assertThat(
                        findings(
                                """
                                code,label,parent,kind,status,valid_from,valid_to,replaced_by
                                A,a,B,,,,,
                                B,b,A,functoin,,,,
                                ,c,,,,,,
                                D,,,,gone,,,
                                E,e,X,,,2024-02-30,,
                                F,f,,,,2024-02-01,2024-02-01,Y
                                F,g,,,,,,
                                H,h
                                """))
                .containsExactlyInAnyOrder(
                        "f.csv:3: parent: hierarkiet går i ring: 'A' (a) → 'B' (b) → 'A' (a)"
                                + " / the hierarchy goes in a circle: 'A' (a) → 'B' (b) → 'A' (a)",
                        "f.csv:3: kind: 'functoin' er ingen af: function, intervention, theme, target-group, offer, scale, goal-type, paragraph, data-need, statistic, other (mente du 'function'?)"
                                + " / 'functoin' is none of: function, intervention, theme, target-group, offer, scale, goal-type, paragraph, data-need, statistic, other (did you mean 'function'?)",
                        "f.csv:4: code: mangler / is missing",
                        "f.csv:5: label: 'D' har ingen foretrukken betegnelse"
                                + " / 'D' has no preferred label",
                        "f.csv:5: status: 'gone' er ingen af: active, deprecated"
                                + " / 'gone' is none of: active, deprecated",
                        "f.csv:6: parent: 'E' har overbegrebet 'X', som ikke findes i vokabularet"
                                + " / 'E' has the parent 'X', which isn't in the vocabulary",
                        "f.csv:6: valid_from: '2024-02-30' er ikke en dato som 2026-11-21"
                                + " / '2024-02-30' is no date of the form 2026-11-21",
                        "f.csv:7: valid_to: 2024-02-01 er ikke efter 2024-02-01"
                                + " / 2024-02-01 is not after 2024-02-01",
                        "f.csv:7: replaced_by: 'F' er afløst af 'Y', som ikke findes i vokabularet"
                                + " / 'F' is replaced by 'Y', which isn't in the vocabulary",
                        "f.csv:7: advarsel / warning: replaced_by: 'F' er afløst, men er ikke udgået og har ingen slutdato"
                                + " / 'F' is replaced, but it is neither deprecated nor does its validity end",
                        "f.csv:8: code: koden 'F' står allerede på linje 7"
                                + " / the code 'F' is already on line 7",
                        "f.csv:9: 2 celler, hvor overskriften har 8 kolonner"
                                + " / 2 cells where the header has 8 columns");
    }

    @Test
    void anUnknownColumnIsRefusedWithAHint() {
        assertThat(findings("code,lable,Parents\nA,a,\n"))
                .containsExactly(
                        "f.csv:1: lable: ukendt kolonne (mente du 'label'?); kolonnerne er code, label, parent, alt_labels, definition, kind, status, valid_from, valid_to, replaced_by"
                                + " / unknown column (did you mean 'label'?); the columns are code, label, parent, alt_labels, definition, kind, status, valid_from, valid_to, replaced_by",
                        "f.csv:1: Parents: ukendt kolonne (mente du 'parent'?); kolonnerne er code, label, parent, alt_labels, definition, kind, status, valid_from, valid_to, replaced_by"
                                + " / unknown column (did you mean 'parent'?); the columns are code, label, parent, alt_labels, definition, kind, status, valid_from, valid_to, replaced_by",
                        "f.csv:1: label: kolonnen mangler / the column is missing");
    }

    @Test
    void otherEncodingsAndDamagedFilesAreToldOf() {
        var text = "code,label\nA,a\nHØR,hørelse\n";

        assertThat(findings(text.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(
                        "f.csv:3: filen er ikke UTF-8 (her står byten 0xD8); gem den som UTF-8"
                                + " / the file is not UTF-8 (byte 0xD8 here); save it as UTF-8");
        assertThat(findings(text.getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(
                        "f.csv:1: filen er UTF-16; gem den som UTF-8"
                                + " / the file is UTF-16; save it as UTF-8");
        assertThat(findings(""))
                .containsExactly(
                        "f.csv:1: der er ingen overskriftsrække med kolonnernes navne"
                                + " / there is no header row with the column names");
        assertThat(findings("code,label\n"))
                .containsExactly(
                        "f.csv:0: vokabularet har ingen begreber"
                                + " / the vocabulary has no concepts");
        assertThat(findings("code,label\nA,\"a\nB,b\n"))
                .contains(
                        "f.csv:2: her begynder et citationstegn (\"), som aldrig slutter; rækkerne efter det kan ikke læses"
                                + " / a quote (\") is opened here and never closed; the rows after it can't be read");
        assertThat(findings("code,label\nA," + "x".repeat(1001) + "\n"))
                .containsExactly(
                        ("f.csv:2: label: teksten '%1$s…' har 1.001 tegn; grænsen er 1.000"
                                        + " / the text '%1$s…' has 1,001 characters; 1,000 is the limit")
                                .formatted("x".repeat(59)));
    }

    private static List<Concept> concepts(String text) {
        return switch (read(text)) {
            case Read(var file, var _) -> file.content().concepts();
            case Reading.Rejected(var findings) -> throw new AssertionError(findings);
        };
    }

    private static Reading<VocabularyFile> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading<VocabularyFile> read(byte[] bytes) {
        return new VocabularyCsvReader(LOCAL).read(Source.of("f.csv", bytes));
    }

    private static List<String> findings(String text) {
        return findings(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> findings(byte[] bytes) {
        return read(bytes).findings().stream().map(Finding::toString).toList();
    }
}
