package dk.ffb.vocabulary.skos;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;

/// JSON-LD may name its context by address. Reading a file must never make the machine call an
/// address that a stranger wrote into it.
final class OfflineJsonLd {

    private OfflineJsonLd() {}

    static void configure(Context context) {
        var options =
                new JsonLdOptions((address, _) -> {
                    throw new JsonLdError(
                            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                            "the context %s isn't fetched; write it into the file"
                                    .formatted(address));
                });
        context.set(LangJSONLD11.JSONLD_OPTIONS, options);
    }
}
