package dk.ffb.service.exchange.fhir;

import dk.ffb.content.Said;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source code and the targets that a ConceptMap gives it, as the file writes them.
final class ElementDraft {

    /// One end of a row: a code, and what is said of it.
    static final class End {
        final int line;
        @Nullable String code;
        @Nullable String display;
        @Nullable String member;
        @Nullable String word;
        @Nullable String comment;
        List<Extension> extensions = List.of();

        End(int line) {
            this.line = line;
        }
    }

    private final JsonWalk json;
    final End source;
    final List<End> targets = new ArrayList<>(1);
    boolean noMap;

    /// Reads the element that the walk is at.
    ElementDraft(JsonWalk json) {
        this.json = json;
        this.source = new End(json.line());
        json.object("element", this::member);
    }

    private void member(String name) {
        switch (name) {
            case "target" -> json.array(name, this::target);
            case "noMap" -> noMap = "true".equals(json.simple(name));
            case "valueSet" ->
                    refuse(
                            name,
                            Said.of(
                                    "oversætter et helt værdisæt; kun koder kan oversættes",
                                    "maps a whole value set; only codes can be mapped"));
            default -> end(source, name);
        }
    }

    private void target() {
        var target = new End(json.line());
        targets.add(target);
        json.object(
                "target",
                name -> {
                    switch (name) {
                        case "equivalence", "relationship" -> {
                            target.member = name;
                            target.word = json.text(name);
                        }
                        case "comment" -> target.comment = json.text(name);
                        case "dependsOn", "product" ->
                                refuse(
                                        name,
                                        Said.of(
                                                "rækken gælder kun sammen med andre værdier, som ikke kan bevares her",
                                                "the mapping holds only together with other values, which can't be kept here"));
                        case "valueSet" ->
                                refuse(
                                        name,
                                        Said.of(
                                                "oversætter til et helt værdisæt, ikke til en kode",
                                                "maps to a whole value set, not to a code"));
                        default -> end(target, name);
                    }
                });
    }

    private void end(End end, String name) {
        switch (name) {
            case "code" -> end.code = json.text(name);
            case "display" -> end.display = json.text(name);
            case "extension" -> end.extensions = Extension.list(json);
            default -> json.skip();
        }
    }

    private void refuse(String name, Said why) {
        json.faults().error(json.line(), name, why);
        json.skip();
    }
}
