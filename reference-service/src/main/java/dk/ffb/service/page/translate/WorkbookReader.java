package dk.ffb.service.page.translate;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.ffb.service.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Reads the first sheet of an Excel workbook as CSV.
final class WorkbookReader {

    /// A workbook is compressed; what comes out of it isn't to fill the memory.
    private static final int LARGEST_TABLE = 128 << 20;

    /// How exactly a spreadsheet knows a number; what is beyond is noise of its arithmetic.
    private static final MathContext EXACT = new MathContext(15);

    private WorkbookReader() {}

    static byte[] csv(byte[] workbook) {
        var csv = new ByteArrayOutputStream();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream();
                var writer =
                        CsvWriter.builder()
                                .build(new OutputStreamWriter(csv, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                writer.writeRecord(cells(row));
                if (csv.size() > LARGEST_TABLE) {
                    throw Problem.tooLarge(
                            "Regnearket er for stort; gem det som CSV.",
                            "The workbook is too large; save it as CSV.");
                }
            });
        } catch (IOException | ExcelReaderException | IllegalArgumentException _) {
            throw Problem.invalidBody(
                    "Filen kan ikke læses som et Excel-regneark (.xlsx).",
                    "The file can't be read as an Excel workbook (.xlsx).");
        }
        return csv.toByteArray();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(WorkbookReader::text).orElse(""));
        }
        return cells;
    }

    /// A code that a spreadsheet took for a number is written as a person sees it there.
    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? number(cell.asNumber()) : cell.getText();
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(EXACT).stripTrailingZeros().toPlainString();
    }
}
