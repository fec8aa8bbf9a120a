package dk.ffb.service.rest.request;

import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.json.View;
import dk.ffb.service.problem.Problem;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.vocabulary.Texts;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.web.reactive.function.server.ServerRequest;

/// Understands what all reads have in common: `at`, `edition`, `lang` and, for lists, `limit` and
/// `cursor`. A request reads the current edition once, here.
public final class Reads {

    /// Valid time is Danish law's: a release that holds from a day does so from midnight there.
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final List<String> COMMON = List.of("at", "edition", "lang");
    private static final List<String> LANGUAGES = List.of(Texts.DANISH, Texts.ENGLISH);
    private static final Asked.Page NO_PAGE = new Asked.Page(0, 0, 0);
    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 1000;

    private final LiveEdition live;
    private final Clock clock;
    private final Today today = new Today(DENMARK);

    public Reads(LiveEdition live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /// A read with parameters of its own beside the common ones.
    public Asked of(ServerRequest request, String... parameters) {
        return of(Address.of(request), parameters(parameters));
    }

    /// A read that takes these parameters, all of them.
    public Asked of(Address address, List<String> parameters) {
        return asked(address.query().allowing(parameters), Optional.empty(), NO_PAGE);
    }

    /// Parameters of a read's own, and after them the common ones.
    public static List<String> parameters(String... own) {
        return with(COMMON, own);
    }

    /// Parameters of a list's own, and after them those of all lists.
    public static List<String> parametersOfList(String... own) {
        return with(with(COMMON, "limit", "cursor"), own);
    }

    /// A read that a form may have asked for, whose empty fields say nothing.
    public Asked ofForm(ServerRequest request, String... parameters) {
        var query = Address.of(request).query().withoutEmpty();
        return asked(query.allowing(parameters(parameters)), Optional.empty(), NO_PAGE);
    }

    /// A read of a list with parameters of its own beside the common ones.
    public Asked ofList(ServerRequest request, String... parameters) {
        return ofList(Address.of(request), parametersOfList(parameters));
    }

    /// A read of a list that takes these parameters, all of them.
    public Asked ofList(Address address, List<String> parameters) {
        var query = address.query().allowing(parameters);
        var fingerprint = Cursor.fingerprint(address.path(), query);
        var cursor = query.one("cursor").map(Cursor::parse);
        if (cursor.isPresent() && cursor.get().fingerprint() != fingerprint) {
            throw Cursor.invalid();
        }
        var limit = query.number("limit", PAGE, 1, LONGEST_PAGE);
        var offset = cursor.map(Cursor::offset).orElse(0);
        return asked(query, cursor, new Asked.Page(offset, limit, fingerprint));
    }

    /// The same, asked of the last edition that has an index where the current one has none yet, so
    /// that nobody waits for one: the answer says of which edition it is. Who names an edition, or
    /// a vocabulary that the earlier edition doesn't know, waits.
    public Asked ofIndexed(Asked asked) {
        var query = asked.query();
        if (query.one("edition").isPresent()
                || query.one("cursor").isPresent()
                || asked.snapshot().readySearch().isPresent()) {
            return asked;
        }
        return live.indexed()
                .filter(earlier -> knowsAll(earlier, query.many("vocabulary")))
                .map(earlier -> earlier.at(asked.snapshot().at()))
                .filter(earlier -> earlier.readySearch().isPresent())
                .map(asked::of)
                .orElse(asked);
    }

    private static boolean knowsAll(Edition edition, List<String> vocabularies) {
        return vocabularies.stream().allMatch(each -> edition.vocabulary(each).isPresent());
    }

    private Asked asked(Query query, Optional<Cursor> cursor, Asked.Page page) {
        var at = query.one("at").map(Reads::day);
        var number = query.one("edition");
        cursor.ifPresent(it -> agree(it, at, number));
        var edition =
                number.or(() -> cursor.map(it -> Integer.toString(it.edition())))
                        .map(this::edition)
                        .orElseGet(live::get);
        var day = at.or(() -> cursor.map(Cursor::at)).orElseGet(this::today);
        var language = query.one("lang", LANGUAGES).orElse(Texts.DANISH);
        return new Asked(
                new View(edition.at(day), language),
                query,
                cursor.isPresent() || (at.isPresent() && number.isPresent()),
                page);
    }

    private static void agree(Cursor cursor, Optional<LocalDate> at, Optional<String> edition) {
        var sameDay = at.map(cursor.at()::equals).orElse(true);
        var sameEdition = edition.map(Integer.toString(cursor.edition())::equals).orElse(true);
        if (!sameDay || !sameEdition) {
            throw Cursor.invalid();
        }
    }

    /// What is seen from here and now, by somebody who stays.
    public View now(String language) {
        return new View(live.get().at(today()), language);
    }

    private Edition edition(String text) {
        var current = live.get().number();
        if (!text.matches("[0-9]{1,9}")) {
            throw Problem.invalidParameter(
                    "edition",
                    "Parameteren 'edition' er et nummer fra 1 til " + current + ".",
                    "The parameter 'edition' is a number from 1 to " + current + ".");
        }
        return live.numbered(Integer.parseInt(text))
                .orElseThrow(() -> Problem.unknownEdition(text, current));
    }

    private static LocalDate day(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException _) {
            // Refused below, as any other text that is no date.
        }
        throw Problem.invalidParameter(
                "at",
                "Parameteren 'at' er en dato som 2026-11-21.",
                "The parameter 'at' is a date such as 2026-11-21.");
    }

    private LocalDate today() {
        return today.at(clock.instant());
    }

    private static List<String> with(List<String> some, String... more) {
        var all = new ArrayList<>(Arrays.asList(more));
        all.addAll(some);
        return all;
    }
}
