package dk.ffb.service.exchange;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.Publication;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What came of an import, for a person: the same words on the machine of the service and away from
/// it.
public final class ImportText {

    private static final int SHOWN = 10;

    private final StringBuilder text = new StringBuilder();

    private ImportText() {}

    /// What looks wrong in a file that could be used all the same.
    public static String warnings(ImportReport report) {
        var text = new ImportText();
        report.warnings().stream().limit(SHOWN).forEach(it -> text.line(it.toString()));
        if (report.warnings().size() > SHOWN) {
            text.line("… %d warnings".formatted(report.warnings().size()));
        }
        return text.text.toString();
    }

    /// It is out.
    public static String imported(int edition, ImportReport report) {
        return new ImportText()
                .report(report)
                .line(
                        "Udgivet som udgave %d. / Published as edition %d."
                                .formatted(edition, edition));
    }

    /// It could be.
    public static String checked(ImportReport report) {
        return new ImportText()
                .report(report)
                .line("I orden; intet er udgivet. / All right; nothing is published.");
    }

    /// It was out already.
    public static String unchanged(Release release) {
        return new ImportText()
                .line(
                        "Uændret: indholdet er allerede udgivet som %s %s. / Unchanged: already published as %s %s."
                                .formatted(
                                        release.key(),
                                        release.version(),
                                        release.key(),
                                        release.version()));
    }

    /// What the label stands for is otherwise.
    public static String difference(Publication.Taken taken) {
        return new ImportText().difference(taken.difference()).text.toString();
    }

    private ImportText report(ImportReport report) {
        line(
                "%s %s, gælder fra / holds from %s: %,d begreber eller rækker / concepts or rows"
                        .formatted(
                                report.key(), report.version(), report.validFrom(), report.size()));
        report.before().ifPresent(before -> line("Mod / against %s:".formatted(before.version())));
        report.difference().ifPresent(this::difference);
        if (!report.carriedOver().isEmpty()) {
            line(
                    "Båret over fra den før, da formatet ikke har ord for det / carried over: %s"
                            .formatted(
                                    report.carriedOver().stream()
                                            .map(part ->
                                                    part.name()
                                                            .toLowerCase(Locale.ROOT)
                                                            .replace('_', ' '))
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        }
        report.alsoMade()
                .forEach(key ->
                        line("Nyt lokalt vokabular / new local vocabulary: %s".formatted(key)));
        return this;
    }

    private ImportText difference(Difference difference) {
        difference
                .details()
                .forEach(detail ->
                        line(
                                "  %s: %s → %s"
                                        .formatted(
                                                detail.what(), detail.before(), detail.after())));
        switch (difference) {
            case Difference.OfVocabulary vocabulary -> vocabulary(vocabulary);
            case Difference.OfMappingSet set -> {
                count("nye / added", set.added());
                count("væk / removed", set.removed());
                count("ændrede / changed", set.changed());
            }
        }
        return this;
    }

    private void vocabulary(Difference.OfVocabulary difference) {
        count("nye / added", difference.added());
        count("væk / removed", difference.removed());
        count("nyt navn / relabelled", difference.relabelled());
        count("flyttet / moved", difference.moved());
        count("ny definition / redefined", difference.redefined());
        count("udgået / deprecated", difference.deprecated());
        count("ellers ændret / otherwise", difference.otherwise());
    }

    private void count(String what, List<?> list) {
        if (!list.isEmpty()) {
            line("  %-28s %,d".formatted(what, list.size()));
        }
    }

    private String line(String words) {
        text.append(words).append(System.lineSeparator());
        return text.toString();
    }
}
