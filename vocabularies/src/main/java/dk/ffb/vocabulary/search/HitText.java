package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.HitCollector.Found;
import dk.ffb.vocabulary.search.SearchAnswer.Match;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Says where and how a hit matched. A hidden label is never shown: its concept's label is.
final class HitText {

    private static final String CODE = "code";
    private static final String MAPPED = "mapped";

    private final NameIndex index;
    private final NameTable table;
    private final Question question;
    private final Highlighter highlighter;
    private final String language;

    /// Names that lead on to several hits.
    private final Map<Integer, String> leads = new HashMap<>();

    /// Texts of names, by the first that is written so.
    private final Map<Integer, String> texts = new HashMap<>();

    HitText(NameIndex index, Question question, Highlighter highlighter, String language) {
        this.index = index;
        this.table = index.table();
        this.question = question;
        this.highlighter = highlighter;
        this.language = language;
    }

    Match of(Found found) {
        var name = found.name();
        var how = found.how();
        return switch (found.tier()) {
            case CODE, CODE_WITHOUT_POINTS, PARAGRAPH, CODE_OF_LETTERS, CODE_ABOVE ->
                    new Match(CODE, how, Marks.all(code(name)));
            case START_OF_UUID, BEGINNING_OF_CODE -> new Match(CODE, how, beginning(code(name)));
            case CONCEPT_OF_CODE, PARAGRAPH_OF_CONCEPT, PARAGRAPH_FURTHER_OFF, MAPPED_CODE ->
                    new Match(MAPPED, how, Marks.all(code(name)) + " " + text(name));
            case MAPPED_LABEL -> mapped(name, how);
            case DEFINITION -> how == How.MAPPED_CODE ? mapped(name, how) : text(name, how);
            default -> text(name, how);
        };
    }

    private Match mapped(int name, How how) {
        return new Match(MAPPED, how, leads.computeIfAbsent(name, this::lead));
    }

    private String lead(int name) {
        return Marks.none(code(name)) + " " + text(name);
    }

    private Match text(int name, How how) {
        return new Match(table.source(name).field(), how, text(name));
    }

    private String text(int name) {
        return table.source(name) == Source.HIDDEN_LABEL
                ? highlighter.mark(label(table.concept(name)))
                : texts.computeIfAbsent(table.firstAlike(name), this::marked);
    }

    private String marked(int name) {
        return highlighter.mark(index.takenApart(name));
    }

    private TakenApart label(int concept) {
        var label = Normalizer.compose(table.concepts().label(concept, language));
        return TakenApart.of(label, false, index);
    }

    private String code(int name) {
        return table.concepts().code(table.concept(name)).value();
    }

    private String beginning(String code) {
        var marked = new BitSet();
        marked.set(0, Math.min(code.length(), CodeForms.key(question.text()).length()));
        return Marks.text(code, marked, 0, Integer.MAX_VALUE);
    }
}
