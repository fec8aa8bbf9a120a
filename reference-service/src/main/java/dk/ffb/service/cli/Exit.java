package dk.ffb.service.cli;

/// The end of a command before its time, with a sentence for the person and a status for a program.
final class Exit extends RuntimeException {

    static final int WRONG_CONTENT = 1;
    static final int WRONG_CALL = 2;
    static final int UNREACHABLE = 3;

    private final int status;

    private Exit(int status, String danish, String english) {
        super(danish + "\n" + english);
        this.status = status;
    }

    static Exit wrongContent(String danish, String english) {
        return new Exit(WRONG_CONTENT, danish, english);
    }

    static Exit wrongCall(String danish, String english) {
        return new Exit(WRONG_CALL, danish, english);
    }

    static Exit unreachable(String danish, String english) {
        return new Exit(UNREACHABLE, danish, english);
    }

    int status() {
        return status;
    }
}
