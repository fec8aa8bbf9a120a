package dk.ffb.service.batch;

/// A file that can't be understood as a whole, found out before anything was answered.
public final class BatchRefusal extends RuntimeException {

    private final String danish;
    private final String english;

    BatchRefusal(String danish, String english) {
        super(english);
        this.danish = danish;
        this.english = english;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}
