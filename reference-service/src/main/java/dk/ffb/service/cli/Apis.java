package dk.ffb.service.cli;

import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.rest.ApiRoutes;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.service.store.StoreFailure;
import dk.ffb.service.store.StoreInUse;
import dk.ffb.vocabulary.BaseUri;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Opens the API that a command asks.
final class Apis {

    /// Lucene tells at its start that it could use a module that isn't finished, which is nothing
    /// to somebody who searches. Held here, because what nobody holds forgets its level.
    private static final Logger LUCENE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private Apis() {}

    static Api open(Where where) {
        var server = where.server();
        if (server.isPresent()) {
            return new HttpApi(server.get());
        }
        var data = data(where.data());
        return new MemoryApi(ApiRoutes.handler(data.live(), Clock.systemUTC()), data::close);
    }

    /// Opens a data directory of this machine, which is filled first where it is new.
    ///
    /// @throws Exit where it can't be opened
    static ReferenceData data(Path directory) {
        return opened(
                directory,
                address ->
                        ReferenceData.open(
                                address, BaseUri.DEFAULT, Clock.systemUTC(), progress(directory)));
    }

    /// Does something with the store in a data directory of this machine.
    ///
    /// @throws Exit where it can't be opened
    static <T> T opened(Path directory, Function<StoreAddress.Directory, T> act) {
        try {
            return act.apply(new StoreAddress.Directory(directory));
        } catch (StoreInUse failure) {
            throw Exit.unreachable(
                    "Datamappen "
                            + directory
                            + " er i brug, nok af en kørende tjeneste: spørg den med --server URL,"
                            + " eller vælg en anden mappe med --data DIR.",
                    sentence(failure));
        } catch (StoreFailure failure) {
            throw Exit.unreachable("Lageret kan ikke åbnes: " + directory, sentence(failure));
        }
    }

    private static String sentence(StoreFailure failure) {
        return String.valueOf(failure.getMessage());
    }

    private static Progress progress(Path directory) {
        return (_, done, _) -> {
            if (done == 0) {
                System.err.println(
                        "Fylder den nye datamappe "
                                + directory
                                + " … / Filling the new data directory …");
            }
        };
    }
}
