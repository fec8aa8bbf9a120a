package dk.ffb.service.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The tokens of a data directory: `tokens.json`.
public final class TokenFile {

    private final OwnerFile file;

    public TokenFile(Path dataDirectory) {
        file = new OwnerFile(dataDirectory.resolve("tokens.json"));
    }

    /// Another secret file, in the same place.
    OwnerFile beside(String name) {
        return new OwnerFile(file.path().resolveSibling(name));
    }

    /// A token that was just made.
    ///
    /// @param secret to be shown to its owner, and then forgotten
    public record Made(LocalToken token, String secret) {}

    /// Makes a token.
    public Made create(NewToken wanted, Instant now) {
        var secret = Secret.random();
        var token =
                new LocalToken(
                        secret.id(),
                        wanted.name(),
                        wanted.roles(),
                        wanted.scopes(),
                        secret.hash(),
                        now,
                        operator(),
                        now.plus(wanted.lifetime()),
                        null,
                        "");
        change(tokens -> {
            var more = new ArrayList<>(tokens);
            more.add(token);
            return more;
        });
        return new Made(token, secret.text());
    }

    /// Whoever may write in the data directory is somebody on this machine.
    private static String operator() {
        return System.getProperty("user.name", "");
    }

    /// Revokes a token for good; one that is revoked stays as it is.
    ///
    /// @return whether there is such a token
    public boolean revoke(String id, Instant now) {
        var known = tokens().stream().anyMatch(token -> token.id().equals(id));
        if (known) {
            change(tokens ->
                    tokens.stream()
                            .map(each ->
                                    each.id().equals(id) ? each.revoked(now, operator()) : each)
                            .toList());
        }
        return known;
    }

    /// All tokens, oldest first; none where there is no file.
    ///
    /// @throws UncheckedIOException where the file can't be read, or isn't one of ours
    public List<LocalToken> tokens() {
        try {
            return TokensJson.read(file.read());
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be read", e);
        }
    }

    /// What changes whenever the file does.
    record Stamp(Object key, Instant modified, long size) {

        static final Stamp NONE = new Stamp("", Instant.EPOCH, 0);
    }

    Stamp stamp() {
        try {
            var now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            var key = now.fileKey();
            return new Stamp(
                    key == null ? "" : key, now.lastModifiedTime().toInstant(), now.size());
        } catch (IOException _) {
            return Stamp.NONE;
        }
    }

    private void change(UnaryOperator<List<LocalToken>> change) {
        try {
            Files.createDirectories(file.path().getParent());
            try (var channel = lock();
                    var _ = channel.lock()) {
                file.replace(TokensJson.write(change.apply(tokens())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " can't be written", e);
        }
    }

    /// Two commands at once wait for each other; the store's own lock is another one, since a
    /// running service holds that.
    private FileChannel lock() throws IOException {
        return FileChannel.open(
                file.path().resolveSibling("tokens.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }
}
