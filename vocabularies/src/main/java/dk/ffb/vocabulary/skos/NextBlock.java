package dk.ffb.vocabulary.skos;

import dk.ffb.content.Source;
import dk.ffb.content.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// The rest of a Turtle file after a block that can't be read, so that the next fault is told of in
/// the same round.
///
/// @param stream what follows; at its end where no further block begins
/// @param line the number of the last line before it
/// @param end whether no further block begins, and whether the last one was whole
record NextBlock(InputStream stream, int line, End end) implements AutoCloseable {

    /// How a file ends: every block of Turtle is closed by a point.
    enum End {
        NOT_YET,
        CLOSED,
        CUT_OFF
    }

    static NextBlock first(Source source) throws IOException {
        return new NextBlock(Utf8.open(source), 0, End.NOT_YET);
    }

    /// Finds the first line after the fault that stands after an empty line and is not indented.
    static NextBlock after(Source source, int fault) throws IOException {
        var bytes = new PushbackInputStream(Utf8.open(source), 1);
        var line = 0;
        var last = 0;
        var isAfterEmpty = false;
        while (true) {
            var first = bytes.read();
            if (first < 0) {
                return new NextBlock(bytes, line, last == '.' ? End.CLOSED : End.CUT_OFF);
            }
            if (line >= fault && isAfterEmpty && first > ' ' && first != '#') {
                bytes.unread(first);
                return new NextBlock(bytes, line, End.NOT_YET);
            }
            var visible = lastVisible(bytes, first);
            isAfterEmpty = visible == 0;
            last = isAfterEmpty ? last : visible;
            line++;
        }
    }

    /// Reads to the end of the line.
    ///
    /// @return the last visible byte on it, or 0
    private static int lastVisible(InputStream bytes, int first) throws IOException {
        var visible = 0;
        for (var next = first; next >= 0 && next != '\n'; next = bytes.read()) {
            visible = next > ' ' ? next : visible;
        }
        return visible;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
