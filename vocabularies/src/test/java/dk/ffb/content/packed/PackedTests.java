package dk.ffb.content.packed;

import static dk.ffb.vocabulary.Fixtures.packedAndUnpacked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedTests {

    /// More than the writer holds at a time, and not a whole number of times as much.
    private static final int MANY = 100_003;

    @Test
    void whatIsWrittenIsReadBackInTheSameOrder() {
        List<Object> read =
                packedAndUnpacked(
                        out ->
                                out.number(-7)
                                        .longNumber(Long.MIN_VALUE)
                                        .text("Æblegrød €")
                                        .optionalText(null)
                                        .optionalText("")
                                        .texts(List.of("a", "")),
                        in ->
                                Arrays.asList(
                                        in.number(),
                                        in.longNumber(),
                                        in.text(),
                                        in.optionalText(),
                                        in.optionalText(),
                                        in.texts()));

        assertThat(read)
                .containsExactly(-7, Long.MIN_VALUE, "Æblegrød €", null, "", List.of("a", ""));
    }

    @Test
    void longArraysComeBackWhole() {
        var ints = IntStream.range(0, MANY).map(i -> i * 31).toArray();
        var chars = new char[MANY];
        Arrays.setAll(new Object[MANY], i -> chars[i] = (char) i);
        var bytes = new byte[MANY];
        Arrays.fill(bytes, (byte) 9);
        var longs = ints.length == 0 ? new long[0] : IntStream.of(ints).asLongStream().toArray();

        assertThat(packedAndUnpacked(out -> out.ints(ints), PackedReader::ints)).isEqualTo(ints);
        assertThat(packedAndUnpacked(out -> out.chars(chars), PackedReader::chars))
                .isEqualTo(chars);
        assertThat(packedAndUnpacked(out -> out.bytes(bytes), PackedReader::bytes))
                .isEqualTo(bytes);
        assertThat(packedAndUnpacked(out -> out.longs(longs), PackedReader::longs))
                .isEqualTo(longs);
    }

    @Test
    void writerAndReaderAgreeOnTheChecksum() {
        var bytes = new ByteArrayOutputStream();
        var writer = new PackedWriter(Channels.newChannel(bytes));
        writer.bytes(new byte[MANY]).text("end").flush();

        assertThat(writer.length()).isEqualTo(bytes.size());
        assertThat(PackedReader.checksum(MemorySegment.ofArray(bytes.toByteArray())))
                .isEqualTo(writer.checksum());
    }

    @Test
    void anAnnouncedLengthThatIsNotThereTakesNoMemory() {
        for (var length : new int[] {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 100}) {
            assertThatThrownBy(
                            () -> packedAndUnpacked(out -> out.number(length), PackedReader::ints))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
