package dk.ffb.service.release;

/// Hears how far a long piece of work has come. Whoever starts the work says where it is shown.
@FunctionalInterface
public interface Progress {

    /// Tells nobody.
    Progress SILENT = (_, _, _) -> {};

    /// A step begins.
    ///
    /// @param step what is being done, such as `read fsiii`
    /// @param done how many of `all` steps are behind
    void at(String step, int done, int all);
}
