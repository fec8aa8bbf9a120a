package dk.ffb.service.draft.office;

import dk.ffb.service.draft.keep.DraftText;
import dk.ffb.service.draft.keep.Drafts;
import dk.ffb.service.release.ReferenceData;
import java.time.Clock;

/// Everybody who has to do with drafts: where they are edited, reviewed and published.
public record DraftOffice(
        DraftDesk desk,
        Review review,
        DraftReports reports,
        Repairs repairs,
        DraftPublisher publisher) {

    /// An office over a store.
    public static DraftOffice of(ReferenceData data, DraftText text, Clock clock) {
        var drafts = new Drafts(data.store(), text);
        var desk = new DraftDesk(drafts, data.live(), clock);
        var review = new Review(desk, data.live(), clock);
        var reports = new DraftReports(desk, review);
        return new DraftOffice(
                desk,
                review,
                reports,
                new Repairs(desk, reports),
                new DraftPublisher(desk, drafts, review, data.publisher(), data.live()));
    }
}
