package dk.ffb.mapping.suggest;

import java.util.List;

/// What one code might be mapped to.
///
/// @param candidates best first; may be empty
public record CodeSuggestions(String code, String label, List<Candidate> candidates) {

    public CodeSuggestions {
        candidates = List.copyOf(candidates);
    }
}
