package dk.ffb.service.batch;

/// A stream of rows that is being answered, chunk by chunk. Not for two threads.
///
/// One chunk may ask for far more than it is long: a row of ten bytes for a code that is mapped to
/// thousands. So a batch stops when it has appended what is enough at a time ([ByteSink#isFull]);
/// it is then behind, and goes on where it stopped when it is called again.
public interface Batch {

    /// Takes the next bytes and appends what can be answered by now. While the batch is behind, it
    /// is called with no bytes.
    ///
    /// @throws BatchRefusal before anything was appended, for content that can't be understood
    void take(byte[] bytes, int from, int count, ByteSink out);

    /// Whether it stopped because there was enough, and has more to answer.
    boolean isBehind();

    /// There is no more: answers what is left. Is called again while the batch is behind.
    ///
    /// @throws BatchRefusal for content that ended before anything could be answered
    void end(ByteSink out);

    /// There is more, but it can't be had: answers what is left, and says in a row that the rest is
    /// missing, since nothing is dropped silently. Is called again while the batch is behind. A row
    /// that was cut in two isn't answered as if it were whole: what is left of its code may be
    /// another code.
    void cutShort(ByteSink out);
}
