package dk.ffb.service.cli;

import dk.ffb.service.exchange.ImportReport;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.Publication;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an import found, for a person.
final class ImportText {

    private static final int SHOWN = 10;

    private ImportText() {}

    static void report(ImportReport report) {
        report.warnings().stream().limit(SHOWN).forEach(System.err::println);
        if (report.warnings().size() > SHOWN) {
            System.err.printf("… %d warnings%n", report.warnings().size());
        }
        System.out.printf(
                "%s %s, gælder fra / holds from %s: %,d begreber eller rækker / concepts or rows%n",
                report.key(), report.version(), report.validFrom(), report.size());
        report.before()
                .ifPresent(before -> System.out.println("Mod / against " + before.version() + ":"));
        report.difference().ifPresent(ImportText::difference);
        if (!report.carriedOver().isEmpty()) {
            System.out.println(
                    "Båret over fra den før, da formatet ikke har ord for det / carried over: "
                            + report.carriedOver().stream()
                                    .map(part ->
                                            part.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        report.alsoMade()
                .forEach(key ->
                        System.out.println("Nyt lokalt vokabular / new local vocabulary: " + key));
    }

    static void taken(Publication.Taken taken) {
        System.err.printf(
                "Versionen %s af %s er udgivet med andet indhold; vælg en anden med"
                        + " --version.%nVersion %s of %s is published with other content; choose"
                        + " another with --version.%n",
                taken.release().version(),
                taken.release().key(),
                taken.release().version(),
                taken.release().key());
        difference(taken.difference());
    }

    private static void difference(Difference difference) {
        difference
                .details()
                .forEach(detail ->
                        System.out.printf(
                                "  %s: %s → %s%n", detail.what(), detail.before(), detail.after()));
        switch (difference) {
            case Difference.OfVocabulary vocabulary -> vocabulary(vocabulary);
            case Difference.OfMappingSet set -> {
                count("nye / added", set.added());
                count("væk / removed", set.removed());
                count("ændrede / changed", set.changed());
            }
        }
    }

    private static void vocabulary(Difference.OfVocabulary difference) {
        count("nye / added", difference.added());
        count("væk / removed", difference.removed());
        count("nyt navn / relabelled", difference.relabelled());
        count("flyttet / moved", difference.moved());
        count("ny definition / redefined", difference.redefined());
        count("udgået / deprecated", difference.deprecated());
        count("ellers ændret / otherwise", difference.otherwise());
    }

    private static void count(String what, List<?> list) {
        if (!list.isEmpty()) {
            System.out.printf("  %-28s %,d%n", what, list.size());
        }
    }
}
