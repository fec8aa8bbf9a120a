package dk.ffb.service.batch;

/// A file that can't be understood as a whole, found out before anything was answered.
public final class BatchRefusal extends RuntimeException {

    private final String danish;
    private final String english;

    private final boolean tooLarge;

    BatchRefusal(String danish, String english) {
        this(false, danish, english);
    }

    BatchRefusal(boolean tooLarge, String danish, String english) {
        super(english, null, false, false);
        this.tooLarge = tooLarge;
        this.danish = danish;
        this.english = english;
    }

    /// Whether it would be understood if it were shorter.
    public boolean isTooLarge() {
        return tooLarge;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}
