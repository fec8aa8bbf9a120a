package dk.ffb.service.access;

import java.net.URI;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/// A way for people to sign in beside showing a token.
public interface SignIn {

    /// There is none.
    SignIn NONE =
            new SignIn() {
                @Override
                public boolean isOffered() {
                    return false;
                }

                @Override
                public Mono<Begun> begin(URI here, String to) {
                    return Mono.empty();
                }

                @Override
                public Mono<Optional<Done>> finish(
                        URI here, String kept, MultiValueMap<String, String> answer) {
                    return Mono.just(Optional.empty());
                }

                @Override
                public Mono<URI> ending(URI here) {
                    return Mono.empty();
                }
            };

    boolean isOffered();

    /// Somebody wants to sign in.
    ///
    /// @param here the address that they come back to
    /// @param to the page that they want to go on to
    Mono<Begun> begin(URI here, String to);

    /// They come back.
    ///
    /// @param here as it was at the beginning
    /// @param kept what their browser kept
    /// @param answer the parameters that they come back with
    /// @return empty where it isn't so that they signed in
    Mono<Optional<Done>> finish(URI here, String kept, MultiValueMap<String, String> answer);

    /// Where somebody who has signed out here can sign out of everything else too; empty where
    /// there is no such address now.
    ///
    /// @param here as it was at the beginning
    Mono<URI> ending(URI here);

    /// Where to send somebody, and what their browser is to keep meanwhile.
    record Begun(URI address, String kept) {}

    /// Somebody is signed in.
    ///
    /// @param token by which they are known from now on
    /// @param to the page that they wanted to go on to
    record Done(Actor actor, String token, String to) {}
}
