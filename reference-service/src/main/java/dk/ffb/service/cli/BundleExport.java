package dk.ffb.service.cli;

import dk.ffb.mapping.bundle.Bundle;
import dk.ffb.mapping.edition.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Writes an edition to a bundle, and tells how it goes and what came of it.
final class BundleExport {

    private final Path file;
    private final boolean person = Boolean.getBoolean("ffb.terminal");

    BundleExport(Path file) {
        this.file = file;
    }

    void write(Edition edition) throws IOException {
        Bundle.write(edition, file, this::tell);
        System.err.printf(
                "%s%s: udgave/edition %d, %d udgivelser/releases, %,d bytes%nSHA-256 %s%n",
                person ? "\r" : "",
                file,
                edition.number(),
                edition.vocabularyReleases().size() + edition.mappingSetReleases().size(),
                Files.size(file),
                checksum());
    }

    private void tell(int done, int all) {
        if (person) {
            System.err.printf("\r%d/%d", done, all);
        }
    }

    /// As `sha256sum` tells it, for the one who fetches the file.
    private String checksum() throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
