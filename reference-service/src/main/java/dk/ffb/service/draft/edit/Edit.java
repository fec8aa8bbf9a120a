package dk.ffb.service.draft.edit;

import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an editor wants done to a draft's content.
public sealed interface Edit {

    /// The name in answers, such as `add-concept`.
    String kind();

    /// A new concept.
    record AddConcept(String code, Parts parts) implements Edit {
        @Override
        public String kind() {
            return "add-concept";
        }
    }

    /// Other texts, parents, days or whatever of a concept.
    record ChangeConcept(String code, Patch patch) implements Edit {
        @Override
        public String kind() {
            return "change-concept";
        }
    }

    /// Other parents; none makes it a top concept.
    record MoveConcept(String code, List<String> broader) implements Edit {
        @Override
        public String kind() {
            return "move-concept";
        }
    }

    /// A concept goes out of use. It stays, so that what was written with it can be read.
    ///
    /// @param successors what to use instead
    /// @param reason why there is none; may be empty where there is one
    /// @param validTo the first day on which the code may not be used any more
    record DeprecateConcept(
            String code, List<String> successors, String reason, @Nullable LocalDate validTo)
            implements Edit {
        @Override
        public String kind() {
            return "deprecate-concept";
        }
    }

    /// Takes back a concept that the draft itself added.
    record RemoveConcept(String code) implements Edit {
        @Override
        public String kind() {
            return "remove-concept";
        }
    }

    /// Several concepts become one: the others are deprecated, their names become alternative
    /// names, and what was below them or had them as members has the one instead.
    record MergeConcepts(List<String> codes, String into) implements Edit {
        @Override
        public String kind() {
            return "merge-concepts";
        }
    }

    /// One concept becomes several: it is deprecated, and they are its successors.
    ///
    /// @param into those that are there already have no parts; the others are added
    record SplitConcept(String code, List<New> into) implements Edit {
        @Override
        public String kind() {
            return "split-concept";
        }
    }

    /// A concept that comes of a split.
    record New(String code, Parts parts) {}

    /// A new collection, under a key that none has.
    record AddCollection(String key, Parts parts) implements Edit {
        @Override
        public String kind() {
            return "add-collection";
        }
    }

    /// Another title, other members; a collection that isn't there is made.
    record ChangeCollection(String key, Patch patch) implements Edit {
        @Override
        public String kind() {
            return "change-collection";
        }
    }

    record RemoveCollection(String key) implements Edit {
        @Override
        public String kind() {
            return "remove-collection";
        }
    }

    /// Another title or description of the whole; of a vocabulary also another publisher, source or
    /// other identifiers.
    record Describe(Patch patch) implements Edit {
        @Override
        public String kind() {
            return "describe";
        }
    }

    record AddMapping(ItemKey pair, Parts parts) implements Edit {
        @Override
        public String kind() {
            return "add-mapping";
        }
    }

    record ChangeMapping(ItemKey row, Patch patch) implements Edit {
        @Override
        public String kind() {
            return "change-mapping";
        }
    }

    record RemoveMapping(ItemKey row) implements Edit {
        @Override
        public String kind() {
            return "remove-mapping";
        }
    }

    /// What a file says otherwise than the draft, as far as the editor accepts it.
    record ImportFile(List<Alteration> accepted) implements Edit {
        @Override
        public String kind() {
            return "import-file";
        }
    }

    /// Other values of some parts of an item.
    ///
    /// @param clear those that it is to have no more
    /// @param named of a part that has texts or slots, the languages or slots that are spoken of;
    ///   the others stay
    record Patch(Parts set, Set<Part> clear, Map<Part, Set<String>> named) {

        public Patch {
            clear = Set.copyOf(clear);
            named = Map.copyOf(named);
        }

        /// One part as a whole.
        public static Patch of(Part part, Object value) {
            var set = Parts.of(part, value);
            return new Patch(set, set.isEmpty() ? Set.of(part) : Set.of(), Map.of());
        }

        /// All that it speaks of.
        Set<Part> parts() {
            var parts = EnumSet.noneOf(Part.class);
            parts.addAll(set.names());
            parts.addAll(clear);
            parts.addAll(named.keySet());
            return parts;
        }

        Parts on(Parts parts) {
            var result = parts.with(set);
            for (var part : clear) {
                result = result.with(part, Optional.empty());
            }
            for (var spoken : named.entrySet()) {
                var part = spoken.getKey();
                var value =
                        part.form() == Part.Form.SLOTS
                                ? slots(parts, part, spoken.getValue())
                                : texts(parts, part, spoken.getValue());
                result = result.with(part, Optional.of(value));
            }
            return result;
        }

        private Texts texts(Parts parts, Part part, Set<String> spoken) {
            var texts = new LinkedHashMap<>(parts.texts(part).byLanguage());
            spoken.forEach(it -> texts.put(it, set.texts(part).in(it)));
            return new Texts(texts);
        }

        private Map<String, Object> slots(Parts parts, Part part, Set<String> spoken) {
            var slots = new LinkedHashMap<String, Object>(parts.slots(part));
            slots.keySet().removeAll(spoken);
            slots.putAll(set.slots(part));
            return slots;
        }
    }
}
