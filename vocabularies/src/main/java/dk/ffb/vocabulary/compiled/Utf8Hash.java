package dk.ffb.vocabulary.compiled;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A hash of UTF-8 that takes eight bytes at a time: codes come as bytes from files and requests,
/// and a UUID has 36 of them. The same on every machine.
final class Utf8Hash {

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final VarHandle EIGHT = view(long[].class);
    private static final VarHandle FOUR = view(int[].class);

    private Utf8Hash() {}

    private static VarHandle view(Class<?> as) {
        return MethodHandles.byteArrayViewVarHandle(as, ByteOrder.LITTLE_ENDIAN);
    }

    static int of(byte[] utf8, int from, int to) {
        var hash = (to - from) * MIX;
        var at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mix(hash ^ (long) EIGHT.get(utf8, at));
        }
        var rest = 0L;
        if (at + 4 <= to) {
            rest = (int) FOUR.get(utf8, at) & 0xFFFFFFFFL;
            at += 4;
        }
        for (; at < to; at++) {
            rest = rest << 8 | (utf8[at] & 0xFF);
        }
        hash = mix(hash ^ rest);
        return (int) (hash ^ hash >>> 32);
    }

    private static long mix(long hash) {
        var mixed = hash * MIX;
        return mixed ^ mixed >>> 29;
    }
}
