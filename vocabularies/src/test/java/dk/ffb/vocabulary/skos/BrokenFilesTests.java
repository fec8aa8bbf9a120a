package dk.ffb.vocabulary.skos;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Broken copies of a file that is shipped.
class BrokenFilesTests {

    private final String ffb = read();

    private static String read() {
        try {
            return Files.readString(ShippedFiles.FOLDER.resolve("ffb.ttl"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void cutInHalf() {
        var bytes = ffb.getBytes(StandardCharsets.UTF_8);

        assertThat(findings("ffb.ttl", Arrays.copyOf(bytes, bytes.length / 2)))
                .containsExactly(
                        "ffb.ttl:884: ved tegn 7: ukendt ord: sk"
                                + " / at character 7: Unrecognized keyword: sk",
                        "ffb.ttl:884: filen slutter her, midt i en blok; er den skåret over?"
                                + " / the file ends here, in the middle of a block; is it cut off?");
    }

    @Test
    void otherEncodings() {
        assertThat(inEncoding(StandardCharsets.ISO_8859_1))
                .containsExactly(
                        "ffb.ttl:1: filen er ikke UTF-8 (her står byten 0xE6); gem den som UTF-8"
                                + " / the file is not UTF-8 (byte 0xE6 here); save it as UTF-8");
        assertThat(inEncoding(StandardCharsets.UTF_16))
                .containsExactly(
                        "ffb.ttl:1: filen er UTF-16; gem den som UTF-8"
                                + " / the file is UTF-16; save it as UTF-8");
        assertThat(inEncoding(StandardCharsets.UTF_16LE))
                .containsExactly(
                        "ffb.ttl:1: filen er UTF-16; gem den som UTF-8"
                                + " / the file is UTF-16; save it as UTF-8");
    }

    private List<String> inEncoding(Charset charset) {
        return findings("ffb.ttl", ffb.getBytes(charset));
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(findings("ffb.ttl", ("\uFEFF" + ffb).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void twoEqualCodes() {
        assertThat(
                        findings(
                                replaced(
                                        "72a2a2d4-5a83-4093-ba1c-7f759c132801",
                                        "35b593cf-724f-4058-9f31-fe1b3e8df124")))
                .contains(
                        "ffb.ttl:52: skos:notation: koden '35b593cf-724f-4058-9f31-fe1b3e8df124' står allerede på linje 44"
                                + " / the code '35b593cf-724f-4058-9f31-fe1b3e8df124' is already on line 44");
    }

    @Test
    void aParentThatIsNotThere() {
        assertThat(
                        findings(
                                replaced(
                                        "skos:broader c:72a2a2d4-5a83-4093-ba1c-7f759c132801",
                                        "skos:broader c:72a2a2d4-5a83-4093-ba1c-7f759c132802")))
                .containsExactly(
                        "ffb.ttl:54: skos:broader: '35b593cf-724f-4058-9f31-fe1b3e8df124' har overbegrebet '72a2a2d4-5a83-4093-ba1c-7f759c132802', som ikke findes i vokabularet (mente du '72a2a2d4-5a83-4093-ba1c-7f759c132801'?)"
                                + " / '35b593cf-724f-4058-9f31-fe1b3e8df124' has the parent '72a2a2d4-5a83-4093-ba1c-7f759c132802', which isn't in the vocabulary (did you mean '72a2a2d4-5a83-4093-ba1c-7f759c132801'?)");
    }

    @Test
    void aLabelOfTwoThousandLetters() {
        assertThat(findings(replaced("\"Ydelse\"", "\"" + "y".repeat(2000) + "\"")))
                .containsExactly(
                        ("ffb.ttl:37: skos:prefLabel: teksten '%1$s…' har 2.000 tegn; grænsen er 1.000"
                                        + " / the text '%1$s…' has 2,000 characters; 1,000 is the limit")
                                .formatted("y".repeat(59)));
    }

    @Test
    void aLabelThatIsLargerThanTheMemoryIsFoundWithoutReadingIt() {
        assertThat(new SkosReader().read(List.of(new HugeLabel(4L << 30))).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "huge.ttl:2: linjen er længere end 1.000.000 tegn; så lang er ingen tekst her"
                                + " / the line is longer than 1,000,000 characters; no text here is that long");
    }

    @Test
    void otherSyntaxesAreToldOfAsWell() {
        assertThat(findings("x.rdf", "hej".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "x.rdf:1: ved tegn 1: kan ikke læses: Content is not allowed in prolog."
                                + " / at character 1: Content is not allowed in prolog.");
        assertThat(findings("x.nt", "<a:b> <a:c> .\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "x.nt:1: ved tegn 13: kan ikke læses: Illegal object: [DOT]"
                                + " / at character 13: Illegal object: [DOT]");
        assertThat(findings("x.jsonld", "{\"@context\": ".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("x.jsonld:1: ");
    }

    @Test
    void anAddressInAFileIsNeverCalled() {
        var remote = "{\"@context\": \"http://127.0.0.1:1/kontekst\", \"a\": 1}";
        var entity =
                """
                <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#">
                <s:ConceptScheme rdf:about="x:y"><s:prefLabel>[&x;]</s:prefLabel></s:ConceptScheme></rdf:RDF>
                """;

        assertThat(findings("x.jsonld", remote.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "x.jsonld:0: konteksten http://127.0.0.1:1/kontekst hentes ikke; skriv den ind i filen"
                                + " / the context http://127.0.0.1:1/kontekst isn't fetched; write it into the file");
        assertThat(findings("x.rdf", entity.getBytes(StandardCharsets.UTF_8)))
                .noneMatch(finding -> finding.contains("["));
    }

    @Test
    void aFileThatIsNotThere() {
        var missing = Source.of(Path.of("findes-ikke.ttl"));

        assertThat(new SkosReader().read(List.of(missing)).findings())
                .extracting(Finding::toString)
                .containsExactly("findes-ikke.ttl:0: filen findes ikke / there is no such file");
    }

    @Test
    void anEmptyFile() {
        assertThat(findings("ffb.ttl", new byte[0]))
                .containsExactly(
                        "ffb.ttl:0: filen har ingen skos:ConceptScheme; angiv en nøgle til dens vokabular"
                                + " / the file has no skos:ConceptScheme; name a key for its vocabulary");
    }

    private byte[] replaced(String text, String by) {
        return ffb.replace(text, by).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> findings(byte[] bytes) {
        return findings("ffb.ttl", bytes);
    }

    private static List<String> findings(String name, byte[] bytes) {
        return new SkosReader()
                .read(List.of(Source.of(name, bytes))).findings().stream()
                        .map(Finding::toString)
                        .toList();
    }

    /// A label that never ends, made while it is read.
    private record HugeLabel(long size) implements Source {

        @Override
        public String name() {
            return "huge.ttl";
        }

        @Override
        public InputStream open() {
            var head = "# a label\n<a:b> <http://www.w3.org/2004/02/skos/core#prefLabel> \"";
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    if (at == size) {
                        return -1;
                    }
                    return at < head.length() ? head.charAt((int) at++) : at++ > 0 ? 'x' : 'y';
                }
            };
        }
    }
}
