package dk.ffb.service.draft.office;

import dk.ffb.mapping.edition.Release;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.KeptDraft;
import dk.ffb.service.draft.edit.Author;
import dk.ffb.service.draft.edit.Content;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.keep.Drafts;
import dk.ffb.service.release.LiveEdition;
import dk.ffb.service.release.NewRelease;
import dk.ffb.service.release.Publication;
import dk.ffb.service.release.ReleasePublisher;
import java.time.LocalDate;
import java.util.Optional;

/// Publishes approved drafts. The release and the draft's last step become visible by one update of
/// the store: nobody sees the one without the other, whenever the process dies.
public final class DraftPublisher {

    private static final int TRIES = 5;

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Review review;
    private final ReleasePublisher publisher;
    private final LiveEdition live;

    public DraftPublisher(
            DraftDesk desk,
            Drafts drafts,
            Review review,
            ReleasePublisher publisher,
            LiveEdition live) {
        this.desk = desk;
        this.drafts = drafts;
        this.review = review;
        this.publisher = publisher;
        this.live = live;
    }

    /// How a draft is to be published.
    ///
    /// @param version its label
    /// @param validFrom absent where it holds from today
    /// @param note the publisher's word on it; may be empty
    public record Order(String version, Optional<LocalDate> validFrom, String note) {}

    /// What came of it.
    public sealed interface Outcome {}

    /// It is out.
    public record Published(Draft draft, int edition, Release release) implements Outcome {}

    /// The label stands for something else.
    public record Taken(Publication.Taken taken) implements Outcome {}

    /// The label stands for the very same already.
    public record Unchanged(Release release) implements Outcome {}

    /// Another step of the draft came in between.
    public record Stale() implements Outcome {}

    /// Others published again and again in between.
    public record Busy() implements Outcome {}

    /// Publishes a draft.
    ///
    /// @throws DraftRefusal unless it is approved
    /// @throws Review.Faulty where it has errors, such as a base that is no longer the latest
    public Outcome publish(KeptDraft kept, Order order, Author who) {
        var draft = kept.draft();
        var next = draft.publish(order.version(), who, desk.now(), order.note());
        for (var tried = 0; tried < TRIES; tried++) {
            publisher.catchUp();
            var edition = live.get().number();
            review.requireSound(draft);
            var publication =
                    publisher.publishUpon(
                            edition,
                            release(draft, order),
                            who.name(),
                            order.note(),
                            drafts.transition(kept, next));
            var outcome = outcome(publication, next);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            if (drafts.find(draft.id()).map(it -> !it.draft().isSameAs(draft)).orElse(true)) {
                return new Stale();
            }
        }
        return new Busy();
    }

    private static Optional<Outcome> outcome(Publication publication, Draft next) {
        return switch (publication) {
            case Publication.Published(var edition, var releases, var _) ->
                    Optional.of(new Published(next, edition, releases.getLast()));
            case Publication.Unchanged(var releases) ->
                    Optional.of(new Unchanged(releases.getLast()));
            case Publication.VersionTaken(var taken) -> Optional.of(new Taken(taken.getLast()));
            case Publication.Conflict _ -> Optional.empty();
        };
    }

    private NewRelease release(Draft draft, Order order) {
        var day = order.validFrom().orElseGet(review.today()::at);
        return switch (desk.drafted(draft).content()) {
            case Content.OfVocabulary(var content) ->
                    NewRelease.of(content, order.version(), day, order.note());
            case Content.OfMappingSet(var set) ->
                    NewRelease.of(set, order.version(), day, order.note());
        };
    }
}
