package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.Vocabulary.Scope;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;

/// What a release of a vocabulary says beside its concepts: packs it and unpacks it.
final class Frame {

    private Frame() {}

    static VocabularyContent of(VocabularyContent content) {
        return new VocabularyContent(
                content.vocabulary(),
                content.version(),
                content.validFrom(),
                List.of(),
                content.collections());
    }

    static void write(PackedWriter out, VocabularyContent frame) {
        var vocabulary = frame.vocabulary();
        out.text(vocabulary.key().value()).texts(vocabulary.identifiers());
        Packing.write(out, vocabulary.titles());
        Packing.write(out, vocabulary.descriptions());
        out.optionalText(vocabulary.publisher())
                .text(vocabulary.scope().name())
                .optionalText(vocabulary.source())
                .optionalText(frame.version());
        Packing.write(out, frame.validFrom());
        out.list(frame.collections(), Frame::write);
    }

    static VocabularyContent read(PackedReader in) {
        var vocabulary =
                new Vocabulary(
                        new VocabularyKey(in.text()),
                        in.texts(),
                        Packing.texts(in),
                        Packing.texts(in),
                        in.optionalText(),
                        Scope.valueOf(in.text()),
                        in.optionalText());
        return new VocabularyContent(
                vocabulary,
                in.optionalText(),
                Packing.date(in),
                List.of(),
                in.list(Frame::collection));
    }

    private static void write(PackedWriter out, ConceptCollection collection) {
        out.text(collection.key());
        Packing.write(out, collection.titles());
        Packing.write(out, collection.descriptions());
        out.texts(collection.members());
    }

    private static ConceptCollection collection(PackedReader in) {
        return new ConceptCollection(in.text(), Packing.texts(in), Packing.texts(in), in.texts());
    }
}
