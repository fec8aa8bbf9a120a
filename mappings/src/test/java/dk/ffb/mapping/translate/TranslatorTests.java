package dk.ffb.mapping.translate;

import static dk.ffb.mapping.Fixtures.during;
import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.none;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.Relation.BROAD;
import static dk.ffb.mapping.Relation.CLOSE;
import static dk.ffb.mapping.Relation.EXACT;
import static dk.ffb.mapping.Relation.NARROW;
import static dk.ffb.mapping.Relation.RELATED;
import static dk.ffb.vocabulary.Fixtures.codes;
import static dk.ffb.vocabulary.Fixtures.concept;
import static dk.ffb.vocabulary.Fixtures.key;
import static dk.ffb.vocabulary.Fixtures.vocabulary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.edition.EditionBuilder;
import dk.ffb.mapping.translate.Answer.Translation;
import dk.ffb.mapping.translate.TranslationQuery.Fallback;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslatorTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Validity ENDED = new Validity(null, LocalDate.of(2024, 1, 1));

    private final EditionBuilder edition = new EditionBuilder();

    @Test
    void translatesInBothDirections() {
        edition.publish(codes("a", "a1"), codes("b", "b1"))
                .publish(set("a-b", row("a1", BROAD, "b1", 0.9)));

        assertThat(lines(ask("a", "a1", "b"))).containsExactly("b:b1 broad 0.9");
        assertThat(lines(ask("b", "b1", "a"))).containsExactly("a:a1 narrow 0.9");
        assertThat(ask("b", "b1", "a").translations().getFirst().path().getFirst().inverted())
                .isTrue();
    }

    @Test
    void passesThroughOtherVocabularies() {
        edition.publish(codes("a", "a1"), codes("hub", "h1"), codes("b", "b1"))
                .publish(
                        set("a-hub", row("a1", EXACT, "h1", 0.95)),
                        set("b-hub", row("b1", CLOSE, "h1", 0.7)));

        var answer = ask("a", "a1", "b");

        assertThat(lines(answer)).containsExactly("b:b1 close 0.665");
        assertThat(answer.translations().getFirst().path())
                .extracting(step -> step.from() + " " + step.to())
                .containsExactly("a:a1 hub:h1", "hub:h1 b:b1");
    }

    @Test
    void confidenceIsAbsentOnlyWhereNoStepHasOne() {
        edition.publish(codes("a", "a1", "a2"), codes("hub", "h1", "h2"), codes("b", "b1"))
                .publish(
                        set("a-hub", mapping("a1", EXACT, "h1"), row("a2", EXACT, "h1", 0.5)),
                        set("hub-b", mapping("h1", EXACT, "b1")));

        assertThat(lines(ask("a", "a1", "b"))).containsExactly("b:b1 exact null");
        assertThat(lines(ask("a", "a2", "b"))).containsExactly("b:b1 exact 0.5");
    }

    @Test
    void severalThatShareTheBestAreAmbiguous() {
        edition.publish(codes("a", "a1"), codes("b", "b1", "b2", "b3"))
                .publish(
                        set(
                                "a-b",
                                row("a1", CLOSE, "b3", 0.9),
                                row("a1", CLOSE, "b2", 0.9),
                                row("a1", CLOSE, "b1", 0.5)));

        var answer = ask("a", "a1", "b");

        assertThat(answer.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(lines(answer))
                .containsExactly("b:b2 close 0.9", "b:b3 close 0.9", "b:b1 close 0.5");
    }

    @Test
    void noConfidenceIsAsGoodAsAFullOne() {
        edition.publish(codes("a", "a1"), codes("b", "b1", "b2", "b3"))
                .publish(
                        set(
                                "a-b",
                                row("a1", EXACT, "b3", 1.0),
                                mapping("a1", EXACT, "b2"),
                                row("a1", EXACT, "b1", 0.9)));

        var answer = ask("a", "a1", "b");

        assertThat(answer.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(answer.equallyBest())
                .extracting(each -> each.target().value())
                .containsExactly("b2", "b3");
    }

    @Test
    void tellsAStatedNoneFromWhatNobodyLookedAt() {
        edition.publish(codes("a", "a1", "a2", "a3"), codes("b", "b1"), codes("c", "c1"))
                .publish(
                        set("a-b", none("a1"), mapping("a3", EXACT, "b1")), set("b-c", none("b1")));

        assertThat(ask("a", "a1", "b").outcome()).isEqualTo(Outcome.NO_MATCH);
        assertThat(ask("a", "a2", "b").outcome()).isEqualTo(Outcome.UNMAPPED);
        assertThat(ask("a", "a1", "c").outcome()).isEqualTo(Outcome.UNMAPPED);
        assertThat(notes(ask("a", "a1", "c"))).containsExactly("stated-none");
        assertThat(ask("a", "a3", "c").outcome()).isEqualTo(Outcome.NO_MATCH);
    }

    @Test
    void aTranslationOutweighsAStatedNone() {
        edition.publish(codes("a", "a1"), codes("b", "b1"))
                .publish(
                        set("a-b", none("a1")), set("ab2", "a", "b", mapping("a1", RELATED, "b1")));

        assertThat(ask("a", "a1", "b").outcome()).isEqualTo(Outcome.TRANSLATED);
    }

    @Test
    void suggestsForAnUnknownCode() {
        edition.publish(codes("a", "J1.4", "X"), codes("b", "b1"))
                .publish(set("a-b", mapping("J1.4", EXACT, "b1")));

        var answer = ask("a", "j1,4", "b");

        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN_CODE);
        assertThat(answer.label()).isNull();
        assertThat(answer.suggestions())
                .extracting(each -> each.code().value())
                .containsExactly("J1.4");
    }

    @Test
    void aRouteWithoutSuggestionsAnswersTheSameButForThem() {
        edition.publish(codes("a", "J1.4", "X"), codes("b", "b1"))
                .publish(set("a-b", mapping("J1.4", EXACT, "b1")));
        var query = TranslationQuery.of(key("a"), "", key("b"));
        var route = edition.build().at(DAY).translator().route(query);

        assertThat(route.withoutSuggestions().answer("J1.4")).isEqualTo(route.answer("J1.4"));
        assertThat(route.withoutSuggestions().answer("X")).isEqualTo(route.answer("X"));
        assertThat(route.answer("j1,4").suggestions()).hasSize(1);
        assertThat(route.withoutSuggestions().answer("j1,4").outcome())
                .isEqualTo(Outcome.UNKNOWN_CODE);
        assertThat(route.withoutSuggestions().answer("j1,4").suggestions()).isEmpty();
    }

    @Test
    void aRetiredCodeAnswersByItsSuccessorsEvenWhereTheyAreRetiredToo() {
        edition.publish(
                        vocabulary(
                                "a",
                                concept("old")
                                        .validity(ENDED)
                                        .replacedBy("older")
                                        .replacedBy("new"),
                                concept("older").validity(ENDED).replacedBy("newest"),
                                concept("new"),
                                concept("newest")),
                        codes("b", "b0", "b1", "b2"))
                .publish(
                        set(
                                "a-b",
                                mapping("old", EXACT, "b0"),
                                mapping("new", BROAD, "b1"),
                                mapping("newest", EXACT, "b2")));

        var answer = ask("a", "old", "b");

        assertThat(answer.outcome()).isEqualTo(Outcome.RETIRED);
        assertThat(answer.replacedBy())
                .extracting(Object::toString)
                .containsExactly("a:older", "a:new");
        assertThat(lines(answer)).containsExactly("b:b2 exact null", "b:b1 broad null");
        assertThat(at(LocalDate.of(2023, 1, 1), "a", "old", "b").outcome())
                .isEqualTo(Outcome.TRANSLATED);
    }

    @Test
    void aDeprecatedCodeThatStillHoldsIsTranslatedAndSaysSo() {
        edition.publish(
                        vocabulary(
                                "a",
                                concept("own").status(Status.DEPRECATED).replacedBy("new"),
                                concept("bare").status(Status.DEPRECATED).replacedBy("new"),
                                concept("new")),
                        codes("b", "b1", "b2"))
                .publish(set("a-b", mapping("own", EXACT, "b1"), mapping("new", EXACT, "b2")));

        assertThat(lines(ask("a", "own", "b"))).containsExactly("b:b1 exact null");
        assertThat(notes(ask("a", "own", "b"))).containsExactly("deprecated");
        assertThat(ask("a", "bare", "b").outcome()).isEqualTo(Outcome.RETIRED);
        assertThat(lines(ask("a", "bare", "b"))).containsExactly("b:b2 exact null");
    }

    @Test
    void aTargetThatIsRetiredOrMissingIsNamedInsteadOfOffered() {
        edition.publish(
                        codes("a", "a1", "a2"),
                        vocabulary(
                                "b",
                                concept("gone").validity(ENDED).replacedBy("b2"),
                                concept("b2")))
                .publish(set("a-b", mapping("a1", EXACT, "gone"), mapping("a2", EXACT, "nowhere")));

        assertThat(ask("a", "a1", "b").outcome()).isEqualTo(Outcome.UNMAPPED);
        assertThat(notes(ask("a", "a1", "b"))).containsExactly("target-retired");
        assertThat(ask("a", "a1", "b").notes().getFirst().english())
                .contains("b:gone")
                .contains("b2");
        assertThat(notes(ask("a", "a2", "b"))).containsExactly("target-missing");
    }

    @Test
    void rowsHoldOnTheirOwnDays() {
        var until = new Validity(null, DAY);
        var since = new Validity(DAY, null);
        edition.publish(codes("a", "a1"), codes("b", "b1", "b2"))
                .publish(
                        set(
                                "a-b",
                                during(until, mapping("a1", BROAD, "b1")),
                                during(since, mapping("a1", EXACT, "b2"))));

        assertThat(lines(at(DAY.minusDays(1), "a", "a1", "b"))).containsExactly("b:b1 broad null");
        assertThat(lines(at(DAY, "a", "a1", "b"))).containsExactly("b:b2 exact null");
    }

    @Test
    void oldCodesLeadToTodaysOnlyWithinTheTarget() {
        edition.publish(codes("a", "J1", "uuid"), codes("b", "b1"))
                .publish(
                        set("legacy", "a", "a", mapping("J1", EXACT, "uuid")),
                        set("a-b", mapping("uuid", CLOSE, "b1")));

        assertThat(lines(ask("a", "J1", "a"))).containsExactly("a:uuid exact null");
        assertThat(lines(ask("a", "uuid", "a"))).containsExactly("a:J1 exact null");
        assertThat(ask("a", "J1", "b").outcome()).isEqualTo(Outcome.UNMAPPED);
        assertThat(lines(ask("b", "b1", "a")))
                .containsExactly("a:uuid close null", "a:J1 close null");
    }

    @Test
    void saysWhichOfTwoEquallyGoodCodesIsTheOldOne() {
        edition.publish(codes("a", "J1", "uuid"), codes("b", "b1"))
                .publish(
                        set("legacy", "a", "a", mapping("J1", EXACT, "uuid")),
                        set("a-b", mapping("uuid", EXACT, "b1"), mapping("J1", EXACT, "b1")));

        var answer = ask("b", "b1", "a");

        assertThat(answer.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(notes(answer)).containsExactly("old-code");
    }

    @Test
    void fallsBackToTheNearestMappedAncestor() {
        edition.publish(
                        vocabulary(
                                "a",
                                concept("top"),
                                concept("middle").broader("top"),
                                concept("related").broader("middle"),
                                concept("leaf").broader("related"),
                                concept("stated").broader("middle")),
                        codes("b", "b1", "b2", "b3"))
                .publish(
                        set(
                                "a-b",
                                mapping("top", EXACT, "b3"),
                                mapping("middle", EXACT, "b1"),
                                mapping("related", RELATED, "b2"),
                                none("stated")));

        var answer = broader("leaf", "b");

        assertThat(lines(answer)).containsExactly("b:b1 broad null");
        assertThat(answer.translations().getFirst().inherited()).isTrue();
        assertThat(answer.translations().getFirst().path().getFirst().from())
                .hasToString("a:middle");
        assertThat(notes(answer)).containsExactly("inherited");
        assertThat(lines(broader("related", "b"))).containsExactly("b:b2 related null");
        assertThat(broader("stated", "b").outcome()).isEqualTo(Outcome.NO_MATCH);
        assertThat(ask("a", "leaf", "b").outcome()).isEqualTo(Outcome.UNMAPPED);
    }

    @Test
    void withoutATargetItGoesWhereverItCan() {
        edition.publish(
                        codes("a", "a1"),
                        codes("b", "b1"),
                        codes("c", "c1", "c2"),
                        codes("d", "d1"))
                .publish(
                        set("a-b", mapping("a1", EXACT, "b1")),
                        set("b-c", mapping("b1", NARROW, "c1"), mapping("b1", NARROW, "c2")));

        var answer = query("a", "a1", Set.of(), 2, Fallback.NONE);

        assertThat(lines(answer))
                .containsExactly("b:b1 exact null", "c:c1 narrow null", "c:c2 narrow null");
        assertThat(answer.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(notes(answer)).containsExactly("ambiguous");
        assertThat(lines(query("a", "a1", Set.of(), 1, Fallback.NONE)))
                .containsExactly("b:b1 exact null");
    }

    @Test
    void saysThatATargetCannotBeReached() {
        edition.publish(codes("a", "a1"), codes("b", "b1"), codes("c", "c1"), codes("d", "d1"))
                .publish(
                        set("a-b", mapping("a1", EXACT, "b1")),
                        set("b-c", mapping("b1", EXACT, "c1")));

        assertThat(notes(ask("a", "a1", "d"))).containsExactly("target-not-reachable");
        assertThat(notes(query("a", "a1", Set.of("c"), 1, Fallback.NONE)))
                .containsExactly("target-not-reachable");
        assertThat(notes(ask("a", "a1", "c"))).isEmpty();
    }

    @Test
    void saysThatADayIsBeforeTheFirstRelease() {
        edition.publish(codes("a", "a1"), codes("b", "b1"))
                .publish("7", LocalDate.of(2024, 1, 1), set("a-b", mapping("a1", EXACT, "b1")));

        assertThat(notes(ask("a", "a1", "b"))).isEmpty();
        var early = at(LocalDate.of(2023, 12, 31), "a", "a1", "b");
        assertThat(notes(early)).containsExactly("before-first-release");
        assertThat(early.notes().getFirst().english()).contains("a-b").contains("2024-01-01");
        assertThat(notes(at(LocalDate.of(1999, 1, 1), "a", "a1", "b"))).hasSize(3);
    }

    @Test
    void refusesVocabulariesThatAreNotThere() {
        edition.publish(codes("a", "a1"));

        assertThatThrownBy(() -> ask("z", "a1", "a")).hasMessageContaining("z");
        assertThatThrownBy(() -> ask("a", "a1", "z")).hasMessageContaining("z");
    }

    private static Mapping row(String source, Relation relation, String target, double confidence) {
        return Mapping.of(source, relation, target, confidence);
    }

    private Answer ask(String system, String code, String target) {
        return at(DAY, system, code, target);
    }

    private Answer at(LocalDate day, String system, String code, String target) {
        var query = TranslationQuery.of(key(system), code, key(target));
        return edition.build().at(day).translator().translate(query);
    }

    private Answer broader(String code, String target) {
        return query("a", code, Set.of(target), 2, Fallback.BROADER);
    }

    private Answer query(
            String system, String code, Set<String> targets, int maxHops, Fallback fallback) {
        var keys =
                targets.stream()
                        .map(dk.ffb.vocabulary.Fixtures::key)
                        .collect(java.util.stream.Collectors.toSet());
        var query = new TranslationQuery(key(system), code, keys, maxHops, fallback, "da");
        return edition.build().at(DAY).translator().translate(query);
    }

    private static List<String> lines(Answer answer) {
        return answer.translations().stream().map(TranslatorTests::line).toList();
    }

    private static String line(Translation translation) {
        return "%s %s %s"
                .formatted(
                        translation.target(),
                        translation.relation().text(),
                        translation.confidence());
    }

    private static List<String> notes(Answer answer) {
        return answer.notes().stream().map(Answer.Note::type).toList();
    }
}
