package dk.ffb.service.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OutcomeCounterTests {

    @Test
    void countsRowsByOutcomeAndPassesEveryByteOn() throws IOException {
        var file =
                "navn;code;outcome;target_code\r\n\"a;b\n\"\"c\";1;translated;x\r\nd;2;unmapped;\r\ne;3;unmapped;\r\n";
        var out = new ByteArrayOutputStream();
        var counter = new OutcomeCounter(out);
        for (var b : file.getBytes(UTF_8)) {
            counter.write(b);
        }
        assertThat(out.toString(UTF_8)).isEqualTo(file);
        assertThat(counter.rows()).isEqualTo(3);
        assertThat(counter.byOutcome().get("translated")).hasValue(1);
        assertThat(counter.byOutcome().get("unmapped")).hasValue(2);
    }

    @Test
    void theOutcomeColumnIsTheLastOfThatName() throws IOException {
        var counter = new OutcomeCounter(new ByteArrayOutputStream());
        counter.write("outcome,code,outcome\nmin egen,1,retired\n".getBytes(UTF_8));
        assertThat(counter.byOutcome()).containsOnlyKeys("retired");
    }

    @Test
    void readsQuotesAsTheTranslationDoes() throws IOException {
        var file =
                "\uFEFF\"id;nr\";navn;outcome\r\n"
                        + "1;5\" rør;translated\r\n"
                        + "2;\"a\"\";\"\"b\";unmapped\r\n"
                        + "3;\"a\"x\"b;translated\r\n"
                        + "4;\"\";translated\r\n";
        var counter = new OutcomeCounter(new ByteArrayOutputStream());
        counter.write(file.getBytes(UTF_8));
        assertThat(counter.rows()).isEqualTo(4);
        assertThat(counter.translated()).isEqualTo(3);
        assertThat(counter.byOutcome()).containsOnlyKeys("translated", "unmapped");
    }

    @Test
    void progressTellsRowsSpeedAndShare() {
        assertThat(Progress.line(2_000_000, 1_500_000, 4))
                .isEqualTo("2.000.000 rækker/rows  500.000/s  75,0 % oversat/translated");
        assertThat(Progress.line(0, 0, 1)).contains("0,0 %");
        assertThat(Progress.bar(0.5)).isEqualTo("[##########··········]  50 %  ");
        assertThat(Progress.bar(1.2)).isEqualTo("[####################] 100 %  ");
    }
}
