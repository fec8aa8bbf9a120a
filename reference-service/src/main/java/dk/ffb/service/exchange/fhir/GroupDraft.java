package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The elements of one pair of systems, as the file writes them.
final class GroupDraft {

    private final JsonWalk json;
    final int line;
    final List<ElementDraft> elements = new ArrayList<>();
    final Coding source = new Coding("source");
    final Coding target = new Coding("target");
    private List<Extension> extensions = List.of();

    /// The code system of one side.
    static final class Coding {
        final String member;
        private @Nullable String url;
        private @Nullable String version;
        int line;

        Coding(String member) {
            this.member = member;
        }

        /// Without the version that may follow after a bar.
        Optional<String> url() {
            return Optional.ofNullable(url).map(text -> text.replaceFirst("\\|.*", ""));
        }

        Optional<String> version() {
            return Optional.ofNullable(version)
                    .or(() ->
                            Optional.ofNullable(url)
                                    .filter(text -> text.indexOf('|') >= 0)
                                    .map(text -> text.substring(text.indexOf('|') + 1)));
        }
    }

    /// Reads the group that the walk is at.
    GroupDraft(JsonWalk json) {
        this.json = json;
        this.line = json.line();
        source.line = line;
        target.line = line;
        json.object("group", this::member);
    }

    /// Whether it states of targets that no source has them.
    boolean isInverted() {
        return Extension.value(extensions, Uris.INVERTED).filter("true"::equals).isPresent();
    }

    private void member(String name) {
        switch (name) {
            case "source" -> url(source);
            case "target" -> url(target);
            case "sourceVersion" -> source.version = json.text(name);
            case "targetVersion" -> target.version = json.text(name);
            case "extension" -> extensions = Extension.list(json);
            case "element" -> json.array(name, () -> elements.add(new ElementDraft(json)));
            case "unmapped" -> {
                json.faults()
                        .warning(
                                json.line(),
                                name,
                                Said.of(
                                        "hvad der skal ske med koder uden række, bevares ikke",
                                        "what becomes of codes that have no row is not kept"));
                json.skip();
            }
            default -> json.skip();
        }
    }

    private void url(Coding system) {
        system.line = json.line();
        system.url = json.text(system.member);
    }
}
