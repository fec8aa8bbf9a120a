package dk.ffb.service.feed;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Release;
import dk.ffb.service.release.LiveEdition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Tells what has happened up to now, or had up to an earlier edition.
public final class ChangeFeed {

    /// A release holds from midnight there.
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /// What clocks may differ by: so much later is it told that a release began to hold.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final LiveEdition live;
    private final Clock clock;
    private final Chapters chapters = new Chapters();

    public ChangeFeed(LiveEdition live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /// All that has happened. What is published has, whatever the clock here says.
    public Events events() {
        return new Events(numbered(moments(live.get(), clock.instant()).toList()));
    }

    /// What had happened when an edition was published. Only what the edition itself says counts,
    /// so it is the same whenever it is asked.
    public Events upTo(Edition edition) {
        return new Events(numbered(moments(edition, edition.publishedAt()).toList()));
    }

    /// What had happened at the end of a day in Denmark.
    public Events upTo(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(DENMARK).toInstant();
        return new Events(
                numbered(
                        moments(live.get(), clock.instant())
                                .filter(each -> each.at().isBefore(end))
                                .toList()));
    }

    private Stream<Moment> moments(Edition edition, Instant until) {
        var all = chapters.of(edition);
        return Stream.concat(
                        all.stream().map(Moment::published),
                        all.stream()
                                .filter(each -> isAwaited(each.release()))
                                .map(Moment::inForce)
                                .filter(each -> !each.at().plus(GRACE).isAfter(until))
                                .filter(each -> isInForce(each, all)))
                .sorted(Moment.ORDER);
    }

    /// Something to tell, at its time. The order of publications is that of their editions, and a
    /// release that takes effect comes before what is published at that very moment.
    private record Moment(Chapter chapter, Instant at, boolean inForce) {

        static final Comparator<Moment> ORDER =
                Comparator.comparing(Moment::at).thenComparing(each -> !each.inForce());

        static Moment published(Chapter chapter) {
            return new Moment(chapter, chapter.release().publishedAt(), false);
        }

        static Moment inForce(Chapter chapter) {
            return new Moment(chapter, firstMoment(chapter.release()), true);
        }
    }

    private static Instant firstMoment(Release release) {
        return release.validFrom().atStartOfDay(DENMARK).toInstant();
    }

    /// Whether it was published before it held.
    private static boolean isAwaited(Release release) {
        return release.publishedAt().isBefore(firstMoment(release));
    }

    /// Whether no release that was published meanwhile holds from the same day instead.
    private static boolean isInForce(Moment moment, List<Chapter> all) {
        var release = moment.chapter().release();
        return all.stream()
                .map(Chapter::release)
                .filter(other -> other.subject() == release.subject())
                .filter(other -> other.key().equals(release.key()))
                .filter(other -> other.validFrom().equals(release.validFrom()))
                .filter(other -> other.publishedAt().isBefore(moment.at()))
                .noneMatch(other -> other.publishedAt().isAfter(release.publishedAt()));
    }

    private static List<Section> numbered(List<Moment> moments) {
        var sections = new ArrayList<Section>();
        var next = 1L;
        for (var moment : moments) {
            var section = new Section(moment.chapter(), moment.at(), moment.inForce(), next);
            sections.add(section);
            next = section.next();
        }
        return sections;
    }
}
