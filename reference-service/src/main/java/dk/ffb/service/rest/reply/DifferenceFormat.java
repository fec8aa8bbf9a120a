package dk.ffb.service.rest.reply;

import dk.ffb.service.csv.DifferenceCsv;
import dk.ffb.service.notes.ReleaseNotes;
import dk.ffb.service.release.Difference;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;

/// The formats that differences can be had in.
public enum DifferenceFormat {
    JSON(MediaType.APPLICATION_JSON),
    MARKDOWN(new MediaType("text", "markdown")),
    CSV(new MediaType("text", "csv"));

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes one
    private final MediaType type;

    DifferenceFormat(MediaType type) {
        this.type = type;
    }

    public static DifferenceFormat of(ServerRequest request) {
        return Accepted.of(request).best(List.of(values()), format -> format.type);
    }

    public MediaType type() {
        return this == JSON ? type : Reply.utf8(type.getType(), type.getSubtype());
    }

    /// What these differences are in this format.
    ///
    /// @param json what JSON says
    public byte[] write(
            String title,
            String note,
            Difference difference,
            String language,
            Supplier<byte[]> json) {
        return switch (this) {
            case JSON -> json.get();
            case MARKDOWN -> Reply.utf8(ReleaseNotes.of(title, note, difference, language));
            case CSV -> Reply.utf8(DifferenceCsv.of(difference));
        };
    }
}
