package dk.ffb.service.rest;

import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.vocabulary.PersonalData;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;

/// The address of a request, decoded, and free of personal data.
///
/// @param path decoded
record Address(String path, Query query) {

    private static final String ATTRIBUTE = Address.class.getName();

    /// Reads the address of an exchange and keeps it there for [#of].
    ///
    /// @throws Problem for one that is broken, or that holds what may be a CPR number
    static void check(ServerWebExchange exchange) {
        var uri = exchange.getRequest().getURI();
        var path = PercentDecoder.path(uri.getRawPath());
        refusePersonalData(path);
        var query = Query.parse(uri.getRawQuery());
        query.values()
                .forEach((name, values) -> {
                    refusePersonalData(name);
                    values.forEach(Address::refusePersonalData);
                });
        exchange.getAttributes().put(ATTRIBUTE, new Address(path, query));
    }

    private static void refusePersonalData(String text) {
        if (PersonalData.looksLikeCpr(text)) {
            throw Problem.of(ProblemType.PERSONAL_DATA);
        }
    }

    static Address of(ServerRequest request) {
        return (Address)
                request.attribute(ATTRIBUTE)
                        .orElseThrow(() -> new IllegalStateException("AddressFilter isn't wired"));
    }
}
