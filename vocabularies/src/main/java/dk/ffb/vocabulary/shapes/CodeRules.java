package dk.ffb.vocabulary.shapes;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.VocabularyContent;
import java.util.List;

/// Codes are unique, clean, and lead on to a successor when they die.
final class CodeRules {

    static final int LONGEST = 255;

    private final CodeTable codes;
    private final Locator locator;
    private final List<Finding> findings;

    CodeRules(CodeTable codes, Locator locator, List<Finding> findings) {
        this.codes = codes;
        this.locator = locator;
        this.findings = findings;
    }

    void check(VocabularyContent content) {
        var concepts = content.concepts();
        if (concepts.isEmpty()) {
            findings.add(
                    locator.vocabulary()
                            .error(
                                    Said.of(
                                            "vokabularet har ingen begreber",
                                            "the vocabulary has no concepts")));
        }
        for (var i = 0; i < concepts.size(); i++) {
            unique(i, concepts.get(i).code());
            clean(i, concepts.get(i).code());
            successors(i, concepts.get(i));
            lifecycle(i, concepts.get(i));
        }
    }

    private void unique(int position, String code) {
        var first = codes.position(code);
        if (first != position) {
            var before = locator.concept(first, ConceptPart.CODE, code);
            error(
                    position,
                    ConceptPart.CODE,
                    code,
                    Said.of(
                            "koden '%s' står allerede på linje %d%s",
                            "the code '%s' is already on line %d%s",
                            code,
                            before.line(),
                            otherFile(position, before.file())));
        }
    }

    private Said otherFile(int position, String file) {
        return locator.concept(position, ConceptPart.CODE, "").file().equals(file)
                ? Said.nothing()
                : Said.of(" i %s", " of %s", file);
    }

    private void clean(int position, String code) {
        if (code.length() > LONGEST) {
            var start = code.substring(0, 40);
            error(
                    position,
                    ConceptPart.CODE,
                    code,
                    Said.of(
                            "koden '%s…' har %,d tegn; grænsen er %d",
                            "the code '%s…' has %,d characters; %d is the limit",
                            start,
                            code.length(),
                            LONGEST));
        } else if (!code.equals(code.strip())) {
            warning(
                    position,
                    ConceptPart.CODE,
                    Said.of(
                            "koden '%s' begynder eller slutter med et mellemrum",
                            "the code '%s' begins or ends with a space", code));
        }
        TextRules.strangeCharacter(code, "")
                .ifPresent(what ->
                        error(
                                position,
                                ConceptPart.CODE,
                                code,
                                Said.of("koden indeholder %s", "the code holds %s", what)));
    }

    private void successors(int position, Concept concept) {
        for (var successor : concept.replacedBy()) {
            if (successor.equals(concept.code())) {
                error(
                        position,
                        ConceptPart.SUCCESSOR,
                        successor,
                        Said.of(
                                "'%s' er afløst af sig selv",
                                "'%s' is replaced by itself", successor));
            } else if (!codes.has(successor)) {
                error(
                        position,
                        ConceptPart.SUCCESSOR,
                        successor,
                        Said.of(
                                "'%s' er afløst af '%s', som ikke findes i vokabularet%s",
                                "'%s' is replaced by '%s', which isn't in the vocabulary%s",
                                concept.code(),
                                successor,
                                codes.hint(successor)));
            }
        }
    }

    private void lifecycle(int position, Concept concept) {
        if (concept.status() == Status.DEPRECATED
                && concept.replacedBy().isEmpty()
                && concept.notes().isEmpty()) {
            warning(
                    position,
                    ConceptPart.STATUS,
                    Said.of(
                            "'%s' er udgået, men hverken en afløser eller en note siger, hvad der skal bruges i stedet",
                            "'%s' is deprecated, but neither a successor nor a note says what to use instead",
                            concept.code()));
        }
        if (concept.status() == Status.ACTIVE
                && !concept.replacedBy().isEmpty()
                && concept.validity().to() == null) {
            warning(
                    position,
                    ConceptPart.SUCCESSOR,
                    Said.of(
                            "'%s' er afløst, men er ikke udgået og har ingen slutdato",
                            "'%s' is replaced, but it is neither deprecated nor does its validity end",
                            concept.code()));
        }
    }

    private void error(int position, ConceptPart part, String value, Said message) {
        findings.add(locator.concept(position, part, value).error(message));
    }

    private void warning(int position, ConceptPart part, Said message) {
        findings.add(locator.concept(position, part, "").warning(message));
    }
}
