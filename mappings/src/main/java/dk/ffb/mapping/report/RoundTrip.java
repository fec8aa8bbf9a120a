package dk.ffb.mapping.report;

import dk.ffb.mapping.check.SameCodes;
import dk.ffb.mapping.translate.Translator;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// What becomes of the codes of one system that are translated into another and back again.
///
/// @param from the vocabulary whose codes travel
/// @param over the vocabulary that they are translated into and back from
/// @param codes how many codes are in use on the day
/// @param counts how many fare in each way
/// @param trips how each one fares, in the vocabulary's order
public record RoundTrip(
        VocabularyKey from,
        VocabularyKey over,
        LocalDate at,
        int codes,
        SequencedMap<Return, Integer> counts,
        List<Trip> trips) {

    /// How a code comes back.
    public enum Return {
        /// It is the code itself, or one that a mapping set says is the same.
        EQUAL,
        /// The code itself is among several equally good ones.
        AMONG_SEVERAL,
        /// It is something broader.
        WIDER,
        /// It is something narrower.
        NARROWER,
        /// It is something else.
        OTHER,
        /// Nothing comes back.
        LOST;

        private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The name in answers, such as `among-several`.
        public String text() {
            return text;
        }
    }

    /// One code's way.
    ///
    /// @param over the best it is translated into; nothing where it is lost on the way out
    /// @param back the best that those are translated back into
    public record Trip(Labelled code, Return comesBack, List<Labelled> over, List<Labelled> back) {

        public Trip {
            over = List.copyOf(over);
            back = List.copyOf(back);
        }
    }

    public RoundTrip {
        trips = List.copyOf(trips);
    }

    /// Sends every code of a vocabulary to another one and back.
    ///
    /// @param same which codes of the first vocabulary are one
    /// @param language of the labels
    public static RoundTrip of(
            Translator translator,
            CompiledVocabulary from,
            VocabularyKey over,
            SameCodes same,
            LocalDate at,
            String language) {
        return new RoundTrips(translator, from, over, same, at, language).travel();
    }
}
