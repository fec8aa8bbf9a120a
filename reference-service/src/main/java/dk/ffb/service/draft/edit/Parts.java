package dk.ffb.service.draft.edit;

import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Values by part, those that are empty left out. Immutable.
///
/// @param values each of the form that its part says
public record Parts(Map<Part, Object> values) {

    public static final Parts NONE = new Parts(Map.of());

    public Parts {
        var kept = new EnumMap<Part, Object>(Part.class);
        values.forEach((part, value) -> {
            if (!isEmpty(value)) {
                kept.put(part, value);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case Texts texts -> texts.isEmpty();
            case Collection<?> all -> all.isEmpty();
            case Map<?, ?> all -> all.isEmpty();
            default -> false;
        };
    }

    public static Parts of(Part part, Object value) {
        return new Parts(Map.of(part, value));
    }

    /// Gathers parts, of which some may be absent.
    public static final class Gathering {
        private final Map<Part, Object> values = new EnumMap<>(Part.class);

        public Gathering put(Part part, @Nullable Object value) {
            if (value != null) {
                values.put(part, value);
            }
            return this;
        }

        public Parts parts() {
            return new Parts(values);
        }
    }

    public Set<Part> names() {
        return values.keySet();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<Object> find(Part part) {
        return Optional.ofNullable(values.get(part));
    }

    public boolean has(Part part) {
        return values.containsKey(part);
    }

    /// These, with one part as it is elsewhere: there or not there.
    public Parts with(Part part, Optional<Object> value) {
        var changed = new LinkedHashMap<>(values);
        value.ifPresentOrElse(it -> changed.put(part, it), () -> changed.remove(part));
        return new Parts(changed);
    }

    public Parts with(Parts more) {
        var changed = new LinkedHashMap<>(values);
        changed.putAll(more.values);
        return new Parts(changed);
    }

    public Parts without(Set<Part> names) {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(names);
        return new Parts(kept);
    }

    /// Those of these that are otherwise elsewhere.
    Parts otherThan(Parts other) {
        var changed = new LinkedHashMap<>(values);
        changed.entrySet().removeIf(e -> other.find(e.getKey()).equals(Optional.of(e.getValue())));
        return new Parts(changed);
    }

    public @Nullable String text(Part part) {
        return (String) values.get(part);
    }

    public Texts texts(Part part) {
        return (Texts) values.getOrDefault(part, Texts.NONE);
    }

    @SuppressWarnings("unchecked")
    public List<String> list(Part part) {
        return (List<String>) values.getOrDefault(part, List.of());
    }

    public @Nullable Integer number(Part part) {
        return (Integer) values.get(part);
    }

    public @Nullable Double fraction(Part part) {
        return (Double) values.get(part);
    }

    public @Nullable LocalDate day(Part part) {
        return (LocalDate) values.get(part);
    }

    @SuppressWarnings("unchecked")
    public <T> SequencedMap<String, T> slots(Part part) {
        return (SequencedMap<String, T>) values.getOrDefault(part, new LinkedHashMap<String, T>());
    }
}
