package dk.ffb.service.page.translate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.ffb.service.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes CSV as an Excel workbook of one sheet, in which every cell is text: a code is never taken
/// for a number or a date.
final class WorkbookWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int FLUSHED = 1000;

    private WorkbookWriter() {}

    static byte[] workbook(byte[] csv) {
        var out = new ByteArrayOutputStream();
        var text = new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8);
        try (var book = new Workbook(out, "Faelles Faglige Begreber", "1.0");
                var rows =
                        CsvReader.builder()
                                .fieldSeparator(separator(csv))
                                .detectBomHeader(true)
                                .ofCsvRecord(text)) {
            var sheet = book.newWorksheet("Oversat");
            sheet.freezePane(0, 1);
            var number = 0;
            for (var row : rows) {
                write(sheet, number++, row);
            }
        } catch (CsvParseException _) {
            throw Problem.invalidBody("Det sendte er ikke CSV.", "What was sent isn't CSV.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int number, CsvRecord row) throws IOException {
        if (number == MOST_ROWS) {
            throw Problem.tooLarge(
                    "Et regneark har højst 1.048.576 rækker; hent CSV i stedet.",
                    "A sheet has at most 1,048,576 rows; take the CSV instead.");
        }
        for (var i = 0; i < row.getFieldCount(); i++) {
            var cell = row.getField(i);
            sheet.value(
                    number,
                    i,
                    cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        }
        if (number % FLUSHED == 0) {
            sheet.flush();
        }
    }

    /// The sign between cells: the one of the usual three that the first line has most of.
    private static char separator(byte[] csv) {
        var counts = new int[3];
        for (var i = 0; i < csv.length && csv[i] != '\n'; i++) {
            var which = ",;\t".indexOf(csv[i]);
            if (which >= 0) {
                counts[which]++;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2]
                ? ';'
                : counts[2] > counts[0] ? '\t' : ',';
    }
}
