package dk.ffb.service.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvTranslationTests {

    @Test
    void keepsAllColumnsAndAddsTheAnswer() {
        assertThat(translate("id,code,navn\n1,J1.4,Æble\n"))
                .isEqualTo(
                        """
                        id,code,navn,outcome,target_code,target_label,relation,confidence
                        1,J1.4,Æble,translated,T-J1.4,Mål J1.4,exact,0.95
                        """);
    }

    @Test
    void recognisesSemicolonTabQuotesByteOrderMarkAndWindowsLineEnds() {
        assertThat(translate("\uFEFF\"code\";navn\r\n\"J1.4\";\"a;b\"\r\n"))
                .isEqualTo(
                        "\uFEFF\"code\";navn;outcome;target_code;target_label;relation;confidence\r\n"
                                + "\"J1.4\";\"a;b\";translated;T-J1.4;Mål J1.4;exact;0.95\r\n");
        assertThat(translate("code\tn\nA\tB\n")).contains("A\tB\ttranslated\tT-A\t");
    }

    @Test
    void theLastRowNeedsNoLineBreak() {
        assertThat(translate("code\nA")).endsWith("A,translated,T-A,Mål A,exact,0.95\n");
    }

    @Test
    void aCellMayHoldLineBreaksAndDoubledQuotes() {
        assertThat(translate("n,code\n\"to\nlinjer, \"\"citat\"\"\",A\n"))
                .endsWith("\"to\nlinjer, \"\"citat\"\"\",A,translated,T-A,Mål A,exact,0.95\n");
    }

    @Test
    void aStrayQuoteSpoilsOnlyItsOwnLine() {
        assertThat(translate("n,code\n\"aldrig lukket,A\nx,B\ny,C\n").lines())
                .containsExactly(
                        "n,code,outcome,target_code,target_label,relation,confidence",
                        "\"\"\"aldrig lukket,A\",,invalid,,,,",
                        "x,B,translated,T-B,Mål B,exact,0.95",
                        "y,C,translated,T-C,Mål C,exact,0.95");
    }

    @Test
    void twoStrayQuotesDoNotMakeOneRowOfTheLinesBetweenThem() {
        assertThat(
                        translateWithReasons("code,n\nA,\"x\nB,y\nC,5\" z\nD,\"p\nq\"\n")
                                .lines()
                                .skip(1))
                .containsExactly(
                        "\"A,\"\"x\",,invalid,,,,,unclosed-quote",
                        "B,y,translated,T-B,Mål B,exact,0.95,",
                        "C,5\" z,translated,T-C,Mål C,exact,0.95,",
                        "D,\"p",
                        "q\",translated,T-D,Mål D,exact,0.95,");
    }

    @Test
    void rowsThatCannotBeReadAreAnsweredAndTheReasonIsToldWhenAskedFor() {
        assertThat(translateWithReasons("a,code\nx\nx,A,z\nx,\nx,A\0B\n").lines())
                .containsExactly(
                        "a,code,outcome,target_code,target_label,relation,confidence,reason",
                        "x,,invalid,,,,,too-few-columns",
                        "\"x,A,z\",,invalid,,,,,too-many-columns",
                        "x,,invalid,,,,,empty-code",
                        "x,A\0B,invalid,,,,,nul");
    }

    @Test
    void aRowLongerThanTheLimitIsPassedOnAndTheNextOnesAreAnswered() {
        var longCell = "x".repeat(10 * CsvTranslation.LONGEST_ROW);
        var lines = translateWithReasons("a,code\n" + longCell + ",A\nb,B\n").lines().toList();
        assertThat(lines.get(1)).isEqualTo(longCell + ",A,invalid,,,,,row-too-long");
        assertThat(lines.get(2)).isEqualTo("b,B,translated,T-B,Mål B,exact,0.95,");
    }

    @Test
    void aRowWithBytesThatAreNotUtf8IsInvalidAndKeptToTheByte() {
        var out = new ByteSink();
        var translation = new CsvTranslation("code", CsvTranslationTests::answer, true);
        take(translation, "code,n\nA,a\n".getBytes(UTF_8), out);
        take(translation, "B,blå\nC,c\n".getBytes(ISO_8859_1), out);
        translation.end(out);
        var text = new String(out.take(), ISO_8859_1);
        assertThat(text).contains("B,blå,invalid,,,,,not-utf-8\n").contains("C,c,translated");
    }

    @Test
    void aCodeThatMayNotBeShownIsLeftOut() {
        var hidden = new RowAnswer("invalid", "", "", "", "", "personal-data", false);
        var translation = new CsvTranslation("code", _ -> hidden, true);
        var out = new ByteSink();
        take(translation, "a,code,b\n1,hemmelig,2\n".getBytes(UTF_8), out);
        translation.end(out);
        assertThat(new String(out.take(), UTF_8)).endsWith("1,,2,invalid,,,,,personal-data\n");
    }

    @Test
    void filesThatCannotBeUnderstoodAreRefusedBeforeAnythingIsAnswered() {
        assertThatThrownBy(() -> translate("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> translate("kode,navn\nA,B\n"))
                .hasMessageContaining("no column 'code'; it has: kode, navn");
        assertThatThrownBy(() -> translate("code\nA\n".getBytes(UTF_16), "code"))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> translate("code,n\nA,b\nB,blå\n".getBytes(ISO_8859_1), "code"))
                .hasMessageContaining("not UTF-8 (line 3)");
    }

    @Test
    void whatTheHeaderLeavesInDoubtIsRefused() {
        assertThatThrownBy(() -> translate("code,code\nA,B\n"))
                .hasMessageContaining("2 columns 'code'");
        assertThatThrownBy(() -> translate("\n")).hasMessageContaining("first line is empty");
        assertThatThrownBy(() -> translate("code,n\rA,b\rB,c\r")).hasMessageContaining("CR alone");
    }

    @Test
    void aLineThatTellsTheSeparatorMayStandAboveTheHeader() {
        assertThat(translate("sep=;\r\ncode;n,m\r\nA;x,y\r\n").lines())
                .containsExactly(
                        "sep=;",
                        "code;n,m;outcome;target_code;target_label;relation;confidence",
                        "A;x,y;translated;T-A;Mål A;exact;0.95");
        assertThat(translate("sep=\t\ncode\nA\n"))
                .endsWith("A\ttranslated\tT-A\tMål A\texact\t0.95\n");
    }

    @Test
    void aRowThatWasCutInTwoIsNotAnsweredAsIfItWereWhole() {
        assertThat(cutShort("n,code\nx,A\ny,B").lines().skip(1))
                .containsExactly(
                        "x,A,translated,T-A,Mål A,exact,0.95,", "\"y,B\",,invalid,,,,,cut-short");
        assertThat(cutShort("n,code\nx,A\n").lines().skip(2))
                .containsExactly(",,invalid,,,,,cut-short");
    }

    @Test
    void whatIsEnoughAtATimeIsAnsweredBeforeTheRest() {
        var hub = new RowAnswer("ambiguous", "x".repeat(1 << 20), "", "exact", "", "", true);
        var translation = new CsvTranslation("code", _ -> hub, false);
        var out = new ByteSink();
        var rows = 100;
        var answered = new java.io.ByteArrayOutputStream();
        translation.take(
                ("code\n" + "A\n".repeat(rows) + "B").getBytes(UTF_8), 0, 6 + 2 * rows, out);

        while (translation.isBehind()) {
            assertThat(out.size()).isLessThan(2 << 20);
            answered.writeBytes(out.take());
            translation.take(new byte[0], 0, 0, out);
        }
        translation.end(out);
        answered.writeBytes(out.take());

        assertThat(answered.toString(UTF_8).lines()).hasSize(1 + rows + 1);
    }

    @Test
    void aRowThatComesByteByByteIsReadOnceItIsThere() {
        var file = "n,code\r\n\"x\ny\",A\r\nz,B".getBytes(UTF_8);
        var translation = new CsvTranslation("code", CsvTranslationTests::answer, false);
        var out = new ByteSink();
        for (var at = 0; at < file.length; at++) {
            translation.take(file, at, 1, out);
        }
        translation.end(out);

        assertThat(new String(out.take(), UTF_8))
                .isEqualTo(translate(new String(file, UTF_8)))
                .endsWith("z,B,translated,T-B,Mål B,exact,0.95\r\n");
    }

    private static String cutShort(String file) {
        var translation = new CsvTranslation("code", CsvTranslationTests::answer, true);
        var out = new ByteSink();
        take(translation, file.getBytes(UTF_8), out);
        translation.cutShort(out);
        return new String(out.take(), UTF_8);
    }

    @Test
    void aRowInDisorderThatMayNameAPersonIsLeftOut() {
        assertThat(translateWithReasons("a,code\n010190-1234\nx,010190-1234,z\n").lines().skip(1))
                .containsExactly(",,invalid,,,,,personal-data", ",,invalid,,,,,personal-data");
        assertThat(translateWithReasons("a,code\n\"x,010190-1234\n").lines().skip(1))
                .containsExactly(",,invalid,,,,,personal-data");
    }

    @Test
    void theColumnIsFoundWhateverItsCase() {
        assertThat(translate("ID;Code \nA;B\n")).contains("A;B;translated;T-B;");
    }

    private static String translate(String file) {
        return translate(file.getBytes(UTF_8), "code");
    }

    private static String translate(byte[] file, String column) {
        return run(new CsvTranslation(column, CsvTranslationTests::answer, false), file);
    }

    private static String translateWithReasons(String file) {
        return run(
                new CsvTranslation("code", CsvTranslationTests::answer, true),
                file.getBytes(UTF_8));
    }

    private static String run(CsvTranslation translation, byte[] file) {
        var out = new ByteSink();
        take(translation, file, out);
        translation.end(out);
        return new String(out.take(), UTF_8);
    }

    private static void take(CsvTranslation translation, byte[] bytes, ByteSink out) {
        var part = new ByteSink();
        for (var from = 0; from < bytes.length; from += 8192) {
            translation.take(bytes, from, Math.min(8192, bytes.length - from), part);
            move(part, out);
            while (translation.isBehind()) {
                translation.take(bytes, 0, 0, part);
                move(part, out);
            }
        }
    }

    private static void move(ByteSink part, ByteSink out) {
        var bytes = part.take();
        out.append(bytes, 0, bytes.length);
    }

    private static RowAnswer answer(String code) {
        return new RowAnswer("translated", "T-" + code, "Mål " + code, "exact", "0.95", "", true);
    }
}
