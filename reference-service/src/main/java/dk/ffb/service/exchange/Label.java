package dk.ffb.service.exchange;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.NewRelease;
import dk.ffb.vocabulary.VocabularyContent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Under which label, and from which day, a file is to be published.
///
/// @param isStated whether somebody said the label; one that was made up must not make a release of
///   content that is there already
record Label(String version, LocalDate validFrom, boolean isStated) {

    private static final Pattern DATE = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})");

    /// What a file says of itself.
    ///
    /// @param validFrom the day from which it says that it holds
    /// @param date the day that it says it was made
    record Said(
            @Nullable String version, @Nullable LocalDate validFrom, @Nullable LocalDate date) {}

    /// What is said of it, best first: by the caller, by the file, by the label's own beginning.
    ///
    /// @param releases what is published of the same thing
    static Label of(ImportRequest request, Said file, List<Release> releases, LocalDate today) {
        var stated = request.version() != null ? request.version() : file.version();
        var version = stated != null ? stated : unused(today, releases);
        var day =
                Stream.of(
                                request.validFrom(),
                                file.validFrom(),
                                before(version, releases),
                                date(version).orElse(null),
                                file.date())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(today);
        return new Label(version, day, stated != null);
    }

    /// The release with this label. Content that nobody gave a label, and that is published
    /// already, is that release again.
    NewRelease.OfVocabulary release(
            VocabularyContent content, String note, List<Release> releases) {
        var release = NewRelease.of(content, version, validFrom, note);
        return isStated
                ? release
                : same(release, releases)
                        .map(r -> NewRelease.of(content, r.version(), r.validFrom(), note))
                        .orElse(release);
    }

    /// As for a vocabulary.
    NewRelease.OfMappingSet release(MappingSet content, String note, List<Release> releases) {
        var release = NewRelease.of(content, version, validFrom, note);
        return isStated
                ? release
                : same(release, releases)
                        .map(r -> NewRelease.of(content, r.version(), r.validFrom(), note))
                        .orElse(release);
    }

    private static Optional<Release> same(NewRelease release, List<Release> releases) {
        return releases.reversed().stream()
                .filter(each -> each.hash().equals(release.hash()))
                .findFirst();
    }

    /// The date that a label begins with, such as `20240530` or `2024-05-30.2`.
    static Optional<LocalDate> date(String version) {
        var match = DATE.matcher(version);
        if (!match.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Where nobody says from when, the same label means the same day as it did.
    private static @Nullable LocalDate before(String version, List<Release> releases) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .map(Release::validFrom)
                .findFirst()
                .orElse(null);
    }

    private static String unused(LocalDate today, List<Release> releases) {
        var used = releases.stream().map(Release::version).toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? today.toString() : today + "." + i)
                .filter(version -> !used.contains(version))
                .findFirst()
                .orElseThrow();
    }

    /// Which release an import with this label follows: the one that has the label already, else
    /// the one in force on its first day.
    <T> Optional<T> before(List<T> releases, Function<T, Release> release) {
        return releases.stream()
                .filter(each -> release.apply(each).version().equals(version))
                .findFirst()
                .or(() -> inForce(releases, release));
    }

    private <T> Optional<T> inForce(List<T> releases, Function<T, Release> release) {
        T best = null;
        for (var each : releases) {
            var day = release.apply(each).validFrom();
            if (!day.isAfter(validFrom)
                    && (best == null || !day.isBefore(release.apply(best).validFrom()))) {
                best = each;
            }
        }
        return Optional.ofNullable(
                best == null && !releases.isEmpty() ? releases.getFirst() : best);
    }
}
