package dk.ffb.service.draft.edit;

/// Somebody, or some program, that works on drafts.
///
/// @param id tells people apart: nobody approves what they edited themselves
/// @param name what others are shown
public record Author(String id, String name) {}
