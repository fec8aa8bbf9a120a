package dk.ffb.service.demand;

import dk.ffb.mapping.translate.Outcome;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.PersonalData;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts the asked codes that had no answer, by day. For many threads.
public final class Demand {

    /// What was asked less often is not told.
    public static final int FEWEST = 5;

    /// So many days are kept, today included.
    public static final int DAYS = DailyCounts.DAYS;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /// Together with what it costs to keep one, some 13 MB where codes are as long as they may be.
    private static final int MOST_CODES = 1 << 14;

    private static final int LONGEST = 100;

    /// Also what is given in place of a CPR number, which has letters in it.
    private static final Pattern LIKE_A_PERSON = Pattern.compile("[0-9]{6}[ -]?[0-9A-Za-z]{4}");

    private static final String MAY_BEGIN = "._(§";

    private final Clock clock;
    private final LocalDate start;
    private final Tally unmapped;
    private final Tally unknown;

    public Demand(Clock clock) {
        this(clock, MOST_CODES);
    }

    /// @param most of how many codes there is room, of those that are known and of those that
    ///   aren't
    Demand(Clock clock, int most) {
        this.clock = clock;
        start = today();
        unmapped = new Tally(most);
        unknown = new Tally(most);
    }

    /// A code was asked for, and this is what became of it: counted where it had no answer. Codes
    /// that the vocabulary doesn't have get room of their own, since there is no end to them.
    public void asked(VocabularyKey vocabulary, String code, Outcome outcome, int times) {
        if (outcome == Outcome.UNMAPPED) {
            count(unmapped, vocabulary, code, times);
        } else if (outcome == Outcome.UNKNOWN_CODE) {
            count(unknown, vocabulary, code, times);
        }
    }

    private void count(Tally tally, VocabularyKey vocabulary, String code, int times) {
        if (isCode(code)) {
            tally.add(new Code(vocabulary, code), Math.toIntExact(today().toEpochDay()), times);
        }
    }

    private static boolean isCode(String code) {
        return !code.isBlank()
                && code.length() <= LONGEST
                && (Character.isLetterOrDigit(code.charAt(0))
                        || MAY_BEGIN.indexOf(code.charAt(0)) >= 0)
                && code.chars().noneMatch(Character::isISOControl)
                && !LIKE_A_PERSON.matcher(code).find()
                && !PersonalData.looksLikeCpr(code);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }

    /// The first of so many days, today included, that was counted.
    public LocalDate since(int days) {
        var first = today().minusDays(days - 1L);
        return first.isBefore(start) ? start : first;
    }

    /// What was asked of the vocabulary's codes on the last days, today included, most often first.
    public List<Wanted> of(VocabularyKey vocabulary, int days) {
        var today = Math.toIntExact(today().toEpochDay());
        return Stream.concat(
                        unmapped.of(vocabulary, today, days), unknown.of(vocabulary, today, days))
                .filter(wanted -> wanted.count() >= FEWEST)
                .sorted(
                        Comparator.comparingLong(Wanted::count)
                                .reversed()
                                .thenComparing(Wanted::code))
                .toList();
    }
}
