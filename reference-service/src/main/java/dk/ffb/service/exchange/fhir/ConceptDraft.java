package dk.ffb.service.exchange.fhir;

import dk.ffb.vocabulary.shapes.ConceptPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A concept as the file gives it, before all of the file is known.
final class ConceptDraft {

    /// @param value the value as text, whichever type it has
    /// @param extensions of the value
    record Property(String code, @Nullable String value, List<Extension> extensions, int line) {}

    /// Where a part stands that a fault may be about.
    record Mark(ConceptPart part, String value, int line) {}

    final @Nullable ConceptDraft parent;
    final int line;
    final FhirText display = new FhirText();
    final FhirText definition = new FhirText();
    final List<Designation> designations = new ArrayList<>(0);
    final List<Property> properties = new ArrayList<>(0);
    final List<Mark> marks = new ArrayList<>(2);
    int codeLine;
    private @Nullable String code;

    /// @param parent the concept that it is nested in
    ConceptDraft(@Nullable ConceptDraft parent, int line) {
        this.parent = parent;
        this.line = line;
        this.codeLine = line;
    }

    boolean hasCode() {
        return code != null && !code.isBlank();
    }

    String code() {
        return code == null ? "" : code;
    }

    /// Takes a member other than the concepts that are nested in this one.
    void member(String name, JsonWalk json) {
        switch (name) {
            case "code" -> {
                codeLine = json.line();
                code = json.text(name);
            }
            case "display" -> {
                mark(ConceptPart.LABEL, "", json.line());
                display.value(name, json);
            }
            case "_display" -> display.element(name, json);
            case "definition" -> {
                mark(ConceptPart.DEFINITION, "", json.line());
                definition.value(name, json);
            }
            case "_definition" -> definition.element(name, json);
            case "designation" -> json.array(name, () -> designations.add(Designation.read(json)));
            case "property" -> json.array(name, () -> property(json));
            default -> json.skip();
        }
    }

    void mark(ConceptPart part, String value, int where) {
        marks.add(new Mark(part, value, where));
    }

    private void property(JsonWalk json) {
        var reader = new PropertyReader(json);
        json.object("property", reader::member);
        properties.add(reader.property());
    }

    private static final class PropertyReader {
        private final JsonWalk json;
        private final int line;
        private String code = "";
        private @Nullable String value;
        private List<Extension> extensions = List.of();

        PropertyReader(JsonWalk json) {
            this.json = json;
            this.line = json.line();
        }

        private void member(String name) {
            if (name.equals("code")) {
                var text = json.text(name);
                code = text == null ? "" : text;
            } else if (name.equals("valueCoding")) {
                json.object(name, this::coding);
            } else if (name.startsWith("value")) {
                value = json.simple(name);
            } else if (name.startsWith("_value")) {
                extensions = Extension.ofElement(name, json);
            } else {
                json.skip();
            }
        }

        private void coding(String name) {
            if (name.equals("code")) {
                value = json.text(name);
            } else {
                json.skip();
            }
        }

        private Property property() {
            return new Property(code, value, extensions, line);
        }
    }
}
