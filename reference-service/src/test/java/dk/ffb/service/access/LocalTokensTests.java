package dk.ffb.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTokensTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final NewToken WANTED =
            new NewToken(
                    "Anna Ås", Set.of(Role.EDITOR), Set.of("ffb", "fsiii-ffb"), Duration.ofDays(1));

    @TempDir private Path directory;

    private TokenFile file() {
        return new TokenFile(directory);
    }

    private LocalTokens at(Instant now) {
        return new LocalTokens(file(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Optional<Actor> ask(Tokens tokens, String token) {
        return tokens.actor(token).blockOptional().orElseThrow();
    }

    @Test
    void aTokenSaysWhoItsOwnerIsAndWhatTheyMay() {
        var made = file().create(WANTED, NOW);

        assertThat(ask(at(NOW), made.secret()))
                .contains(new Actor("local:Anna Ås", "Anna Ås", WANTED.roles(), WANTED.scopes()));
    }

    @Test
    void aTokenWithOneOtherLetterIsNobodys() {
        var secret = file().create(WANTED, NOW).secret();
        for (var i = 0; i < secret.length(); i++) {
            var other = secret.charAt(i) == 'a' ? 'b' : 'a';
            var wrong = secret.substring(0, i) + other + secret.substring(i + 1);
            assertThat(ask(at(NOW), wrong)).isEmpty();
        }
        assertThat(ask(at(NOW), "")).isEmpty();
        assertThat(ask(at(NOW), secret + "A")).isEmpty();
    }

    @Test
    void theSecretOfOneTokenIsNotThatOfAnother() {
        var one = file().create(WANTED, NOW);
        var two = file().create(WANTED, NOW);
        var mixed = "ffb_" + two.token().id() + one.secret().substring(16);

        assertThat(ask(at(NOW), mixed)).isEmpty();
    }

    @Test
    void aTokenExpiresToTheSecond() {
        var secret = file().create(WANTED, NOW).secret();

        assertThat(ask(at(NOW.plusSeconds(86_399)), secret)).isPresent();
        assertThat(ask(at(NOW.plusSeconds(86_400)), secret)).isEmpty();
    }

    @Test
    void whatIsMadeOrRevokedMeanwhileCountsAtOnce() {
        var tokens = at(NOW);
        assertThat(ask(tokens, Secret.random().text())).isEmpty();

        var made = file().create(WANTED, NOW);
        assertThat(ask(tokens, made.secret())).isPresent();

        assertThat(file().revoke(made.token().id(), NOW)).isTrue();
        assertThat(ask(tokens, made.secret())).isEmpty();
        assertThat(file().revoke("000000000000", NOW)).isFalse();
    }

    @Test
    void theFileHoldsNoSecretAndIsItsOwnersAlone() throws IOException {
        var made = file().create(WANTED, NOW);
        var path = directory.resolve("tokens.json");

        assertThat(Files.readString(path))
                .contains("Anna Ås", "fsiii-ffb", made.token().id())
                .doesNotContain(made.secret().substring(17));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void aBrokenFileLetsNobodyIn() throws IOException {
        var secret = file().create(WANTED, NOW).secret();
        Files.writeString(directory.resolve("tokens.json"), "{\"tokens\":[{\"id\":\"x\"}]}");

        assertThat(ask(at(NOW), secret)).isEmpty();
    }

    @Test
    void commandsAtTheSameTimeLoseNothing() {
        var all =
                IntStream.range(0, 16)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(() -> file().create(WANTED, NOW)))
                        .toList();
        all.forEach(CompletableFuture::join);

        assertThat(file().tokens()).hasSize(16);
    }
}
