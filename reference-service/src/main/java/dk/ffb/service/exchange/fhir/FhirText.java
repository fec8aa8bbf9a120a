package dk.ffb.service.exchange.fhir;

import dk.ffb.vocabulary.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text and, in the member beside it that begins with `_`, its language and translations.
final class FhirText {

    private @Nullable String value;
    private List<Extension> extensions = List.of();

    void value(String name, JsonWalk json) {
        value = json.text(name);
    }

    void element(String name, JsonWalk json) {
        extensions = Extension.ofElement(name, json);
    }

    @Nullable String value() {
        return value;
    }

    /// The language of the text itself.
    ///
    /// @param language of the file
    String language(String language) {
        return Extension.value(extensions, Uris.LANGUAGE).orElse(language);
    }

    /// The text and all its translations; none where there is no text.
    Texts texts(String language) {
        if (value == null || value.isBlank()) {
            return Texts.NONE;
        }
        var texts = Texts.of(language(language), value);
        for (var extension : extensions) {
            if (extension.url().equals(Uris.TRANSLATION)) {
                texts = translated(texts, extension.parts());
            }
        }
        return texts;
    }

    private static Texts translated(Texts texts, List<Extension> parts) {
        var language = Extension.value(parts, "lang");
        var content = Extension.value(parts, "content");
        return language.isPresent() && content.isPresent()
                ? texts.with(language.get(), List.of(content.get()))
                : texts;
    }
}
