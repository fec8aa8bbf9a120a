package dk.ffb.mapping.translate;

/// Hears during a [Walk] of rows that lead no further; by itself it lets them pass.
interface Obstacles {

    Obstacles UNHEARD = new Obstacles() {};

    /// Somebody looked from this place along the way and found no such term.
    default void statedNone(int way, int place) {}

    /// The row names a code that its vocabulary has not.
    default void missing(int way, int place, int row) {}

    /// The row leads to a concept that doesn't hold on the day.
    default void retired(int way, int place, int concept) {}
}
