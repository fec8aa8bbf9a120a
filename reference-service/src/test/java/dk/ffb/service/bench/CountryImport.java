package dk.ffb.service.bench;

import dk.ffb.content.Source;
import dk.ffb.mapping.csv.MappingCsvWriter;
import dk.ffb.service.bench.Country.CaseSystem;
import dk.ffb.service.exchange.ImportOutcome.Imported;
import dk.ffb.service.exchange.ImportRequest;
import dk.ffb.service.exchange.Importer;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.csv.VocabularyCsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;

/// Imports the systems of a country from files, as their municipalities would send them: one of
/// codes and one of mappings.
public final class CountryImport {

    private static final VocabularyKey FFB = new VocabularyKey("ffb");

    private final ReferenceData data;
    private final Path folder;

    /// @param folder for the files, which stay there
    public CountryImport(ReferenceData data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /// Both files of a system.
    public void importSystem(CaseSystem system) throws IOException {
        var key = system.key();
        importFile(
                key.value(),
                new VocabularyCsvWriter().write(system.vocabulary()),
                request -> request.vocabulary(key));
        importFile(
                system.mappings().key().value(),
                new MappingCsvWriter().write(system.mappings()),
                request -> request.mappingSet(system.mappings().key()).between(key, FFB));
    }

    /// One file of comma-separated values.
    public void importFile(String name, String text, UnaryOperator<ImportRequest> addressed)
            throws IOException {
        var file = Files.writeString(folder.resolve(name + ".csv"), text);
        var request = addressed.apply(ImportRequest.of(Source.of(file), "country").version("1"));
        var outcome = new Importer(data, Clock.systemUTC()).importFile(request, Progress.SILENT);
        if (!(outcome instanceof Imported)) {
            throw new IllegalStateException(name + ": " + outcome);
        }
    }
}
