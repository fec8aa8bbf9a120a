package dk.ffb.service.rest.request;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.vocabulary.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;

/// The address of a request, decoded, and free of personal data.
///
/// @param path decoded
public record Address(String path, Query query) {

    private static final String ATTRIBUTE = Address.class.getName();

    /// Reads the address of an exchange and keeps it there for [#of].
    ///
    /// @throws Problem for one that is broken, or that holds what may be a CPR number
    static void check(ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        exchange.getAttributes().put(ATTRIBUTE, parse(uri.getRawPath(), uri.getRawQuery()));
    }

    /// Reads an address as it came.
    ///
    /// @throws Problem for one that is broken, or that holds what may be a CPR number
    public static Address parse(String rawPath, @Nullable String rawQuery) {
        var path = PercentDecoder.path(rawPath);
        refusePersonalData(path);
        var query = Query.parse(rawQuery);
        for (var parameter : query.parameters()) {
            refusePersonalData(parameter.name());
            refusePersonalData(parameter.value());
        }
        return new Address(path, query);
    }

    private static void refusePersonalData(String text) {
        if (PersonalData.looksLikeCpr(text)) {
            throw Problem.of(ProblemType.PERSONAL_DATA);
        }
    }

    public static Address of(ServerRequest request) {
        return (Address)
                request.attribute(ATTRIBUTE)
                        .orElseThrow(() -> new IllegalStateException("AddressFilter isn't wired"));
    }
}
