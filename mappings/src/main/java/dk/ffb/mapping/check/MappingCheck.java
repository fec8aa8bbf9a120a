package dk.ffb.mapping.check;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingFile;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import dk.ffb.vocabulary.Validity;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks the rows of a mapping set against the two vocabularies that they tie together.
///
/// @param same which codes of the object vocabulary are one
public record MappingCheck(CompiledVocabulary subject, CompiledVocabulary object, SameCodes same) {

    /// So many near codes are named for one that is not there.
    private static final int NEAR = 3;

    /// Everything found, by line.
    public List<Finding> check(MappingFile file) {
        var faults = new Faults(file.file());
        checkRows(file, file.content().mappings(), file.lines(), faults);
        checkRows(file, file.content().denied(), file.deniedLines(), faults);
        new Conflicts(subject, object, same)
                .in(file.content())
                .forEach(conflict -> tell(conflict, file, faults));
        return faults.findings();
    }

    private void checkRows(
            MappingFile file, List<Mapping> mappings, List<Integer> lines, Faults faults) {
        var columns = file.columns();
        for (var i = 0; i < mappings.size(); i++) {
            var mapping = mappings.get(i);
            var line = lines.get(i);
            if (mapping.source() != null) {
                var concept = known(subject, mapping.source(), line, columns.source(), faults);
                checkLabel(
                        subject,
                        concept,
                        mapping.sourceLabel(),
                        line,
                        columns.sourceLabel(),
                        faults);
            }
            if (mapping.target() != null) {
                var concept = known(object, mapping.target(), line, columns.target(), faults);
                checkLabel(
                        object,
                        concept,
                        mapping.targetLabel(),
                        line,
                        columns.targetLabel(),
                        faults);
                checkInUse(concept, mapping.validity(), line, columns.target(), faults);
            }
        }
    }

    private static int known(
            CompiledVocabulary vocabulary, String code, int line, String column, Faults faults) {
        var concept = vocabulary.find(code);
        if (concept == CompiledVocabulary.UNKNOWN) {
            faults.error(
                    line,
                    column,
                    Said.of(
                            "'%s' har ikke koden '%s'%s",
                            "'%s' has no code '%s'%s",
                            vocabulary.vocabulary().key(),
                            code,
                            hint(vocabulary, code)));
        }
        return concept;
    }

    private static Said hint(CompiledVocabulary vocabulary, String code) {
        var near =
                Arrays.stream(vocabulary.near(code, NEAR))
                        .mapToObj(c -> "'" + vocabulary.code(c) + "'")
                        .collect(Collectors.joining(", "));
        return near.isEmpty()
                ? Said.nothing()
                : Said.of("; den ligner %s", "; near it are %s", near);
    }

    private static void checkLabel(
            CompiledVocabulary vocabulary,
            int concept,
            @Nullable String label,
            int line,
            String column,
            Faults faults) {
        if (concept == CompiledVocabulary.UNKNOWN || label == null) {
            return;
        }
        var known = vocabulary.concept(concept);
        if (Stream.of(known.labels(), known.altLabels(), known.hiddenLabels())
                .noneMatch(texts -> has(texts, label))) {
            faults.warning(
                    line,
                    column,
                    Said.of(
                            "'%s', men i '%s' hedder den '%s'",
                            "'%s', where '%s' calls it '%s'",
                            label,
                            vocabulary.vocabulary().key(),
                            vocabulary.label(concept, Texts.DANISH)));
        }
    }

    private static boolean has(Texts texts, String label) {
        return texts.byLanguage().values().stream().anyMatch(in -> in.contains(label));
    }

    private void checkInUse(int concept, Validity row, int line, String column, Faults faults) {
        if (concept == CompiledVocabulary.UNKNOWN) {
            return;
        }
        var code = object.code(concept);
        if (object.status(concept) == Status.DEPRECATED) {
            faults.warning(
                    line,
                    column,
                    Said.of("'%s' er udgået%s", "'%s' is retired%s", code, successors(concept)));
        } else if (!object.validity(concept).meets(row)) {
            faults.warning(
                    line,
                    column,
                    Said.of(
                            "'%s' gælder ingen af de dage, hvor rækken gælder",
                            "'%s' holds on no day on which the row does", code));
        }
    }

    private Said successors(int concept) {
        var codes =
                Arrays.stream(object.replacedBy(concept))
                        .mapToObj(object::code)
                        .collect(Collectors.joining(", "));
        return codes.isEmpty()
                ? Said.nothing()
                : Said.of("; den er afløst af %s", "; its successors are %s", codes);
    }

    private static void tell(Conflict conflict, MappingFile file, Faults faults) {
        var last = conflict.claims().getLast();
        var others =
                conflict.claims().stream()
                        .limit(conflict.claims().size() - 1)
                        .map(claim -> String.valueOf(line(claim, file)))
                        .collect(Collectors.joining(", "));
        faults.warning(
                line(last, file),
                null,
                Said.of(
                        "konflikt med linje %s: %s (%s)",
                        "conflict with line %s: %s (%s)",
                        others,
                        said(conflict.type()),
                        conflict.type().text()));
    }

    private static Said said(Conflict.Type type) {
        return new Said(lowerFirst(type.in(Texts.DANISH)), lowerFirst(type.in(Texts.ENGLISH)));
    }

    private static String lowerFirst(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static int line(Claim claim, MappingFile file) {
        return (claim.denied() ? file.deniedLines() : file.lines()).get(claim.row());
    }
}
