package dk.ffb.service.rest.feed;

import dk.ffb.service.access.LocalToken;
import dk.ffb.service.access.Role;
import dk.ffb.service.access.TokenFile;
import dk.ffb.service.store.Act;
import dk.ffb.service.store.Store;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Brings into the log what was done to the tokens of this machine. That is done on the command
/// line, which can't write in a store that a service holds, and so it is told from the file of
/// tokens, whenever somebody reads the log.
///
/// Each act has a name that follows from its token, so that it stands once, however often it is
/// told.
final class TokenActs {

    private final TokenFile file;
    private final Store store;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    TokenActs(TokenFile file, Store store) {
        this.file = file;
        this.store = store;
    }

    void tell() {
        for (var token : file.tokens()) {
            tell("token-create", token, token.createdBy(), token.createdAt());
            token.revoked().ifPresent(at -> tell("token-revoke", token, token.revokedBy(), at));
        }
    }

    private void tell(String what, LocalToken token, String who, Instant at) {
        var name = what + "-" + token.id();
        if (!told.contains(name)) {
            store.log(name, new Act(what, who.isBlank() ? "?" : who, at, why(token)));
            told.add(name);
        }
    }

    private static String why(LocalToken token) {
        var roles = token.roles().stream().map(Role::text).sorted();
        return "%s: %s (%s)"
                .formatted(token.id(), token.name(), roles.collect(Collectors.joining(", ")));
    }
}
