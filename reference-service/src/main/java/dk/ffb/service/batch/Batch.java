package dk.ffb.service.batch;

/// A stream of rows that is being answered, chunk by chunk. Not for two threads.
public interface Batch {

    /// Takes the next bytes and appends what can be answered by now.
    ///
    /// @throws BatchRefusal before anything was appended, for content that can't be understood
    void take(byte[] bytes, int from, int count, ByteSink out);

    /// There is no more: answers what is left.
    ///
    /// @throws BatchRefusal for content that ended before anything could be answered
    void end(ByteSink out);

    /// There is more, but it can't be had: answers what is left, and says in a row that the rest is
    /// missing, since nothing is dropped silently. A row that was cut in two isn't answered as if
    /// it were whole: what is left of its code may be another code.
    void cutShort(ByteSink out);
}
