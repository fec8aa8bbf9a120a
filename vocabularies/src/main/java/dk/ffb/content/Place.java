package dk.ffb.content;

import org.jspecify.annotations.Nullable;

/// Where in a file something stands.
///
/// @param file the file as the author named it
/// @param line counted from 1; 0 where the whole file is meant
/// @param column the name of the column or property, where there is one
public record Place(String file, int line, @Nullable String column) {

    public Place column(String name) {
        return new Place(file, line, name);
    }

    public Finding error(Said message) {
        return Finding.error(file, line, column, message);
    }

    public Finding warning(Said message) {
        return Finding.warning(file, line, column, message);
    }
}
