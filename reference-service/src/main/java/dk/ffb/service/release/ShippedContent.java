package dk.ffb.service.release;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Source;
import dk.ffb.mapping.sssom.ShippedMappingSets;
import dk.ffb.mapping.sssom.SssomReader;
import dk.ffb.vocabulary.BaseUri;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.skos.ShippedVocabularies;
import dk.ffb.vocabulary.skos.SkosReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The vocabularies and mapping sets that the project ships, as releases of a new store.
final class ShippedContent {

    private final Progress progress;
    private final List<NewRelease> releases = new ArrayList<>();

    private ShippedContent(Progress progress) {
        this.progress = progress;
    }

    static List<NewRelease> read(Progress progress) {
        var content = new ShippedContent(progress);
        var vocabularies = ShippedVocabularies.parts();
        var mappingSets = ShippedMappingSets.files();
        var all = vocabularies.size() + mappingSets.size();
        vocabularies.forEach((key, parts) -> content.vocabulary(key, parts, all));
        mappingSets.forEach(file -> content.mappingSet(file, all));
        return content.releases;
    }

    private void vocabulary(VocabularyKey key, List<Source> parts, int all) {
        progress.at("read " + key, releases.size(), all);
        var content = read(new SkosReader().named(key).read(parts)).content();
        releases.add(
                NewRelease.of(
                        content,
                        stated(content.version(), key),
                        statedDay(content.validFrom(), key),
                        ""));
    }

    private void mappingSet(Source file, int all) {
        progress.at("read " + file.name(), releases.size(), all);
        var reader = new SssomReader(BaseUri.DEFAULT);
        var content = read(reader.read(file)).content();
        releases.add(
                NewRelease.of(
                        content,
                        stated(content.version(), file.name()),
                        statedDay(content.validFrom(), file.name()),
                        ""));
    }

    private static <T> T read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(var value, var _) -> value;
            case Reading.Rejected<T>(var findings) ->
                    throw new IllegalStateException(
                            findings.stream()
                                    .map(Finding::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static String stated(@Nullable String version, Object what) {
        if (version == null) {
            throw new IllegalStateException("shipped content states its version: " + what);
        }
        return version;
    }

    private static LocalDate statedDay(@Nullable LocalDate day, Object what) {
        if (day == null) {
            throw new IllegalStateException("shipped content states its first day: " + what);
        }
        return day;
    }
}
