package dk.ffb.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ffb.content.Finding;
import dk.ffb.content.Source;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.Release;
import dk.ffb.service.Fixtures;
import dk.ffb.service.exchange.ImportOutcome.Checked;
import dk.ffb.service.exchange.ImportOutcome.Imported;
import dk.ffb.service.exchange.ImportOutcome.Miscalled;
import dk.ffb.service.exchange.ImportOutcome.Rejected;
import dk.ffb.service.exchange.ImportOutcome.Unchanged;
import dk.ffb.service.exchange.ImportOutcome.VersionTaken;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.Concept;
import dk.ffb.vocabulary.ConceptField;
import dk.ffb.vocabulary.Kind;
import dk.ffb.vocabulary.VocabularyContent;
import dk.ffb.vocabulary.VocabularyKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTests {

    private static final VocabularyKey RIG = new VocabularyKey("rig");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final String LIST = "code,label,parent\nF,Funktion,\nSYN,Synet,F\nNY,Ny,F\n";

    @TempDir Path directory;
    private ReferenceData data;

    @BeforeEach
    void open() {
        data = Fixtures.emptyData(directory, CLOCK);
        var rich = Fixtures.rich("rig");
        data.publisher()
                .publish(
                        List.of(
                                NewRelease.of(rich, "2024.1", LocalDate.of(2024, 5, 30), ""),
                                NewRelease.of(
                                        Fixtures.vocabulary("b", Concept.of("a", "A")),
                                        "1",
                                        LocalDate.of(2020, 1, 1),
                                        "")),
                        "test",
                        "");
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void publishesAFileAsANewEdition() {
        var outcome = run(csv(LIST).version("2025.1"));

        assertThat(outcome).isInstanceOf(Imported.class);
        assertThat(((Imported) outcome).edition()).isEqualTo(2);
        assertThat(latest().concepts()).extracting(Concept::code).containsExactly("F", "SYN", "NY");
    }

    @Test
    void tellsItsStepsInDanishAndInEnglish() {
        var steps = new ArrayList<String>();
        var request = csv(LIST).version("2025.1");
        new Importer(data, CLOCK)
                .importFile(
                        request,
                        (step, done, all) -> steps.add((done + 1) + "/" + all + " " + step));

        var name = request.file().name();
        assertThat(steps)
                .containsExactly(
                        "1/3 Læser " + name + " / Reading " + name,
                        "2/3 Kontrollerer / Checking",
                        "3/3 Udgiver / Publishing");
    }

    @Test
    void carriesOverWhatTheFormatHasNoWordFor() {
        var report = ((Imported) run(csv(LIST).version("2025.1"))).report();
        var syn = latest().concepts().get(1);

        assertThat(syn.label("da")).isEqualTo("Synet");
        assertThat(syn.label("en")).isEqualTo("Sight");
        assertThat(syn.altLabels().in("da")).containsExactly("Øjne", "Blik", "At se");
        assertThat(syn.kind()).isEqualTo(Kind.FUNCTION);
        assertThat(syn.broader()).containsExactly("F");
        assertThat(report.carriedOver())
                .contains(ConceptField.ALT_LABELS, ConceptField.DEFINITIONS, ConceptField.KIND)
                .doesNotContain(ConceptField.BROADER);
    }

    @Test
    void wipesOutWhatTheFileSaysIsNotThere() {
        run(csv("code,label,alt_labels\nSYN,Syn,\n").version("2025.1"));

        assertThat(latest().concepts().getFirst().altLabels().isEmpty()).isTrue();
    }

    @Test
    void dropsAMemberThatIsGoneAndSaysSo() {
        var report = ((Imported) run(csv(LIST).version("2025.1"))).report();

        assertThat(latest().collections().getFirst().members()).containsExactly("SYN");
        assertThat(report.warnings())
                .extracting(Finding::message)
                .anyMatch(message -> message.english().contains("HØR/1"));
    }

    @Test
    void saysWhatIsDifferent() {
        var report = ((Imported) run(csv(LIST).version("2025.1"))).report();
        var difference = (Difference.OfVocabulary) report.difference().orElseThrow();

        assertThat(difference.added()).extracting(Difference.Change::code).containsExactly("NY");
        assertThat(difference.removed())
                .extracting(Difference.Change::code)
                .containsExactly("HØR/1");
        assertThat(difference.relabelled())
                .containsExactly(new Difference.Change("SYN", "Synet", "Syn", "Synet"));
    }

    @Test
    void keepsWhatIsKnownOfTheVocabularyItself() {
        run(csv(LIST).version("2025.1"));

        assertThat(latest().vocabulary()).isEqualTo(Fixtures.rich("rig").vocabulary());
    }

    @Test
    void changesNothingWhenAFileIsImportedTwice() {
        run(csv(LIST).version("2025.1"));

        assertThat(run(csv(LIST).version("2025.1"))).isInstanceOf(Unchanged.class);
        assertThat(data.live().get().number()).isEqualTo(2);
    }

    @Test
    void changesNothingForPublishedContentWithoutALabel() {
        run(csv(LIST).version("2025.1").validFrom(LocalDate.of(2025, 1, 1)));

        assertThat(run(csv(LIST)))
                .isInstanceOfSatisfying(
                        Unchanged.class,
                        unchanged -> assertThat(unchanged.release().version()).isEqualTo("2025.1"));
    }

    @Test
    void refusesOtherContentUnderATakenLabel() {
        run(csv(LIST).version("2025.1"));
        var outcome = run(csv(LIST + "X,Mere,F\n").version("2025.1"));

        assertThat(outcome).isInstanceOf(VersionTaken.class);
        var difference = (Difference.OfVocabulary) ((VersionTaken) outcome).taken().difference();
        assertThat(difference.added()).extracting(Difference.Change::code).containsExactly("X");
        assertThat(data.live().get().number()).isEqualTo(2);
    }

    @Test
    void changesNothingInADryRun() {
        var dry = csv(LIST).version("2025.1").mode(ImportRequest.Mode.DRY_RUN);

        assertThat(run(dry)).isInstanceOf(Checked.class);
        assertThat(data.live().get().number()).isEqualTo(1);
    }

    @Test
    void namesEveryFaultAndChangesNothing() {
        var outcome = run(csv("code,label,parent\nA,A,B\nB,B,A\nA,To,\nC,C,ingen\n"));

        assertThat(outcome).isInstanceOf(Rejected.class);
        assertThat(((Rejected) outcome).findings()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(data.live().get().number()).isEqualTo(1);
    }

    @Test
    void readsTheFirstDayFromALabelThatBeginsWithADate() {
        run(csv(LIST).version("20250630-b"));

        assertThat(data.live().get().releases(RIG).getLast().release())
                .extracting(Release::version, Release::validFrom)
                .containsExactly("20250630-b", LocalDate.of(2025, 6, 30));
    }

    @Test
    void makesALabelOfTheDayWhereNobodyGivesOne() {
        run(csv(LIST));
        run(csv(LIST + "X,Mere,F\n"));

        assertThat(data.live().get().releases(RIG))
                .extracting(release -> release.release().version())
                .containsExactly("2024.1", "2026-11-21", "2026-11-21.2");
    }

    @Test
    void publishesWhatWillHoldLater() {
        run(csv(LIST).version("2030").validFrom(LocalDate.of(2030, 1, 1)));
        var edition = data.live().get();

        assertThat(
                        edition.at(LocalDate.of(2029, 12, 31))
                                .vocabulary(RIG)
                                .orElseThrow()
                                .release()
                                .version())
                .isEqualTo("2024.1");
        assertThat(
                        edition.at(LocalDate.of(2030, 1, 1))
                                .vocabulary(RIG)
                                .orElseThrow()
                                .release()
                                .version())
                .isEqualTo("2030");
    }

    @Test
    void asksForTheKeyThatACsvFileCannotSay() {
        assertThat(run(ImportRequest.of(source("liste.csv", LIST), "test")))
                .isInstanceOfSatisfying(
                        Miscalled.class,
                        miscalled -> assertThat(miscalled.english()).contains("--vocabulary"));
    }

    @Test
    void makesAVocabularyOfTheCodesThatRowsName() {
        var outcome = run(rows("L1,exact,a,Et\nL2,none,,To\n").version("1"));

        assertThat(((Imported) outcome).report().alsoMade())
                .containsExactly(new VocabularyKey("lokal"));
        var made = data.live().get().releases(new VocabularyKey("lokal")).getLast();
        assertThat(made.content().label(made.content().find("L2"), "da")).isEqualTo("To");
        assertThat(made.release().edition()).isEqualTo(2);
    }

    @Test
    void letsAVocabularyThatIsMadeOfRowsGrowWithThem() {
        run(rows("L1,exact,a,Et\n").version("1"));
        var outcome = run(rows("L1,exact,a,Et\nL3,none,,Tre\n").version("2"));

        assertThat(outcome).isInstanceOf(Imported.class);
        assertThat(run(rows("L1,exact,a,Et\nL3,none,,Tre\n").version("2")))
                .isInstanceOf(Unchanged.class);
        assertThat(data.live().get().releases(new VocabularyKey("lokal"))).hasSize(2);
    }

    @Test
    void refusesRowsThatPointAtNothing() {
        var outcome = run(rows("L1,exact,findes-ikke,Et\n").version("1"));

        assertThat(((Rejected) outcome).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.line()).isEqualTo(2);
                    assertThat(finding.message().english()).contains("findes-ikke");
                });
    }

    private VocabularyContent latest() {
        return data.live().get().releases(RIG).getLast().content().content();
    }

    private ImportOutcome run(ImportRequest request) {
        return new Importer(data, CLOCK).importFile(request, Progress.SILENT);
    }

    private static ImportRequest csv(String text) {
        return ImportRequest.of(source("liste.csv", text), "test").vocabulary(RIG);
    }

    private static ImportRequest rows(String rows) {
        var text = "source_code,relation,target_code,source_label\n" + rows;
        return ImportRequest.of(source("rows.csv", text), "test")
                .mappingSet(new MappingSetKey("lokal-b"))
                .between(new VocabularyKey("lokal"), new VocabularyKey("b"));
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
