package dk.ffb.service.draft.edit;

/// A draft does not allow what was asked. Its sentences are for the person who asked; nothing has
/// changed.
public final class DraftRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Why not.
    public enum Reason {
        /// What was asked can't be done to this content: an unknown code, a code that is taken.
        EDIT,
        /// The draft is in another state, or somebody else's word is in the way.
        STATE,
        /// Nobody approves their own.
        FOUR_EYES
    }

    private final Reason reason;
    private final String danish;
    private final String english;

    private DraftRefusal(Reason reason, String danish, String english) {
        super(english, null, false, false);
        this.reason = reason;
        this.danish = danish;
        this.english = english;
    }

    public static DraftRefusal edit(String danish, String english) {
        return new DraftRefusal(Reason.EDIT, danish, english);
    }

    public static DraftRefusal state(String danish, String english) {
        return new DraftRefusal(Reason.STATE, danish, english);
    }

    public static DraftRefusal fourEyes() {
        return new DraftRefusal(
                Reason.FOUR_EYES,
                "Ingen godkender det, de selv har redigeret eller indsendt; bed en anden om det.",
                "Nobody approves what they edited or submitted themselves; ask somebody else.");
    }

    public Reason reason() {
        return reason;
    }

    public String in(String language) {
        return language.equals("en") ? english : danish;
    }
}
