package dk.ffb.service.draft.edit;

/// An edit that somebody asks for, and why.
///
/// @param why may be empty
public record WantedEdit(Edit edit, String why) {}
