package dk.ffb.service.draft.keep;

import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.edit.DraftChange;

/// How changes and steps are written where drafts are kept. What is written is read back to equals.
public interface DraftText {

    String write(DraftChange change);

    DraftChange change(String text);

    String write(Step step);

    Step step(String text);
}
