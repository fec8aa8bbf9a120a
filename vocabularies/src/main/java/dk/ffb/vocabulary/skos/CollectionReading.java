package dk.ffb.vocabulary.skos;

import dk.ffb.content.Said;
import dk.ffb.vocabulary.ConceptCollection;
import dk.ffb.vocabulary.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// Reads one collection from its block.
final class CollectionReading {

    private final Blocks blocks;
    private final CodeNames codes;
    private final Report report;

    CollectionReading(Blocks blocks, CodeNames codes, Report report) {
        this.blocks = blocks;
        this.codes = codes;
        this.report = report;
    }

    static boolean isCollection(Block block) {
        return block.isA(Terms.COLLECTION) || block.isA(Terms.ORDERED_COLLECTION);
    }

    Optional<ConceptCollection> read(Block block) {
        var key =
                block.first(Terms.NOTATION)
                        .map(notation -> Literals.shown(notation.value()))
                        .or(() -> SchemeReading.lastSegment(block.subject))
                        .filter(text -> !text.isBlank());
        if (key.isEmpty()) {
            report.error(
                    block.place(Terms.NOTATION),
                    Said.of("samlingen har ingen nøgle", "the collection has no key"));
            return Optional.empty();
        }
        var titles = texts(block, Terms.PREF_LABEL);
        return Optional.of(
                new ConceptCollection(
                        key.get(),
                        titles.isEmpty() ? texts(block, Terms.TITLE) : titles,
                        texts(block, Terms.DESCRIPTION),
                        members(block)));
    }

    private Texts texts(Block block, Node property) {
        var gathered = new TextsGatherer();
        for (var statement : block.all(property)) {
            if (statement.value().isLiteral()) {
                gathered.add(
                        Literals.language(statement.value()),
                        statement.value().getLiteralLexicalForm());
            }
        }
        return gathered.texts();
    }

    private List<String> members(Block block) {
        var members = new ArrayList<String>();
        for (var statement : block.all(Terms.MEMBER)) {
            member(statement, statement.value(), members);
        }
        for (var statement : block.all(Terms.MEMBER_LIST)) {
            for (var value : blocks.list(statement.value())) {
                member(statement, value, members);
            }
        }
        return members;
    }

    private void member(Statement statement, Node value, List<String> members) {
        if (blocks.of(value).filter(CollectionReading::isCollection).isPresent()) {
            report.warning(
                    statement.place(),
                    Said.of(
                            "'%s' er en samling; samlinger i samlinger bevares ikke",
                            "'%s' is a collection; collections within collections aren't kept",
                            Literals.shown(value)));
            return;
        }
        codes.find(value)
                .ifPresentOrElse(
                        members::add,
                        () ->
                                report.error(
                                        statement.place(),
                                        Said.of(
                                                "'%s' er ikke et begreb",
                                                "'%s' is no concept", Literals.shown(value))));
    }
}
