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
}
