package dk.ffb.service.page.desk;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.suggest.Candidate;
import dk.ffb.mapping.suggest.CodeSuggestions;
import dk.ffb.mapping.suggest.Suggester;
import dk.ffb.service.page.desk.Choice.Origin;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All targets that can be chosen for a code without looking further: what it has now, what is
/// suggested, what was searched for.
final class Choices {

    private static final int SUGGESTIONS = 5;
    private static final int HITS = 8;

    private final Desk desk;
    private final int source;
    private final Visit visit;
    private final List<Choice> all = new ArrayList<>();

    Choices(Desk desk, int source) {
        this.desk = desk;
        this.source = source;
        visit = desk.visit();
        desk.rowsOf(source).forEach(row -> now(row.mapping()));
        suggestions().forEach(this::suggested);
        found();
    }

    List<Choice> all() {
        return all;
    }

    /// The one that is chosen before anybody chooses: what was picked in the tree, what was
    /// searched for, what is suggested for a code without a target, else what it has.
    Optional<Choice> first() {
        var picked = visit.query().one("target");
        return picked.flatMap(this::of)
                .or(() -> visit.query().one("q").flatMap(_ -> first(Origin.FOUND)))
                .or(() -> first(Origin.NOW))
                .or(() -> first(Origin.SUGGESTED));
    }

    private Optional<Choice> first(Origin origin) {
        return all.stream().filter(each -> each.origin() == origin).findFirst();
    }

    private Optional<Choice> of(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private void now(Mapping row) {
        if (row.target() != null) {
            var why = new ArrayList<String>();
            Optional.ofNullable(row.confidence()).map(this::sure).ifPresent(why::add);
            Optional.ofNullable(row.comment()).ifPresent(why::add);
            add(new Choice(Origin.NOW, row.target(), row.relation(), null, why));
        }
    }

    private String sure(double confidence) {
        return visit.say("Sikkerhed ", "Confidence ") + new Wording(visit).percent(confidence);
    }

    private void add(Choice choice) {
        if (of(choice.code()).isEmpty()) {
            all.add(choice);
        }
    }

    private List<Candidate> suggestions() {
        return Suggester.of(visit.snapshot(), desk.key(), visit.language())
                .flatMap(it -> it.forCode(desk.subject().code(source), SUGGESTIONS))
                .map(CodeSuggestions::candidates)
                .orElse(List.of());
    }

    private void suggested(Candidate candidate) {
        add(
                new Choice(
                        Origin.SUGGESTED,
                        candidate.code(),
                        candidate.relation(),
                        candidate.score(),
                        candidate.evidence().stream()
                                .map(evidence -> evidence.in(visit.language()))
                                .toList()));
    }

    private void found() {
        visit.query()
                .one("target")
                .filter(code -> desk.object().find(code) >= 0)
                .ifPresent(
                        code -> add(found(code, visit.say("Valgt i træet", "Picked in the tree"))));
        visit.query().one("q").ifPresent(this::search);
    }

    private void search(String text) {
        var words = new Wording(visit);
        visit.snapshot()
                .search()
                .search(
                        new SearchQuery(
                                text,
                                Set.of(desk.set().object()),
                                Set.of(),
                                visit.language(),
                                0,
                                HITS))
                .hits()
                .forEach(hit ->
                        add(found(hit.concept().value(), words.how(hit.matched().how().text()))));
    }

    private static Choice found(String code, String why) {
        return new Choice(Origin.FOUND, code, Relation.EXACT, null, List.of(why));
    }
}
