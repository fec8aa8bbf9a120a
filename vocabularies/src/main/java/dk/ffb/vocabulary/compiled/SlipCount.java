package dk.ffb.vocabulary.compiled;

/// Counts the typing slips between one text and others: a letter too many, too few or wrong, or two
/// neighbours that changed places. What follows a text with the same beginning is quick.
final class SlipCount {

    private final String wanted;
    private final int most;

    /// A row for every letter read: the slips against each beginning of the wanted text.
    private final int[][] rows;

    private String before = "";
    private int rowsDone;
    private int slips;

    SlipCount(String wanted, int most) {
        this.wanted = wanted;
        this.most = most;
        rows = new int[wanted.length() + most + 2][wanted.length() + 1];
        for (var i = 0; i <= wanted.length(); i++) {
            rows[0][i] = i;
        }
    }

    /// Reads a text; answers 0, or how many of its first letters suffice to see that it and all
    /// that begin so are out of reach.
    int read(String text) {
        var done = Math.min(shared(text), rowsDone);
        before = text;
        for (rowsDone = done; rowsDone < text.length(); ) {
            if (fill(text, ++rowsDone) > most) {
                return rowsDone--;
            }
        }
        slips = rows[text.length()][wanted.length()];
        return 0;
    }

    /// The slips of the text that was read last, where it was within reach.
    int slips() {
        return slips;
    }

    private int shared(String text) {
        var shortest = Math.min(text.length(), before.length());
        var i = 0;
        while (i < shortest && text.charAt(i) == before.charAt(i)) {
            i++;
        }
        return i;
    }

    /// Works out a row and gives the least in it.
    private int fill(String text, int row) {
        var letter = text.charAt(row - 1);
        var above = rows[row - 1];
        var filled = rows[row];
        filled[0] = row;
        var least = row;
        for (var i = 1; i <= wanted.length(); i++) {
            var same = wanted.charAt(i - 1) == letter;
            var count =
                    Math.min(above[i - 1] + (same ? 0 : 1), Math.min(above[i], filled[i - 1]) + 1);
            if (row > 1 && i > 1 && changedPlaces(text, row, i)) {
                count = Math.min(count, rows[row - 2][i - 2] + 1);
            }
            filled[i] = count;
            least = Math.min(least, count);
        }
        return least;
    }

    private boolean changedPlaces(String text, int row, int i) {
        return text.charAt(row - 1) == wanted.charAt(i - 2)
                && text.charAt(row - 2) == wanted.charAt(i - 1);
    }
}
