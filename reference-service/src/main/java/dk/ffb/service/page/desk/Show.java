package dk.ffb.service.page.desk;

import dk.ffb.service.page.frame.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Which codes are on the desk.
enum Show {
    /// Nobody has said anything of them.
    UNMAPPED("Ikke mappet", "Not mapped"),
    /// They were asked for, and nobody has said anything of them.
    DEMAND("Efterspurgt", "In demand"),
    /// Some row of theirs is less than certain.
    UNSURE("Usikre", "Unsure"),
    /// They are part of something that can't all be true.
    CONFLICT("Modstrid", "Conflicts"),
    /// What they point at is retired or missing.
    BROKEN("Brudt", "Broken"),
    /// The draft says something of them.
    DECIDED("Afgjort i kladden", "Decided in the draft"),
    ALL("Alle", "All");

    private final String danish;
    private final String english;

    Show(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    String in(Visit visit) {
        return visit.say(danish, english);
    }

    static Show of(Visit visit) {
        var names = Arrays.stream(values()).map(Show::text).toList();
        return visit.query().one("show", names).map(Show::named).orElse(UNMAPPED);
    }

    private static Show named(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    static List<Show> all() {
        return List.of(values());
    }
}
