package dk.ffb.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/// TDB2 in a directory of this machine.
///
/// A database that is killed while TDB2 makes its files can't be opened again. So it is made under
/// another name, which is swept at the next start, and renamed once it is whole.
final class Embedded implements AutoCloseable {

    /// The one index that is written. All that is asked here names its graph and reads most of it,
    /// and every other index would cost an import as much again.
    private static final String ONLY = "GSPO";

    /// TDB2 wants four. None of them ends in G: it would be the one that TDB2 reads to copy the
    /// database, and it is left empty.
    private static final StoreParams PARAMETERS =
            StoreParams.builder("ffb", StoreParams.getDftStoreParams())
                    .quadIndexes(new String[] {ONLY, "GPOS", "GOSP", "GPSO"})
                    .build();

    private final DirectoryLock lock;
    private final Dataset dataset;

    private Embedded(DirectoryLock lock, Dataset dataset) {
        this.lock = lock;
        this.dataset = dataset;
    }

    static Embedded open(Path directory) {
        JenaSystem.init();
        var lock = DirectoryLock.take(directory);
        try {
            return new Embedded(lock, connect(made(directory)));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw new StoreUnreachable(
                    "the store in " + directory + " can't be opened: " + e.getMessage(), e);
        }
    }

    private static Path made(Path directory) throws IOException {
        var whole = directory.resolve("tdb2");
        if (!Files.isDirectory(whole)) {
            var unfinished = directory.resolve("tdb2.unfinished");
            delete(unfinished);
            Files.createDirectories(unfinished);
            TDBInternal.expel(connect(unfinished).asDatasetGraph());
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        }
        return whole;
    }

    private static Dataset connect(Path files) {
        var location = Location.create(files.toAbsolutePath());
        var database = DatabaseMgr.connectDatasetGraph(location, PARAMETERS);
        useOnlyOneIndex(TDBInternal.requireStorage(database));
        return DatasetFactory.wrap(database);
    }

    /// Does as TDB2's own loader does, for good. A database that was made with other indexes keeps
    /// them all.
    private static void useOnlyOneIndex(DatasetGraphTDB database) {
        var indexes = database.getQuadTable().getNodeTupleTable().getTupleTable();
        if (Arrays.equals(
                database.getStoreParams().getQuadIndexes(), PARAMETERS.getQuadIndexes())) {
            for (var i = 1; i < indexes.numIndexes(); i++) {
                indexes.setTupleIndex(i, null);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    RDFConnection connect() {
        return RDFConnection.connect(dataset);
    }

    /// Writes the database anew, without what earlier writes left behind: TDB2 copies each block
    /// that it changes. Where this is killed, the old files stay in use.
    void compact() {
        DatabaseMgr.compact(dataset.asDatasetGraph(), true);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset.asDatasetGraph());
        lock.close();
    }
}
