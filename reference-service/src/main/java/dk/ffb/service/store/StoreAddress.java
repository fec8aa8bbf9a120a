package dk.ffb.service.store;

import java.net.URI;
import java.nio.file.Path;

/// Where the store is.
public sealed interface StoreAddress {

    /// A directory of this machine, held by one process at a time.
    record Directory(Path path) implements StoreAddress {}

    /// A SPARQL 1.1 server, shared by any number of processes.
    ///
    /// @param query where it takes queries
    /// @param update where it takes updates
    /// @param graphs where it takes whole graphs (SPARQL 1.1 graph store protocol)
    record Server(URI query, URI update, URI graphs) implements StoreAddress {

        /// A server that takes all three at one address.
        public static Server at(URI all) {
            return new Server(all, all, all);
        }
    }
}
