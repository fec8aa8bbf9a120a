package dk.ffb.mapping.translate;

/// A way from one vocabulary to another: the way before it and one hop more.
///
/// @param before the number of the way that it goes on from
/// @param isTarget whether it arrives where somebody wants to go
/// @param length how many hops it has
record Way(int before, Hop hop, boolean isTarget, int length) {

    /// The vocabulary that it arrives in.
    int to() {
        return hop.to();
    }
}
