package dk.ffb.mapping.edition;

import static dk.ffb.mapping.Fixtures.collectGarbage;
import static dk.ffb.mapping.Fixtures.mapping;
import static dk.ffb.mapping.Fixtures.set;
import static dk.ffb.mapping.edition.EditionBuilder.START;
import static dk.ffb.mapping.edition.EditionBuilder.publishedAt;
import static dk.ffb.vocabulary.Fixtures.codes;
import static dk.ffb.vocabulary.Fixtures.content;
import static dk.ffb.vocabulary.Fixtures.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.mapping.compiled.Link;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.Vocabulary;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionTests {

    private static final LocalDate NEXT_YEAR = START.plusYears(1);

    private final Edition edition =
            new EditionBuilder()
                    .publish("first", START, codes("a", "a1"))
                    .publish("later", NEXT_YEAR, codes("a", "a1", "a2"))
                    .publish("mended", START, codes("a", "a1", "a3"))
                    .publish("m", NEXT_YEAR, set("a-b", mapping("a1", Relation.EXACT, "b1")))
                    .publish("b", START, codes("b", "b1"))
                    .build();

    @Test
    void theReleaseInForceIsTheLastToBeginAndAmongEqualsTheLastPublished() {
        assertThat(versionAt(edition, START)).isEqualTo("mended");
        assertThat(versionAt(edition, NEXT_YEAR.minusDays(1))).isEqualTo("mended");
        assertThat(versionAt(edition, NEXT_YEAR)).isEqualTo("later");
        assertThat(versionAt(edition, NEXT_YEAR.plusYears(9))).isEqualTo("later");
    }

    @Test
    void beforeTheFirstReleaseTheFirstAnswersAndSaysSo() {
        var early = edition.at(START.minusDays(1));

        assertThat(versionAt(edition, early.at())).isEqualTo("mended");
        assertThat(early.notes(key("a")))
                .extracting(n -> n.type())
                .containsExactly("before-first-release");
        assertThat(early.notes(new MappingSetKey("a-b"))).hasSize(1);
        assertThat(edition.at(START).notes(key("a"))).isEmpty();
        assertThat(edition.at(START).notes(key("z"))).isEmpty();
    }

    @Test
    void whatIsInUseOfOneEditionIsMadeReadyInTheNext() {
        edition.at(NEXT_YEAR);
        var next = new EditionBuilder().publish("first", START, codes("a", "a1")).build();
        next.prepareAs(edition);

        assertThat(next.daysInUse()).containsExactly(NEXT_YEAR);
    }

    @Test
    void publishingSomethingElseLinksNothingAnew() throws InterruptedException {
        var publications =
                new EditionBuilder()
                        .publish(codes("a", "a1"), codes("b", "b1"))
                        .publish(set("a-b", mapping("a1", Relation.EXACT, "b1")));
        var before = publications.build();
        before.at(START);
        var link = new WeakReference<>(onlyLink(before));
        collectGarbage();
        var after = publications.publish(codes("c", "c1")).build();
        after.prepareAs(before);

        assertThat(onlyLink(after)).isSameAs(link.get());
    }

    private static Link onlyLink(Edition edition) {
        var now = edition.at(START);
        var set = now.mappingSets().getFirst().content();
        return set.link(
                now.vocabulary(set.subject()).orElseThrow().content(),
                now.vocabulary(set.object()).orElseThrow().content());
    }

    @Test
    void ofManyDaysInUseTheLastAreMadeReady() {
        IntStream.range(0, 10).forEach(n -> edition.at(START.plusDays(n)));
        var next = new EditionBuilder().publish("first", START, codes("a", "a1")).build();
        next.prepareAs(edition);

        assertThat(next.daysInUse()).hasSize(8).endsWith(START.plusDays(9));
    }

    @Test
    void daysAndEditionsOnWhichTheSameHoldsAreSearchedInOneIndex() {
        var index = edition.at(NEXT_YEAR).search();

        assertThat(edition.at(NEXT_YEAR.plusDays(1)).search()).isSameAs(index);
        assertThat(edition.at(NEXT_YEAR.minusDays(1)).search()).isNotSameAs(index);
        assertThat(edition.asOf(4).at(NEXT_YEAR).search()).isNotSameAs(index);
        assertThat(edition.asOf(3).at(NEXT_YEAR).search())
                .isSameAs(edition.asOf(2).at(NEXT_YEAR).search());
    }

    @Test
    void anIndexIsReadyOnceItWasMade() {
        var snapshot = edition.at(START);

        assertThat(snapshot.readySearch()).isEmpty();
        assertThat(snapshot.readySearch()).isEmpty();
        var index = snapshot.search();
        assertThat(snapshot.readySearch()).containsSame(index);
    }

    @Test
    void anEarlierEditionIsAsThingsStoodThen() {
        assertThat(versionAt(edition.asOf(1), START)).isEqualTo("first");
        assertThat(versionAt(edition.asOf(2), NEXT_YEAR)).isEqualTo("later");
        assertThat(edition.asOf(2).publishedAt()).isEqualTo(publishedAt(2));
        assertThat(edition.asOf(3).mappingSets()).isEmpty();
        assertThat(edition.asOf(4).vocabularies()).containsExactly(key("a"));
        assertThat(edition.asOf(5)).isSameAs(edition);
        assertThat(edition.asOf(3)).isSameAs(edition.asOf(3));
        assertThatThrownBy(() -> edition.asOf(6)).hasMessageContaining("6");
        assertThatThrownBy(() -> edition.asOf(0)).hasMessageContaining("0");
    }

    @Test
    void aDayAskedForTwiceIsTheSameSnapshot() {
        assertThat(edition.at(NEXT_YEAR)).isSameAs(edition.at(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void findsAVocabularyByKeyIdentifierAndUri() {
        var named =
                new Vocabulary(
                        key("ffb"),
                        List.of(
                                "urn:oid:1.2.208.176.2.22",
                                "http://fhir.kl.dk/term/CodeSystem/FFB"),
                        dk.ffb.vocabulary.Texts.danish("FFB"),
                        dk.ffb.vocabulary.Texts.NONE,
                        null,
                        Vocabulary.Scope.STANDARD,
                        null);
        var empty = content("ffb");
        var ffb = new VocabularyContent(named, null, null, empty.concepts(), List.of());
        var edition = new EditionBuilder().publish(CompiledVocabulary.of(ffb)).build();

        assertThat(edition.vocabulary("ffb")).contains(key("ffb"));
        assertThat(edition.vocabulary("urn:oid:1.2.208.176.2.22")).contains(key("ffb"));
        assertThat(edition.vocabulary("http://fhir.kl.dk/term/CodeSystem/FFB"))
                .contains(key("ffb"));
        assertThat(edition.vocabulary(BaseUri.DEFAULT.vocabulary(key("ffb")))).contains(key("ffb"));
        assertThat(edition.vocabulary("FFB")).isEmpty();
    }

    @Test
    void listsReleasesInTheOrderOfPublication() {
        assertThat(edition.releases(key("a")))
                .extracting(each -> each.release().version())
                .containsExactly("first", "later", "mended");
        assertThat(edition.releases(key("z"))).isEmpty();
        assertThat(edition.releases(new MappingSetKey("a-b"))).hasSize(1);
    }

    private static String versionAt(Edition edition, LocalDate day) {
        return edition.at(day).vocabulary(key("a")).orElseThrow().release().version();
    }
}
