package dk.ffb.service.store;

/// The store can't be used just now. Its message is a sentence for a person, who must act on it.
public abstract sealed class StoreFailure extends RuntimeException
        permits StoreInUse, StoreUnreachable {

    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
