package dk.ffb.service.rest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ContentTests {

    private static String tag(byte... bytes) {
        return new Content(MediaType.APPLICATION_JSON, bytes, false).tag();
    }

    @Test
    void theTagIsOfTheBytesAndTheSameEverywhere() {
        assertThat(tag("{\"edition\":7}".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("W/\"5a193f7dc7d7dbda\"");
    }

    @Property(tries = 300)
    void anyByteThatDiffersGivesAnotherTag(@ForAll @Size(min = 1, max = 40) byte[] bytes) {
        var tags = new HashSet<String>();
        tags.add(tag(bytes));
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] ^= 1;
            tags.add(tag(bytes));
            bytes[at] ^= 1;
        }
        assertThat(tags).hasSize(bytes.length + 1);
    }

    @Property(tries = 100)
    void bytesThatChangePlacesGiveAnotherTag(@ForAll byte one, @ForAll byte other) {
        var first = new byte[32];
        first[3] = one;
        first[19] = other;
        var second = new byte[32];
        second[3] = other;
        second[19] = one;
        assertThat(tag(first).equals(tag(second))).isEqualTo(one == other);
    }
}
