package dk.ffb.vocabulary.compiled;

/// Counts the typing slips between one text and others: a letter too many, too few or wrong, or two
/// neighbours that changed places. What follows a text with the same beginning is quick.
///
/// Only counts up to the most that is asked for matter, so of every row no more is worked out than
/// the few counts that can be as low.
final class SlipCount {

    private final char[] wanted;
    private final int most;

    /// The letters of all texts that are read.
    private final char[] letters;

    /// A row for every letter read: the slips against each beginning of the wanted text.
    private final int[][] rows;

    private int before;
    private int beforeEnd;
    private int rowsDone;
    private int slips;

    SlipCount(String wanted, int most, char[] letters) {
        this.wanted = wanted.toCharArray();
        this.most = most;
        this.letters = letters;
        rows = new int[wanted.length() + most + 2][wanted.length() + 1];
        for (var i = 0; i <= wanted.length(); i++) {
            rows[0][i] = i;
        }
    }

    /// Reads the text between two places; answers 0, or how many of its first letters suffice to
    /// see that it and all that begin so are out of reach.
    int read(int from, int to) {
        rowsDone = Math.min(shared(from, to), rowsDone);
        before = from;
        beforeEnd = to;
        while (rowsDone < to - from) {
            if (fill(from, ++rowsDone) > most) {
                return rowsDone--;
            }
        }
        slips = isNear(to - from, wanted.length) ? rows[to - from][wanted.length] : most + 1;
        return 0;
    }

    /// The slips of the text that was read last; some number above the most where they are more.
    int slips() {
        return slips;
    }

    private int shared(int from, int to) {
        var shortest = Math.min(to - from, beforeEnd - before);
        var i = 0;
        while (i < shortest && letters[from + i] == letters[before + i]) {
            i++;
        }
        return i;
    }

    private boolean isNear(int row, int column) {
        return Math.abs(row - column) <= most;
    }

    /// Works out a row and gives the least in it.
    private int fill(int from, int row) {
        var letter = letters[from + row - 1];
        var above = rows[row - 1];
        var filled = rows[row];
        var first = Math.max(1, row - most);
        var last = Math.min(wanted.length, row + most);
        filled[first - 1] = first == 1 ? row : most + 1;
        var least = filled[first - 1];
        for (var i = first; i <= last; i++) {
            var same = wanted[i - 1] == letter;
            var fewer = isNear(row - 1, i) ? Math.min(above[i], filled[i - 1]) : filled[i - 1];
            var count = Math.min(above[i - 1] + (same ? 0 : 1), fewer + 1);
            if (row > 1 && i > 1 && changedPlaces(from, row, i)) {
                count = Math.min(count, rows[row - 2][i - 2] + 1);
            }
            filled[i] = count;
            least = Math.min(least, count);
        }
        return least;
    }

    private boolean changedPlaces(int from, int row, int i) {
        return letters[from + row - 1] == wanted[i - 2] && letters[from + row - 2] == wanted[i - 1];
    }
}
