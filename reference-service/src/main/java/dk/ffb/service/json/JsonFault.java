package dk.ffb.service.json;

/// What was sent as JSON doesn't say what it must. Its sentences are for whoever sent it.
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String danish;

    JsonFault(String danish, String english) {
        super(english, null, false, false);
        this.danish = danish;
    }

    public String in(String language) {
        return language.equals("en") ? String.valueOf(getMessage()) : danish;
    }
}
