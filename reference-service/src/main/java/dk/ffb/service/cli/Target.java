package dk.ffb.service.cli;

import dk.ffb.vocabulary.BaseUri;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The path and query of a request, put together with everything percent-encoded.
final class Target {

    private final StringBuilder text;
    private char separator = '?';

    private Target(String path) {
        text = new StringBuilder(path);
    }

    /// @param segments of the path below `/api/v1`
    static Target of(String... segments) {
        var path = new StringBuilder("/api/v1");
        for (var segment : segments) {
            path.append('/').append(BaseUri.encode(segment));
        }
        return new Target(path.toString());
    }

    /// Adds a parameter, where it has a value.
    Target with(String name, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return with(name, optional.orElse(null));
        }
        if (value != null) {
            text.append(separator)
                    .append(name)
                    .append('=')
                    .append(BaseUri.encode(value.toString()));
            separator = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
