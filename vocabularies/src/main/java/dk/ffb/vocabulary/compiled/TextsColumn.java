package dk.ffb.vocabulary.compiled;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.vocabulary.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A column of texts by language, of which most cells are empty and few are asked for.
final class TextsColumn {

    private final Numbers groups;
    private final Numbers ends;
    private final Numbers languages;
    private final List<String> languageTags;
    private final TextTable texts;

    /// Groups number the cells that are not empty from 1; cell 0 of `ends` is 0.
    private TextsColumn(Builder built) {
        groups = Numbers.of(built.groups);
        ends = Numbers.of(built.ends.stream().mapToInt(Integer::intValue).toArray());
        languages = Numbers.of(built.languages.stream().mapToInt(Integer::intValue).toArray());
        languageTags = List.copyOf(built.tags.things());
        texts = TextTable.of(built.texts);
    }

    private TextsColumn(PackedReader in) {
        groups = Numbers.read(in);
        ends = Numbers.read(in);
        languages = Numbers.read(in);
        languageTags = List.copyOf(in.texts());
        texts = TextTable.read(in);
    }

    static TextsColumn read(PackedReader in) {
        return new TextsColumn(in);
    }

    void write(PackedWriter out) {
        groups.write(out);
        ends.write(out);
        languages.write(out);
        out.texts(languageTags);
        texts.write(out);
    }

    static TextsColumn of(List<Texts> cells) {
        return new TextsColumn(new Builder(cells));
    }

    boolean has(int cell) {
        return groups.get(cell) != 0;
    }

    Texts get(int cell) {
        var group = groups.get(cell);
        if (group == 0) {
            return Texts.NONE;
        }
        var found = new LinkedHashMap<String, List<String>>();
        for (var i = ends.get(group - 1); i < ends.get(group); i++) {
            found.computeIfAbsent(languageTags.get(languages.get(i) - 1), _ -> new ArrayList<>())
                    .add(texts.get(i));
        }
        return new Texts(found);
    }

    private static final class Builder {

        final int[] groups;
        final List<Integer> ends = new ArrayList<>(List.of(0));
        final List<Integer> languages = new ArrayList<>();
        final Numbering<String> tags = new Numbering<>();
        final List<String> texts = new ArrayList<>();

        Builder(List<Texts> cells) {
            groups = new int[cells.size()];
            for (var i = 0; i < groups.length; i++) {
                groups[i] = cells.get(i).isEmpty() ? 0 : add(cells.get(i));
            }
        }

        private int add(Texts cell) {
            cell.byLanguage()
                    .forEach((language, values) ->
                            values.forEach(text -> {
                                languages.add(tags.of(language));
                                texts.add(text);
                            }));
            ends.add(texts.size());
            return ends.size() - 1;
        }
    }
}
