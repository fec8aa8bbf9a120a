package dk.ffb.service.access;

import dk.ffb.service.problem.Problem;
import java.util.Set;

/// Somebody, or some program, that is known to the service.
///
/// @param id tells actors apart: whoever may not approve their own work is known by it; never empty
/// @param name what the log and other people are shown; never empty
/// @param roles what they may do
/// @param scopes keys of the vocabularies and mapping sets that their roles are limited to; empty
///   where there is no limit
public record Actor(String id, String name, Set<Role> roles, Set<String> scopes) {

    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor has an id and a name");
        }
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /// Whether they have a role, at least for something.
    public boolean has(Role role) {
        return roles.stream().anyMatch(each -> each.includes(role));
    }

    /// Whether they have a role for the vocabulary or mapping set with this key.
    public boolean has(Role role, String key) {
        return has(role) && (scopes.isEmpty() || scopes.contains(key));
    }

    /// Whether they have a role for all that there is.
    public boolean hasEverywhere(Role role) {
        return has(role) && scopes.isEmpty();
    }

    /// Refuses whoever lacks a role; having it for something is enough.
    ///
    /// @throws Problem unless they have the role, at least for something
    public void require(Role role) {
        if (!has(role)) {
            throw Problem.forbidden(role.text(), role.verb("da"), role.verb("en"));
        }
    }

    /// Refuses whoever lacks a role for one vocabulary or mapping set.
    ///
    /// @throws Problem unless they have the role for the vocabulary or mapping set with this key
    public void require(Role role, String key) {
        require(role);
        if (!has(role, key)) {
            throw Problem.forbiddenFor(role.text(), key);
        }
    }

    /// Refuses whoever lacks a role, or has it for a part only.
    ///
    /// @throws Problem unless they have the role for all that there is
    public void requireEverywhere(Role role) {
        require(role);
        if (!hasEverywhere(role)) {
            throw Problem.forbiddenBeyond(role.text(), scopes.stream().sorted().toList());
        }
    }
}
