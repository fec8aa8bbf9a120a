package dk.ffb.service.access;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.ffb.vocabulary.PersonalData;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a token whose signature is good says of its owner.
final class Claims {

    private static final int LONGEST_NAME = 200;

    private final Issuer issuer;
    private final Map<String, Object> claims;

    Claims(Issuer issuer, JWTClaimsSet claims) {
        this.issuer = issuer;
        this.claims = claims.getClaims();
    }

    /// Empty where the token says something in a way that we can't be sure to understand.
    Optional<Actor> actor() {
        var roles = texts(find(issuer.rolesClaim()));
        var scopes = scopes();
        var subject = claims.get("sub") instanceof String text ? known(text) : "";
        return roles.isEmpty() || scopes.isEmpty() || subject.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Actor(
                                "oidc:" + subject,
                                name(subject),
                                roles(roles.get()),
                                Set.copyOf(scopes.get())));
    }

    /// A limit to nothing would read as none, and so isn't understood.
    private Optional<Set<String>> scopes() {
        var claim = find(issuer.scopesClaim());
        return texts(claim).filter(scopes -> claim == null || !scopes.isEmpty());
    }

    private Set<Role> roles(Collection<String> texts) {
        return texts.stream()
                .filter(text -> text.startsWith(issuer.rolePrefix()))
                .map(text -> Role.of(text.substring(issuer.rolePrefix().length())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private String name(String subject) {
        var name = find(issuer.nameClaim()) instanceof String text ? known(text) : "";
        return name.isEmpty() ? subject : name;
    }

    /// A text fit for the log: on one line, of a length to be read, and no CPR number. Empty
    /// otherwise.
    private static String known(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        var cut = line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
        return PersonalData.looksLikeCpr(cut) ? "" : cut;
    }

    /// The claim of that name, or at that way into objects.
    private @Nullable Object find(String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object at = claims;
        for (var step : path.split("\\.", -1)) {
            at = at instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return at;
    }

    /// A list of texts, or texts parted by blanks; none where the claim isn't there, and empty
    /// where it is something else.
    private static Optional<Set<String>> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> Optional.of(Set.of());
            case String text ->
                    Optional.of(
                            Arrays.stream(text.strip().split("\\s+"))
                                    .filter(each -> !each.isEmpty())
                                    .collect(Collectors.toSet()));
            case Collection<?> all when all.stream().allMatch(String.class::isInstance) ->
                    Optional.of(all.stream().map(String.class::cast).collect(Collectors.toSet()));
            default -> Optional.empty();
        };
    }
}
