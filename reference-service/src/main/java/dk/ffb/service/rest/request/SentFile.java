package dk.ffb.service.rest.request;

import dk.ffb.content.Source;
import dk.ffb.service.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// A file of codes or mappings that somebody sends: as the body itself, whose type says what it is,
/// or as a part of a form, as `curl -F file=@liste.csv` and browsers send it.
///
/// @param fields what the form says beside the file, in the order that it came
public record SentFile(Source file, List<Field> fields) {

    /// How large a file may be: two million codes with names in CSV.
    public static final int LARGEST = 128 << 20;

    private static final String FILE = "file";

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "text/csv", ".csv",
                    "text/tab-separated-values", ".tsv",
                    "text/turtle", ".ttl",
                    "application/json", ".json",
                    "application/fhir+json", ".json",
                    "application/ld+json", ".jsonld",
                    "application/rdf+xml", ".rdf",
                    "application/n-triples", ".nt");

    /// Something that a form says.
    public record Field(String name, String value) {}

    /// Reads the file that a request sends.
    ///
    /// @param name what the file is called; else the form says it, or it is called by its type
    public static Mono<SentFile> of(ServerRequest request, Optional<String> name) {
        var type = RequestBody.type(request).filter(MediaType::isConcrete);
        if (type.filter(MediaType.MULTIPART_FORM_DATA::isCompatibleWith).isPresent()) {
            return form(request);
        }
        var ending =
                type.map(it -> ENDINGS.get(it.getType() + "/" + it.getSubtype()))
                        .orElseThrow(SentFile::ofNoKnownType);
        return RequestBody.impersonal(request, LARGEST)
                .map(bytes ->
                        new SentFile(
                                Source.of(name.orElse("fil") + ending(name, ending), bytes),
                                List.of()));
    }

    private static String ending(Optional<String> name, String ending) {
        return name.filter(it -> it.toLowerCase(Locale.ROOT).endsWith(ending)).isPresent()
                ? ""
                : ending;
    }

    private static Problem ofNoKnownType() {
        var types = new ArrayList<>(ENDINGS.keySet().stream().sorted().toList());
        types.add(MediaType.MULTIPART_FORM_DATA_VALUE);
        return Problem.unsupportedMediaType(types);
    }

    /// A form of several parts, one of them a file named `file`.
    public static Mono<SentFile> form(ServerRequest request) {
        var reader = new DefaultPartHttpMessageReader();
        reader.setMaxInMemorySize(LARGEST);
        var type = ResolvableType.forClass(Part.class);
        return reader.read(type, request.exchange().getRequest(), Map.of())
                .concatMap(SentFile::read)
                .collectList()
                .map(SentFile::of)
                .onErrorMap(DecodingException.class, _ -> unreadable())
                .onErrorMap(DataBufferLimitException.class, _ -> RequestBody.tooLarge(LARGEST));
    }

    /// A part of a form: a file, or a field with a text.
    private record Read(Optional<Source> file, Field field) {

        static Read of(Part part, byte[] bytes) {
            var isFile = part instanceof FilePart && part.name().equals(FILE);
            return isFile
                    ? new Read(
                            Optional.of(Source.of(((FilePart) part).filename(), bytes)),
                            new Field(FILE, ""))
                    : new Read(
                            Optional.empty(),
                            new Field(part.name(), new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static Flux<Read> read(Part part) {
        return DataBufferUtils.join(part.content(), LARGEST)
                .map(RequestBody::taken)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(RequestBody::refusePersonalData)
                .map(bytes -> Read.of(part, bytes))
                .flux();
    }

    private static SentFile of(List<Read> parts) {
        var file =
                parts.stream()
                        .flatMap(part -> part.file().stream())
                        .findFirst()
                        .orElseThrow(SentFile::unreadable);
        return new SentFile(file, parts.stream().map(Read::field).toList());
    }

    private static Problem unreadable() {
        return Problem.invalidBody(
                "Formularen kan ikke læses, eller den har ingen fil ved navn 'file'.",
                "The form can't be read, or it has no file named 'file'.");
    }
}
