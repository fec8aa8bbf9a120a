package dk.ffb.service.exchange.fhir;

import org.jspecify.annotations.Nullable;

/// A further word for a concept.
///
/// @param language empty where it is that of the file
/// @param value absent where the file forgot it
record Designation(String language, Use use, @Nullable String value, int line) {

    /// What a word is for.
    enum Use {
        UNSAID,
        DISPLAY,
        SYNONYM,
        HIDDEN
    }

    /// Reads the designation that the walk is at.
    static Designation read(JsonWalk json) {
        var line = json.line();
        var reader = new Reader(json);
        json.object("designation", reader::member);
        return new Designation(reader.language, reader.use, reader.value, line);
    }

    private static final class Reader {
        private final JsonWalk json;
        private String language = "";
        private Use use = Use.UNSAID;
        private @Nullable String value;

        Reader(JsonWalk json) {
            this.json = json;
        }

        private void member(String name) {
            switch (name) {
                case "language" -> {
                    var text = json.text(name);
                    language = text == null ? "" : text;
                }
                case "use" -> json.object(name, this::use);
                case "value" -> value = json.text(name);
                default -> json.skip();
            }
        }

        /// The systems of the codes are many and make no difference.
        private void use(String name) {
            if (!name.equals("code")) {
                json.skip();
                return;
            }
            var code = json.text(name);
            use =
                    switch (code == null ? "" : code) {
                        case "display", "preferred", "preferredForLanguage", "prefLabel" ->
                                Use.DISPLAY;
                        case "hiddenLabel" -> Use.HIDDEN;
                        default -> Use.SYNONYM;
                    };
        }
    }
}
