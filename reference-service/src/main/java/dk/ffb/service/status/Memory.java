package dk.ffb.service.status;

/// The heap, in bytes.
///
/// @param used what is taken, by what is soon tidied away too
/// @param most what may be taken
public record Memory(long used, long most) {

    /// As it is at this moment.
    public static Memory now() {
        var runtime = Runtime.getRuntime();
        return new Memory(runtime.totalMemory() - runtime.freeMemory(), runtime.maxMemory());
    }
}
