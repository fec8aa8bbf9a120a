package dk.ffb.service.page.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.ffb.service.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookTests {

    @Test
    void everyCellComesThroughAWorkbookAsItWas() {
        var csv = "kode,navn\r\nJ1.4,\"Drikke, selv\"\r\n09,\r\n1E5,ÆØÅ\r\n";

        assertThat(new String(WorkbookReader.csv(workbook(csv)), UTF_8))
                .isEqualToNormalizingNewlines("kode,navn\nJ1.4,\"Drikke, selv\"\n09,\n1E5,ÆØÅ\n");
    }

    @Test
    void semicolonsAndTabsPartCellsToo() {
        assertThat(new String(WorkbookReader.csv(workbook("a;b\n1,5;x\n")), UTF_8))
                .isEqualToNormalizingNewlines("a,b\n\"1,5\",x\n");
        assertThat(new String(WorkbookReader.csv(workbook("a\tb\n1\tx\n")), UTF_8))
                .isEqualToNormalizingNewlines("a,b\n1,x\n");
    }

    @Test
    void numbersAreReadAsAPersonSeesThem() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Koder");
            sheet.value(0, 0, 27.35);
            sheet.value(0, 1, 0.1 + 0.2);
            sheet.value(0, 2, 273516);
            sheet.value(0, 4, "efter en tom");
        }

        assertThat(new String(WorkbookReader.csv(out.toByteArray()), UTF_8))
                .isEqualToNormalizingNewlines("27.35,0.3,273516,,efter en tom\n");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> WorkbookReader.csv(new byte[] {1, 2, 3}));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        WorkbookReader.csv("PK\u0003\u0004 og så noget andet".getBytes(UTF_8)));
    }

    private static byte[] workbook(String csv) {
        return WorkbookWriter.workbook(csv.getBytes(UTF_8));
    }
}
