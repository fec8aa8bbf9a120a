package dk.ffb.service.draft.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LongTextTests {

    @Property(tries = 50)
    void isReadAsItWasWritten(@ForAll String some, @ForAll @IntRange(max = 100_000) int length) {
        var text = some.isEmpty() ? "" : some.repeat(1 + length / some.length());

        var written = LongText.entries("change-1", text);

        assertThat(LongText.text(new TreeMap<>(written))).isEqualTo(utf8(text));
        assertThat(written.keySet()).allMatch(it -> LongText.name(it).equals("change-1"));
        assertThat(written.values()).allMatch(it -> it.length() <= 1 << 15);
    }

    /// Half a character is none.
    private static String utf8(String text) {
        return text.length() <= 1 << 15
                ? text
                : new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aTextThatRepeatsItselfTakesLittleRoom() {
        var text = "{\"sort\":\"mapping\",\"effect\":\"added\"}".repeat(100_000);

        assertThat(LongText.entries("change-1", text)).hasSizeLessThan(3);
    }

    @Test
    void whatWasWrittenInPiecesThatAreNotPackedIsReadToo() {
        var pieces = Map.of("change-1.000000", "a", "change-1.000001", "b");

        assertThat(LongText.text(new TreeMap<>(pieces))).isEqualTo("ab");
    }
}
