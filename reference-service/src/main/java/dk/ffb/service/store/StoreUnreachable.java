package dk.ffb.service.store;

/// The directory can't be written, or the server doesn't answer.
public final class StoreUnreachable extends StoreFailure {

    private static final long serialVersionUID = 1;

    StoreUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
