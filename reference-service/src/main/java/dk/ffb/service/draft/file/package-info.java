/// Files on their way into drafts: read by the readers of all formats, held against the draft.
///
/// Apart from drafts themselves, which know no formats.
@NullMarked
package dk.ffb.service.draft.file;

import org.jspecify.annotations.NullMarked;
