package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The small values of the domain as a [PackedWriter] and a [PackedReader] have them.
public final class Packing {

    private Packing() {}

    public static void write(PackedWriter out, Texts texts) {
        out.list(
                texts.byLanguage().entrySet(),
                (to, entry) -> to.text(entry.getKey()).texts(entry.getValue()));
    }

    public static Texts texts(PackedReader in) {
        var byLanguage = new LinkedHashMap<String, List<String>>();
        for (var left = in.number(); left > 0; left--) {
            byLanguage.put(in.text(), in.texts());
        }
        return new Texts(byLanguage);
    }

    public static void write(PackedWriter out, Validity validity) {
        write(out, validity.from());
        write(out, validity.to());
    }

    public static Validity validity(PackedReader in) {
        return new Validity(date(in), date(in));
    }

    public static void write(PackedWriter out, @Nullable LocalDate date) {
        out.optionalText(date == null ? null : date.toString());
    }

    public static @Nullable LocalDate date(PackedReader in) {
        var text = in.optionalText();
        return text == null ? null : LocalDate.parse(text);
    }
}
