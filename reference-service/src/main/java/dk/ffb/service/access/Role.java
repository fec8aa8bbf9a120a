package dk.ffb.service.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody may do. The names are part of the contract.
public enum Role {
    /// May read, where reads need a token. Every other role may as well.
    READER("læse", "read"),

    /// May make and change drafts.
    EDITOR("redigere", "edit"),

    /// May approve and publish what others have drafted.
    APPROVER("godkende", "approve"),

    /// May do everything, and see who did what.
    ADMIN("administrere", "administer");

    private final String danish;
    private final String english;

    Role(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the role lets one do, as a verb.
    String verb(String language) {
        return language.equals("en") ? english : danish;
    }

    /// Whether whoever has this role may do what the other one is for.
    boolean includes(Role other) {
        return this == other || this == ADMIN || other == READER;
    }

    public static Optional<Role> of(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }
}
