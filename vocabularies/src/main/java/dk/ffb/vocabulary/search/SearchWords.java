package dk.ffb.vocabulary.search;

import dk.ffb.content.Finding;
import dk.ffb.content.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the search knows of Danish beside its rules: the content files under `content/search/`,
/// which the standards teams curate.
public final class SearchWords {

    private static final String FOLDER = "/content/search/";

    /// Content files are read once: they are part of the program that is running.
    private static final class Shipped {
        static final SearchWords WORDS = new SearchWords(read());

        private static SearchFiles read() {
            var lines = new TreeMap<String, List<String>>();
            for (var name : SearchFiles.NAMES) {
                lines.put(name, resource(name));
            }
            return parse(lines);
        }
    }

    private final SearchFiles files;

    SearchWords(SearchFiles files) {
        this.files = files;
    }

    /// The words that are shipped.
    public static SearchWords shipped() {
        return Shipped.WORDS;
    }

    /// Whether a file is one of those that [#check] knows, told by its folder and name.
    public static boolean isSearchFile(Path file) {
        var name = file.getFileName();
        var folder = file.toAbsolutePath().getParent();
        return name != null
                && SearchFiles.NAMES.contains(name.toString())
                && folder != null
                && folder.endsWith("search");
    }

    /// All that is wrong with a content file of the search.
    public static List<Finding> check(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return SearchFiles.check(
                    name, file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notText) {
            return List.of(
                    Finding.error(
                            file.toString(),
                            0,
                            null,
                            Said.of("filen er ikke UTF-8", "the file is not UTF-8")));
        } catch (IOException unreadable) {
            return List.of(
                    Finding.error(
                            file.toString(),
                            0,
                            null,
                            Said.of("filen kan ikke læses", "the file can't be read")));
        }
    }

    SearchFiles files() {
        return files;
    }

    static SearchFiles parse(Map<String, List<String>> lines) {
        var file = new WordFile("search");
        var files =
                new SearchFiles(
                        SearchFiles.stems(file, lines.getOrDefault(SearchFiles.STEMS, List.of())),
                        SearchFiles.compounds(file, of(lines, SearchFiles.COMPOUNDS)),
                        SearchFiles.laws(file, of(lines, SearchFiles.LAWS)),
                        SearchFiles.words(file, of(lines, SearchFiles.LEXICON), false),
                        SearchFiles.words(file, of(lines, SearchFiles.NOT_PARTS), false),
                        SearchFiles.words(file, of(lines, SearchFiles.STOP_WORDS), false),
                        SearchFiles.words(file, of(lines, SearchFiles.WEAK_WORDS), false),
                        SearchFiles.words(file, of(lines, SearchFiles.ORDER), true));
        if (!file.findings().isEmpty()) {
            throw new IllegalStateException("search words: " + file.findings());
        }
        return files;
    }

    private static List<String> of(Map<String, List<String>> lines, String name) {
        return lines.getOrDefault(name, List.of());
    }

    private static List<String> resource(String name) {
        try (var in = SearchWords.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
