package dk.ffb.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.service.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTests extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir Path directory;
    private Store last;

    @Override
    Store open() {
        close();
        last = Store.open(new StoreAddress.Directory(directory));
        return last;
    }

    @AfterEach
    void close() {
        if (last != null) {
            last.close();
        }
    }

    @Test
    void sweepsWhatWasNeverPublished() {
        var graph = open().add(Fixtures.rich("a"));

        assertThat(isThere(open(), graph)).isFalse();
    }

    @Test
    void saysThatItIsInUse() {
        open();

        assertThatThrownBy(() -> Store.open(new StoreAddress.Directory(directory)))
                .isInstanceOf(StoreInUse.class)
                .hasMessageContaining("--server");
    }

    @Test
    void startsAfreshWhereTheDatabaseWasNeverFinished() throws IOException {
        var half = Files.createDirectories(directory.resolve("tdb2.unfinished/Data-0001"));
        Files.writeString(half.resolve("nodes.dat"), "half a file");

        assertThat(open().registry().edition()).isZero();
    }

    @Test
    void isWrittenAnewWithAllThatWasPublished() throws IOException {
        var content = Fixtures.rich("rig");
        var stored = stored(open().add(content), "1", 1);
        last.publish(Optional.empty(), List.of(stored), new Act("publish", "Åse", NOW, "why"));
        close();

        Store.compact(new StoreAddress.Directory(directory));

        assertThat(directory.resolve("tdb2/Data-0001")).doesNotExist();
        assertThat(open().vocabulary(stored)).isEqualTo(content);
        assertThat(last.log())
                .singleElement()
                .satisfies(it -> assertThat(it.act().who()).isEqualTo("Åse"));
    }

    @Test
    void keepsTheIndexesOfAnOlderDatabase() {
        makeDatabaseWith("GSPO", "GPOS", "GOSP", "SPOG");
        var content = Fixtures.rich("rig");
        var stored = stored(open().add(content), "1", 1);
        last.publish(Optional.empty(), List.of(stored), new Act("publish", "Åse", NOW, "why"));
        close();

        Store.compact(new StoreAddress.Directory(directory));

        assertThat(open().registry().releases()).containsExactly(stored);
        assertThat(last.vocabulary(stored)).isEqualTo(content);
    }

    private void makeDatabaseWith(String... indexes) {
        JenaSystem.init();
        var parameters = StoreParams.builder("older").quadIndexes(indexes).build();
        var files = directory.resolve("tdb2");
        assertThat(files.toFile().mkdirs()).isTrue();
        TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(files), parameters));
    }

    @Test
    void saysThatADirectoryCannotBeWritten() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "not a directory");

        assertThatThrownBy(() -> Store.open(new StoreAddress.Directory(file)))
                .isInstanceOf(StoreUnreachable.class);
    }
}
