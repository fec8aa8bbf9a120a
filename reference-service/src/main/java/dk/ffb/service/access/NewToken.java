package dk.ffb.service.access;

import java.time.Duration;
import java.util.Set;

/// A token to be made.
///
/// @param name whose it is, as the log will say
/// @param scopes keys of the vocabularies and mapping sets it is limited to; empty for no limit
public record NewToken(String name, Set<Role> roles, Set<String> scopes, Duration lifetime) {

    public NewToken {
        if (name.isBlank() || roles.isEmpty() || !lifetime.isPositive()) {
            throw new IllegalArgumentException("a token has an owner, a role and a life");
        }
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }
}
