package dk.ffb.service.batch;

import dk.ffb.vocabulary.PersonalData;
import java.util.Collection;

/// Tells that a table has no column of a name, and which columns it has.
///
/// A table whose first line names no columns begins with somebody's data: nothing of such a line is
/// repeated where it holds what looks like a person's number.
public final class MissingColumn {

    private static final int MOST_NAMES = 30;
    private static final int LONGEST_LIST = 500;

    private MissingColumn() {}

    /// Says so in a sentence that a person can act on.
    ///
    /// @param names those that are there
    /// @param choice how another column is chosen
    public static BatchRefusal of(String column, Collection<String> names, String choice) {
        var there = String.join(", ", names.stream().limit(MOST_NAMES).toList());
        if (PersonalData.looksLikeCpr(there)) {
            return new BatchRefusal(
                    "Filen har ingen kolonne '%s': dens første linje navngiver ikke kolonnerne."
                            .formatted(column),
                    "The file has no column '%s': its first line doesn't name the columns."
                            .formatted(column));
        }
        var shown = there.length() > LONGEST_LIST ? there.substring(0, LONGEST_LIST) + " …" : there;
        return new BatchRefusal(
                "Filen har ingen kolonne '%s'; den har: %s. Vælg med %s."
                        .formatted(column, shown, choice),
                "The file has no column '%s'; it has: %s. Choose with %s."
                        .formatted(column, shown, choice));
    }
}
