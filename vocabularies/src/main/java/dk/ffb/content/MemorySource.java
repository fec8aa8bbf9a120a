package dk.ffb.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Bytes that are in memory already.
final class MemorySource implements Source {

    private final String name;
    private final byte[] bytes;

    MemorySource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
