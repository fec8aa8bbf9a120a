package dk.ffb.content;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong, or looks wrong, in a content file.
///
/// @param severity whether it stops an import
/// @param file the file as the author named it
/// @param line counted from 1; 0 where the fault belongs to the whole file
/// @param column the name of the column or property, where there is one
/// @param message a sentence that an author can act on
public record Finding(
        Severity severity, String file, int line, @Nullable String column, Said message) {

    /// How bad it is: an error stops an import, a warning is only told.
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String file, int line, @Nullable String column, Said message) {
        return new Finding(Severity.ERROR, file, line, column, message);
    }

    public static Finding warning(String file, int line, @Nullable String column, Said message) {
        return new Finding(Severity.WARNING, file, line, column, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `file:line: column: what is wrong`, the form that editors and build logs link to; what is
    /// wrong is said in Danish and in English.
    @Override
    public String toString() {
        var text = new StringBuilder(file).append(':').append(line).append(": ");
        if (severity == Severity.WARNING) {
            text.append("advarsel / warning: ");
        }
        if (column != null) {
            text.append(column).append(": ");
        }
        return text.append(message).toString();
    }
}
