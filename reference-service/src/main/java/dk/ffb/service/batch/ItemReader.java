package dk.ffb.service.batch;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.batch.Item.Ask;
import dk.ffb.service.batch.Item.Invalid;
import dk.ffb.vocabulary.PersonalData;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads rows as JSON objects: `{"system":"fsiii","code":"J1.4","target":"ffb","at":"2026-11-21"}`,
/// of which only the code must be there. Used again for every row; not for two threads.
final class ItemReader {

    private final BatchDefaults defaults;
    private final Edition edition;
    private @Nullable String system;
    private @Nullable String code;
    private @Nullable String at;
    private @Nullable List<String> targets;
    private @Nullable Reason wrong;

    ItemReader(BatchDefaults defaults) {
        this.defaults = defaults;
        edition = defaults.view().snapshot().edition();
    }

    /// Reads the value that the parser stands at, to its end, whatever it is.
    ///
    /// @throws tools.jackson.core.JacksonException where it isn't JSON
    Item read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new Invalid(Reason.NOT_JSON);
        }
        system = code = at = null;
        targets = null;
        wrong = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            member(json.currentName(), json);
        }
        return wrong == null ? item() : new Invalid(wrong);
    }

    private void member(String name, JsonParser json) {
        json.nextToken();
        switch (name) {
            case "system" -> system = once(system, json);
            case "code" -> code = once(code, json);
            case "at" -> at = once(at, json);
            case "target" -> targets(json);
            default -> {
                json.skipChildren();
                wrong(Reason.UNKNOWN_MEMBER);
            }
        }
    }

    private @Nullable String once(@Nullable String before, JsonParser json) {
        if (before != null) {
            wrong(Reason.INVALID_MEMBER);
        }
        return text(json);
    }

    private @Nullable String text(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            json.skipChildren();
            wrong(Reason.INVALID_MEMBER);
            return null;
        }
        var text = json.getString();
        if (PersonalData.looksLikeCpr(text)) {
            wrong = Reason.PERSONAL_DATA;
        }
        return text;
    }

    private void targets(JsonParser json) {
        if (targets != null) {
            wrong(Reason.INVALID_MEMBER);
        }
        targets = new ArrayList<>(1);
        if (json.currentToken() != JsonToken.START_ARRAY) {
            addTarget(json);
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            addTarget(json);
        }
    }

    private void addTarget(JsonParser json) {
        var text = text(json);
        if (text != null) {
            Objects.requireNonNull(targets).add(text);
        }
    }

    /// The first thing that is wrong is told, but for what looks like a person: that always is.
    private void wrong(Reason reason) {
        if (wrong == null) {
            wrong = reason;
        }
    }

    private Item item() {
        var from = system();
        var to = targets();
        var day = day();
        if (code == null) {
            wrong(Reason.NO_CODE);
        } else if (code.isBlank()) {
            wrong(Reason.EMPTY_CODE);
        }
        return wrong != null || from == null || day == null
                ? new Invalid(Objects.requireNonNull(wrong))
                : new Ask(from, Objects.requireNonNull(code), to, day);
    }

    private @Nullable VocabularyKey system() {
        if (system != null) {
            return vocabulary(system);
        }
        if (defaults.system() == null) {
            wrong(Reason.NO_SYSTEM);
        }
        return defaults.system();
    }

    private Set<VocabularyKey> targets() {
        if (targets == null) {
            return defaults.targets();
        }
        var keys = new LinkedHashSet<VocabularyKey>();
        for (var target : targets) {
            var key = vocabulary(target);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private @Nullable VocabularyKey vocabulary(String keyOrIdentifier) {
        var key = edition.vocabulary(keyOrIdentifier);
        if (key.isEmpty()) {
            wrong(Reason.UNKNOWN_VOCABULARY);
        }
        return key.orElse(null);
    }

    private @Nullable LocalDate day() {
        if (at == null) {
            return defaults.view().snapshot().at();
        }
        try {
            if (at.length() == 10) {
                return LocalDate.parse(at);
            }
        } catch (DateTimeException _) {
            // Told below, as any other text that is no date.
        }
        wrong(Reason.INVALID_MEMBER);
        return null;
    }
}
