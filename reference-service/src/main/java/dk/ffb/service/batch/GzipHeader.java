package dk.ffb.service.batch;

import java.util.zip.DataFormatException;

/// The beginning of a gzip member: ten bytes, and whatever its flags say follows them.
final class GzipHeader {

    private static final int FIXED = 10;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    /// The name of a file and a comment are a line or two; without a limit they would fill memory.
    private static final int LONGEST = 1 << 18;

    private GzipHeader() {}

    /// Where the header ends that begins there, or -1 where its end hasn't come.
    ///
    /// @throws DataFormatException where it isn't one, or there is no end to it
    static int end(byte[] bytes, int from) throws DataFormatException {
        var end = ofAll(bytes, from);
        if (end < 0 && bytes.length - from > LONGEST) {
            throw new DataFormatException("header");
        }
        return end;
    }

    private static int ofAll(byte[] bytes, int from) throws DataFormatException {
        require(bytes, from, 0x1f);
        require(bytes, from + 1, 0x8b);
        require(bytes, from + 2, 8);
        if (bytes.length - from < FIXED) {
            return -1;
        }
        var flags = bytes[from + 3];
        var at = from + FIXED;
        if ((flags & EXTRA) != 0) {
            at = afterExtra(bytes, at);
        }
        if ((flags & NAME) != 0) {
            at = afterZero(bytes, at);
        }
        if ((flags & COMMENT) != 0) {
            at = afterZero(bytes, at);
        }
        if (at >= 0 && (flags & CHECKSUM) != 0) {
            at += 2;
        }
        return at <= bytes.length ? at : -1;
    }

    private static void require(byte[] bytes, int at, int value) throws DataFormatException {
        if (at < bytes.length && (bytes[at] & 0xff) != value) {
            throw new DataFormatException("not gzip");
        }
    }

    private static int afterExtra(byte[] bytes, int at) {
        return at + 2 > bytes.length
                ? -1
                : at + 2 + ((bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8));
    }

    private static int afterZero(byte[] bytes, int from) {
        for (var at = from; from >= 0 && at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
