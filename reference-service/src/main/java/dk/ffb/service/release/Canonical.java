package dk.ffb.service.release;

import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Values as bytes in one way only, on their way into a digest. Every text is preceded by its
/// length, so that none can run into the next.
final class Canonical {

    private static final int ABSENT = -1;

    private final MessageDigest digest;

    Canonical() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Canonical text(@Nullable String text) {
        if (text == null) {
            return number(ABSENT);
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
        return this;
    }

    private Canonical number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    /// Texts whose order says nothing.
    Canonical texts(Collection<String> texts) {
        number(texts.size());
        texts.stream().sorted().forEach(this::text);
        return this;
    }

    Canonical texts(Texts texts) {
        number(texts.byLanguage().size());
        texts.byLanguage().forEach((language, values) -> text(language).texts(values));
        return this;
    }

    Canonical validity(Validity validity) {
        var from = validity.from();
        var to = validity.to();
        return text(from == null ? null : from.toString()).text(to == null ? null : to.toString());
    }

    /// Things whose order says nothing: their own digests, sorted.
    <T> Canonical unordered(List<T> things, BiConsumer<T, Canonical> write) {
        number(things.size());
        things.stream()
                .map(thing -> {
                    var one = new Canonical();
                    write.accept(thing, one);
                    return one.digest.digest();
                })
                .sorted(Arrays::compareUnsigned)
                .forEach(digest::update);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
