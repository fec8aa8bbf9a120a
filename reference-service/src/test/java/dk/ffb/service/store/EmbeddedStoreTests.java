package dk.ffb.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.service.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTests extends StoreContract {

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
    void saysThatADirectoryCannotBeWritten() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "not a directory");

        assertThatThrownBy(() -> Store.open(new StoreAddress.Directory(file)))
                .isInstanceOf(StoreUnreachable.class);
    }
}
