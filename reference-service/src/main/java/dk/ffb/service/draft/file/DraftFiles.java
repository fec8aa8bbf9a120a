package dk.ffb.service.draft.file;

import dk.ffb.content.Source;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.compare.FileChanges;
import dk.ffb.service.draft.compare.FileSaid;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.office.DraftDesk;
import dk.ffb.service.exchange.FileContent;

/// Tells what files would change in drafts. An editor then makes an edit of the rows that they take
/// ([FileChanges.Compared#accepted]).
public final class DraftFiles {

    private final DraftDesk desk;

    public DraftFiles(DraftDesk desk) {
        this.desk = desk;
    }

    /// Holds a file against a draft.
    ///
    /// @param why codes that the file lacks go out of use, where they do; may be empty
    public FileChanges compare(Draft draft, Source file, FileChanges.Missing missing, String why) {
        var drafted = desk.drafted(draft);
        var reason = why.isBlank() ? "Ikke med i " + file.name() : why;
        return switch (read(drafted.content(), file)) {
            case FileContent.OfVocabulary(var said, var describes, var warnings) -> {
                var content = new Content.OfVocabulary(said);
                yield desk.compare(
                        drafted, new FileSaid(content, describes, warnings), missing, reason);
            }
            case FileContent.OfMappingSet(var said, var describes, var warnings) -> {
                var content = new Content.OfMappingSet(said);
                yield desk.compare(
                        drafted, new FileSaid(content, describes, warnings), missing, reason);
            }
            case FileContent.Faulty(var findings) -> new FileChanges.Faulty(findings);
            case FileContent.Misplaced _ -> FileChanges.Misplaced.in(draft.subject());
        };
    }

    private FileContent read(Content now, Source file) {
        return switch (now) {
            case Content.OfVocabulary(var content) ->
                    FileContent.beside(content, file, desk.published());
            case Content.OfMappingSet(var set) -> FileContent.beside(set, file, desk.published());
        };
    }
}
