package dk.ffb.mapping.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.Packing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a release of a mapping set says beside its rows: packs it and unpacks it.
final class Frame {

    private static final String NO_CONFIDENCE = "";

    private Frame() {}

    static void write(PackedWriter out, MappingSet frame) {
        out.text(frame.key().value()).text(frame.subject().value()).text(frame.object().value());
        Packing.write(out, frame.titles());
        Packing.write(out, frame.descriptions());
        out.optionalText(frame.version());
        Packing.write(out, frame.validFrom());
        out.list(
                frame.slots().entrySet(),
                (to, slot) -> to.text(slot.getKey()).texts(slot.getValue()));
        out.list(frame.denied(), Frame::write);
    }

    static MappingSet read(PackedReader in) {
        return new MappingSet(
                new MappingSetKey(in.text()),
                new VocabularyKey(in.text()),
                new VocabularyKey(in.text()),
                Packing.texts(in),
                Packing.texts(in),
                in.optionalText(),
                Packing.date(in),
                slots(in),
                List.of(),
                in.list(Frame::row));
    }

    private static SequencedMap<String, List<String>> slots(PackedReader in) {
        var slots = new LinkedHashMap<String, List<String>>();
        for (var left = in.number(); left > 0; left--) {
            slots.put(in.text(), List.copyOf(in.texts()));
        }
        return slots;
    }

    private static void write(PackedWriter out, Mapping row) {
        out.optionalText(row.source()).text(row.relation().name()).optionalText(row.target());
        write(out, row.confidence());
        out.optionalText(row.justification());
        Packing.write(out, row.validity());
        out.optionalText(row.sourceLabel())
                .optionalText(row.targetLabel())
                .optionalText(row.comment());
        out.list(
                row.slots().entrySet(), (to, slot) -> to.text(slot.getKey()).text(slot.getValue()));
    }

    private static Mapping row(PackedReader in) {
        return new Mapping(
                in.optionalText(),
                Relation.valueOf(in.text()),
                in.optionalText(),
                confidence(in),
                in.optionalText(),
                Packing.validity(in),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                rowSlots(in));
    }

    private static SequencedMap<String, String> rowSlots(PackedReader in) {
        var slots = new LinkedHashMap<String, String>();
        for (var left = in.number(); left > 0; left--) {
            slots.put(in.text(), in.text());
        }
        return slots;
    }

    static void write(PackedWriter out, @Nullable Double confidence) {
        out.text(confidence == null ? NO_CONFIDENCE : confidence.toString());
    }

    static @Nullable Double confidence(PackedReader in) {
        var text = in.text();
        return text.equals(NO_CONFIDENCE) ? null : (Double) Double.parseDouble(text);
    }
}
