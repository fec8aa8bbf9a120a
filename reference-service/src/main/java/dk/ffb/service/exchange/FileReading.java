package dk.ffb.service.exchange;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Utf8;
import dk.ffb.mapping.MappingFile;
import dk.ffb.mapping.csv.MappingCsvReader;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.sssom.SssomReader;
import dk.ffb.service.exchange.fhir.FhirCodeSystemReader;
import dk.ffb.service.exchange.fhir.FhirConceptMapReader;
import dk.ffb.vocabulary.VocabularyFile;
import dk.ffb.vocabulary.csv.VocabularyCsvReader;
import dk.ffb.vocabulary.skos.SkosReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a file by the reader of its format, with what the caller says beside it.
final class FileReading {

    private final ImportRequest request;
    private final Edition edition;
    private final Set<String> elsewhere;

    FileReading(ImportRequest request, Edition edition) {
        this(request, edition, Set.of());
    }

    /// @param elsewhere codes that a vocabulary is to have beside those of the file
    FileReading(ImportRequest request, Edition edition, Set<String> elsewhere) {
        this.request = request;
        this.edition = edition;
        this.elsewhere = elsewhere;
    }

    /// What came of reading a file.
    sealed interface Outcome {}

    record OfVocabulary(ReadFile<VocabularyFile> file) implements Outcome {}

    record OfMappingSet(ReadFile<MappingFile> file) implements Outcome {}

    record Faulty(List<Finding> findings) implements Outcome {}

    /// The caller has to say something that the file can't.
    record Miscalled(String danish, String english) implements Outcome {}

    Outcome read() {
        if (request.vocabulary() != null && request.mappingSet() != null) {
            return new Miscalled(
                    "en fil er et vokabular eller et mappingsæt, ikke begge dele",
                    "a file is a vocabulary or a mapping set, not both");
        }
        try {
            return FileFormat.of(request.file()).map(this::named).map(this::read).orElse(UNKNOWN);
        } catch (IOException e) {
            return new Faulty(List.of(Utf8.unreadable(request.file(), e)));
        }
    }

    private static final Miscalled UNKNOWN =
            new Miscalled(
                    "formatet kan ikke kendes på filens endelse, som er en af .json (FHIR"
                            + " CodeSystem eller ConceptMap), .ttl, .rdf, .nt, .jsonld, .csv og"
                            + " .sssom.tsv",
                    "the format is not known by the file's ending, which is one of .json (FHIR"
                            + " CodeSystem or ConceptMap), .ttl, .rdf, .nt, .jsonld, .csv and"
                            + " .sssom.tsv");

    /// A CSV file is of what the caller says it is, so that a column that is missing is told of.
    private FileFormat named(FileFormat format) {
        return switch (format) {
            case VOCABULARY_CSV, MAPPING_CSV ->
                    request.mappingSet() != null
                            ? FileFormat.MAPPING_CSV
                            : request.vocabulary() != null ? FileFormat.VOCABULARY_CSV : format;
            default -> format;
        };
    }

    private Outcome read(FileFormat format) {
        return switch (format) {
            case CODE_SYSTEM -> codeSystem();
            case CONCEPT_MAP -> conceptMap();
            case RDF -> rdf();
            case VOCABULARY_CSV -> vocabularyCsv();
            case MAPPING_CSV -> mappingCsv();
            case SSSOM -> sssom();
        };
    }

    private Outcome codeSystem() {
        if (request.mappingSet() != null) {
            return new Miscalled(
                    "en CodeSystem er et vokabular: kald det noget med --vocabulary KEY",
                    "a CodeSystem is a vocabulary: name it with --vocabulary KEY");
        }
        var reader =
                new FhirCodeSystemReader(
                        edition.base(), edition::vocabulary, request.vocabulary(), elsewhere);
        return vocabulary(FileFormat.CODE_SYSTEM, reader.read(request.file()));
    }

    private Outcome conceptMap() {
        if (request.vocabulary() != null) {
            return new Miscalled(
                    "en ConceptMap er et mappingsæt: kald det noget med --mapping-set KEY",
                    "a ConceptMap is a mapping set: name it with --mapping-set KEY");
        }
        var reader =
                new FhirConceptMapReader(
                        edition.base(),
                        edition::vocabulary,
                        request.mappingSet(),
                        request.subject(),
                        request.object());
        return mappingSet(FileFormat.CONCEPT_MAP, reader.read(request.file()));
    }

    private Outcome rdf() {
        if (request.mappingSet() != null) {
            return new Miscalled(
                    "et mappingsæt læses fra SSSOM TSV, CSV eller en FHIR ConceptMap, ikke fra RDF",
                    "a mapping set is read from SSSOM TSV, CSV or a FHIR ConceptMap, not from RDF");
        }
        var reader = new SkosReader(edition.base());
        var named = Optional.ofNullable(request.vocabulary()).map(reader::named).orElse(reader);
        return vocabulary(FileFormat.RDF, named.read(List.of(request.file())));
    }

    private Outcome vocabularyCsv() {
        var key = request.vocabulary();
        if (key == null) {
            return new Miscalled(
                    "en CSV-fil kan ikke sige, hvilket vokabular den er: kald det noget med"
                            + " --vocabulary KEY, eller et mappingsæt med --mapping-set KEY",
                    "a CSV file can't say which vocabulary it is: name it with --vocabulary KEY,"
                            + " or a mapping set with --mapping-set KEY");
        }
        var reader = new VocabularyCsvReader(KnownVocabulary.of(key, edition), elsewhere);
        return vocabulary(FileFormat.VOCABULARY_CSV, reader.read(request.file()));
    }

    private Outcome mappingCsv() {
        var key = request.mappingSet();
        var subject = request.subject();
        var object = request.object();
        if (key == null || subject == null || object == null) {
            return new Miscalled(
                    "en CSV-fil kan ikke sige, mellem hvilke vokabularer den oversætter: angiv alle"
                            + " tre: --mapping-set KEY, --subject KEY og --object KEY",
                    "a CSV file can't say between which vocabularies it maps: name all of"
                            + " --mapping-set KEY, --subject KEY and --object KEY");
        }
        var reader = new MappingCsvReader(key, subject, object);
        return mappingSet(FileFormat.MAPPING_CSV, reader.read(request.file()));
    }

    private Outcome sssom() {
        if (request.vocabulary() != null) {
            return new Miscalled(
                    "en SSSOM-fil er et mappingsæt: kald det noget med --mapping-set KEY",
                    "an SSSOM file is a mapping set: name it with --mapping-set KEY");
        }
        var reader =
                new SssomReader(edition.base())
                        .mappingSet(request.mappingSet())
                        .between(request.subject(), request.object());
        return mappingSet(FileFormat.SSSOM, reader.read(request.file()));
    }

    private static Outcome vocabulary(FileFormat format, Reading<VocabularyFile> reading) {
        return switch (reading) {
            case Reading.Rejected<VocabularyFile>(var findings) -> new Faulty(findings);
            case Reading.Read<VocabularyFile>(var file, var warnings) ->
                    new OfVocabulary(new ReadFile<>(format, file, warnings));
        };
    }

    private static Outcome mappingSet(FileFormat format, Reading<MappingFile> reading) {
        return switch (reading) {
            case Reading.Rejected<MappingFile>(var findings) -> new Faulty(findings);
            case Reading.Read<MappingFile>(var file, var warnings) ->
                    new OfMappingSet(new ReadFile<>(format, file, warnings));
        };
    }
}
