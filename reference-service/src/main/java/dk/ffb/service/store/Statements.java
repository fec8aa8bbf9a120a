package dk.ffb.service.store;

import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Says things of one subject, triple by triple; what is absent is not said.
record Statements(Node subject, Consumer<Triple> out) {

    Statements say(Node property, @Nullable Node object) {
        if (object != null) {
            out.accept(Triple.create(subject, property, object));
        }
        return this;
    }

    <T> Statements say(Node property, @Nullable T value, Function<T, Node> conversion) {
        return value == null ? this : say(property, conversion.apply(value));
    }

    Statements text(Node property, @Nullable String text) {
        return this.<String>say(property, text, Values::text);
    }

    Statements texts(Node property, Texts texts) {
        texts.byLanguage()
                .forEach((language, values) ->
                        list(property, language, values, v -> Values.text(v, language)));
        return this;
    }

    Statements list(Node property, List<String> values, Function<String, Node> conversion) {
        return list(property, "", values, conversion);
    }

    private Statements list(
            Node property,
            String language,
            List<String> values,
            Function<String, Node> conversion) {
        values.forEach(value -> say(property, conversion.apply(value)));
        return Order.of(values)
                .written(property, language)
                .map(text -> text(Terms.ORDER, text))
                .orElse(this);
    }

    Statements validity(Validity validity) {
        say(Terms.VALID_FROM, validity.from(), Values::day);
        return say(Terms.VALID_THROUGH, validity.to(), Values::day);
    }
}
