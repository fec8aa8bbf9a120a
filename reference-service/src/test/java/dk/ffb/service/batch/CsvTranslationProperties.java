package dk.ffb.service.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvTranslationProperties {

    @Property(tries = 300)
    void whatFastCsvWritesComesBackWithItsAnswersHoweverItIsCut(
            @ForAll("rows") List<List<String>> rows,
            @ForAll("separators") char separator,
            @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        var file = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(separator).build(file)) {
            writer.writeRecord("før", "code", "efter");
            rows.forEach(writer::writeRecord);
        }

        var translated = translate(file.toString().getBytes(UTF_8), chunk);

        var expected = new ArrayList<List<String>>();
        expected.add(
                List.of(
                        "før",
                        "code",
                        "efter",
                        "outcome",
                        "target_code",
                        "target_label",
                        "relation",
                        "confidence"));
        for (var row : rows) {
            var code = row.get(1);
            var answer = new ArrayList<>(row);
            answer.addAll(
                    code.isBlank()
                            ? List.of("invalid", "", "", "", "")
                            : List.of("translated", "→" + code, "x;y,z\t" + code, "exact", ""));
            expected.add(answer);
        }
        var read = new ArrayList<List<String>>();
        CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(translated)
                .forEach(row -> read.add(row.getFields()));
        assertThat(read).isEqualTo(expected);
    }

    private static String translate(byte[] file, int chunk) {
        var translation =
                new CsvTranslation(
                        "code",
                        code ->
                                new RowAnswer(
                                        "translated",
                                        "→" + code,
                                        "x;y,z\t" + code,
                                        "exact",
                                        "",
                                        "",
                                        true),
                        false);
        var out = new ByteSink();
        for (var from = 0; from < file.length; from += chunk) {
            translation.take(file, from, Math.min(chunk, file.length - from), out);
        }
        translation.end(out);
        return new String(out.take(), UTF_8);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var cell = Arbitraries.strings().withChars("aÆ€ ,;\t\"\r\n'9☃").ofMaxLength(6);
        return cell.list().ofSize(3).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }
}
