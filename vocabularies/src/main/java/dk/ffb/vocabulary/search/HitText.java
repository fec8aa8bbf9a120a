package dk.ffb.vocabulary.search;

import dk.ffb.vocabulary.search.HitCollector.Found;
import dk.ffb.vocabulary.search.SearchAnswer.Match;

/// Says where and how a hit matched. A hidden label is never shown: its concept's label is.
final class HitText {

    private final NameTable table;
    private final Question question;
    private final Highlighter highlighter;
    private final String language;

    HitText(NameTable table, Question question, Highlighter highlighter, String language) {
        this.table = table;
        this.question = question;
        this.highlighter = highlighter;
        this.language = language;
    }

    Match of(Found found) {
        var document = found.document();
        var source = table.source(document);
        return switch (found.tier()) {
            case CODE, CODE_WITHOUT_POINTS, PARAGRAPH, CODE_OF_LETTERS ->
                    new Match("code", found.how(), Marks.all(code(document)));
            case START_OF_UUID, BEGINNING_OF_CODE ->
                    new Match("code", found.how(), beginning(code(document)));
            case PARAGRAPH_OF_CONCEPT, PARAGRAPH_FURTHER_OFF, MAPPED_CODE ->
                    new Match(source.field(), found.how(), mapped(document));
            default -> new Match(source.field(), found.how(), text(document, source));
        };
    }

    private String text(int document, Source source) {
        return source == Source.HIDDEN_LABEL
                ? highlighter.mark(table.concepts().label(table.concept(document), language), false)
                : highlighter.mark(table.text(document), table.isEnglish(document));
    }

    private String code(int document) {
        return table.concepts().code(table.concept(document)).value();
    }

    private String beginning(String code) {
        var marked = new java.util.BitSet();
        marked.set(0, Math.min(code.length(), CodeForms.key(question.text()).length()));
        return Marks.text(code, marked, 0, Integer.MAX_VALUE);
    }

    private String mapped(int name) {
        var code = table.mappedCode(name, CodeForms.key(question.text()));
        return Marks.all(code.value()) + " " + highlighter.mark(table.text(name), false);
    }
}
