package dk.ffb.service.rest.reply;

import dk.ffb.service.json.Json;
import dk.ffb.service.rest.request.Asked;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;

/// What a read answers, however it is sent: its bytes, and how long they may be kept.
///
/// The tag is made of the bytes, so the same answer has the same tag whichever node or build gives
/// it. It is a weak one, because the bytes may be compressed on the way.
public final class Content {

    /// The request headers that an answer may depend on.
    public static final String VARY = "Accept, Accept-Encoding";

    private static final String MOVING = "public, max-age=60";
    private static final String FIXED = "public, max-age=31536000, immutable";

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final MediaType type;
    private final byte[] bytes;
    private final boolean pinned;

    /// @param pinned whether the request itself says edition and day, so that the answer never
    ///   changes
    Content(MediaType type, byte[] bytes, boolean pinned) {
        this.type = type;
        this.bytes = bytes;
        this.pinned = pinned;
    }

    public static Content json(Asked asked, Consumer<JsonGenerator> content) {
        return new Content(MediaType.APPLICATION_JSON, Json.bytes(content), asked.pinned());
    }

    public MediaType type() {
        return type;
    }

    /// The bytes themselves, which nobody changes.
    public byte[] bytes() {
        return bytes;
    }

    public String cacheControl() {
        return pinned ? FIXED : MOVING;
    }

    /// FNV-1a over eight bytes at a time, its upper half folded into the lower: cheap, and enough
    /// to tell answers apart.
    public String tag() {
        var hash = SEED;
        var at = 0;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            hash = mix(hash, (long) EIGHT.get(bytes, at));
        }
        for (; at < bytes.length; at++) {
            hash = mix(hash, bytes[at]);
        }
        return "W/\"" + Long.toHexString(hash) + '"';
    }

    private static long mix(long hash, long more) {
        var mixed = (hash ^ more) * PRIME;
        return mixed ^ mixed >>> 32;
    }

    /// Whether an If-None-Match names the tag: then the asker has the content already. Tags are
    /// compared weakly, as RFC 9110 says for this header.
    public static boolean isKnown(String tag, List<String> ifNoneMatch) {
        var opaque = opaque(tag);
        for (var tags : ifNoneMatch) {
            for (var each : tags.split(",", -1)) {
                var known = each.strip();
                if (known.equals("*") || opaque(known).equals(opaque)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
