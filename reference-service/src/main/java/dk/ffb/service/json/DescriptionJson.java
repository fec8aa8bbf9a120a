package dk.ffb.service.json;

import dk.ffb.service.draft.edit.Edit;
import dk.ffb.service.draft.edit.Part;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/// What is said of a vocabulary or mapping set as a whole, as editors send it.
final class DescriptionJson {

    private DescriptionJson() {}

    /// @throws JsonFault where it isn't that
    static Edit.Describe read(Sent sent, Set<Part> parts) {
        var patch = PartsJson.patch(sent, parts);
        patch.set().list(Part.IDENTIFIERS).forEach(DescriptionJson::requireUri);
        return new Edit.Describe(patch);
    }

    private static void requireUri(String identifier) {
        if (!isUri(identifier)) {
            throw new JsonFault(
                    "En identifikator er en hel URI som urn:oid:1.2.208.176.2.22.",
                    "An identifier is a whole URI such as urn:oid:1.2.208.176.2.22.");
        }
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
