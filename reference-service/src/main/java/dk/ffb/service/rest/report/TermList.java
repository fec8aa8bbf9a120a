package dk.ffb.service.rest.report;

import dk.ffb.content.Source;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table;
import dk.ffb.content.table.TextFile;
import dk.ffb.mapping.suggest.Term;
import dk.ffb.service.batch.MissingColumn;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.problem.ProblemType;
import dk.ffb.service.rest.reply.Refusals;
import dk.ffb.vocabulary.PersonalData;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A list of codes and labels that somebody sends; the codes need not be in any vocabulary, and may
/// be left out. It is read as a whole, and refused as a whole where something in it can't be read.
final class TermList {

    /// How many are taken at once: each costs some searches.
    static final int MOST = 5_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500;

    private final List<Term> terms = new ArrayList<>();

    private TermList() {}

    /// A table with a header row.
    static List<Term> csv(byte[] file, String codeColumn, String labelColumn) {
        var faults = new Faults("CSV");
        var list = new TermList();
        TextFile.of(Source.of("CSV", file), faults)
                .flatMap(text -> Table.of(text, faults))
                .ifPresent(table -> list.read(table, codeColumn, labelColumn));
        if (faults.errors() > 0) {
            var first = faults.findings().getFirst();
            throw unreadable(first.line(), first.message().danish(), first.message().english());
        }
        return list.terms;
    }

    private void read(Table table, String codeColumn, String labelColumn) {
        if (!table.columns().containsKey(labelColumn)) {
            throw Refusals.problem(
                    MissingColumn.of(labelColumn, table.columns().keySet(), "labelColumn="));
        }
        table.forEach(row -> add(row.get(codeColumn), row.get(labelColumn), row.line()));
    }

    /// `{"items":[{"code":"…","label":"…"}]}`.
    static List<Term> json(byte[] document) {
        var list = new TermList();
        try {
            list.read(JSON.readTree(document));
        } catch (JacksonException fault) {
            var where = fault.getLocation();
            var line = where == null ? 1 : where.getLineNr();
            throw unreadable(line, "det er ikke JSON", "this isn't JSON");
        }
        return list.terms;
    }

    private void read(JsonNode document) {
        var items = document.path("items");
        if (!items.isArray() || document.size() != 1) {
            throw unreadable(1, "der ventes {\"items\":[…]}", "{\"items\":[…]} is expected");
        }
        var number = 0;
        for (var item : items) {
            number++;
            if (!item.path("label").isString()
                    || !item.path("code").asString("").equals(text(item, "code"))
                    || item.size() > (item.has("code") ? 2 : 1)) {
                throw unreadable(
                        number,
                        "en kode skrives {\"code\":\"…\",\"label\":\"…\"}; code kan udelades",
                        "an item is {\"code\":\"…\",\"label\":\"…\"}; the code may be left out");
            }
            add(text(item, "code"), text(item, "label"), number);
        }
    }

    private static String text(JsonNode item, String name) {
        return item.path(name).isString() ? item.path(name).stringValue() : "";
    }

    private void add(String code, String label, int where) {
        if (PersonalData.looksLikeCpr(code) || PersonalData.looksLikeCpr(label)) {
            throw Problem.of(ProblemType.PERSONAL_DATA);
        }
        if (code.length() > LONGEST || label.length() > LONGEST) {
            throw unreadable(
                    where,
                    "en kode eller et navn er længere end " + LONGEST + " tegn",
                    "a code or label is longer than " + LONGEST + " characters");
        }
        if (terms.size() == MOST) {
            throw tooMany();
        }
        terms.add(Term.of(code.strip(), label.strip()));
    }

    static Problem tooMany() {
        return Problem.tooLarge(
                "Der tages imod %d koder ad gangen, på højst 8 MB.".formatted(MOST),
                "%d codes are taken at once, of 8 MB at most.".formatted(MOST));
    }

    /// @param where the line of a file, or which of the items
    private static Problem unreadable(int where, String danish, String english) {
        return Problem.invalidBody(
                "Listen kan ikke læses (nr. %d): %s.".formatted(where, danish),
                "The list can't be read (no. %d): %s.".formatted(where, english));
    }
}
