package dk.ffb.service.rest;

import dk.ffb.service.demand.Demand;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.rest.read.ConceptHandler;
import dk.ffb.service.rest.read.SearchHandler;
import dk.ffb.service.rest.reply.Content;
import dk.ffb.service.rest.request.Address;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.service.rest.translate.TranslateHandler;
import java.time.Clock;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The reads that are asked most, found by their address alone: for whoever stands before the
/// routes and needs no more than the bytes.
///
/// They are answered by the very code that the routes lead to. What isn't plain (a path that is
/// percent-encoded, an address that URIs don't allow, whatever ends in a problem) is left to the
/// routes, so that nothing is decided twice.
public final class HotReads {

    private static final String VOCABULARIES = "/api/v1/vocabularies/";
    private static final String CONCEPTS = "/concepts/";

    private static final BitSet PLAIN = new BitSet();
    private static final BitSet OF_A_QUERY = new BitSet();

    static {
        PLAIN.set('0', '9' + 1);
        PLAIN.set('A', 'Z' + 1);
        PLAIN.set('a', 'z' + 1);
        "-._~".chars().forEach(PLAIN::set);
        OF_A_QUERY.or(PLAIN);
        "%+&=,:/?@!$'()*;".chars().forEach(OF_A_QUERY::set);
    }

    private final Map<String, Function<Address, Optional<Content>>> byPath;
    private final ConceptHandler concepts;

    public HotReads(LiveEdition live, Clock clock, Demand demand) {
        var reads = new Reads(live, clock);
        concepts = new ConceptHandler(reads);
        var translations = new TranslateHandler(reads, demand);
        var search = new SearchHandler(reads);
        byPath =
                Map.of(
                        "/api/v1/translate",
                        address -> Optional.of(translations.content(address)),
                        "/api/v1/search",
                        address -> search.hits(address).answerNow(),
                        "/api/v1/suggest",
                        address -> search.completions(address).answerNow());
    }

    /// The answer to a GET of this address, or nothing where it is for the routes to answer.
    ///
    /// @param address the path and query as they came
    public Optional<Content> answer(String address) {
        var end = address.indexOf('?');
        var path = end < 0 ? address : address.substring(0, end);
        var query = end < 0 ? "" : address.substring(end + 1);
        var known = byPath.get(path);
        try {
            if (known != null && consistsOf(OF_A_QUERY, query)) {
                return known.apply(Address.parse(path, query));
            }
            return path.startsWith(VOCABULARIES) ? concept(path, query) : Optional.empty();
        } catch (Problem _) {
            return Optional.empty();
        }
    }

    private Optional<Content> concept(String path, String query) {
        var end = path.indexOf('/', VOCABULARIES.length());
        if (end < 0 || !path.startsWith(CONCEPTS, end)) {
            return Optional.empty();
        }
        var vocabulary = path.substring(VOCABULARIES.length(), end);
        var code = path.substring(end + CONCEPTS.length());
        if (code.isEmpty()
                || !consistsOf(PLAIN, vocabulary)
                || !consistsOf(PLAIN, code)
                || !consistsOf(OF_A_QUERY, query)) {
            return Optional.empty();
        }
        return Optional.of(concepts.content(Address.parse(path, query), vocabulary, code));
    }

    private static boolean consistsOf(BitSet allowed, String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!allowed.get(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
