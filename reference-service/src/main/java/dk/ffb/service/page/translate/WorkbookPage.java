package dk.ffb.service.page.translate;

import dk.ffb.service.page.frame.FormBody;
import dk.ffb.service.rest.reply.Reply;
import dk.ffb.service.rest.request.Reads;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Turns a workbook that a browser holds into CSV, and CSV into a workbook. Nothing is kept.
public final class WorkbookPage {

    private static final int LARGEST = 64 << 20;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Reads reads;

    public WorkbookPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> toCsv(ServerRequest request) {
        return turned(request, CSV, WorkbookReader::csv);
    }

    public Mono<ServerResponse> toWorkbook(ServerRequest request) {
        return turned(request, XLSX, WorkbookWriter::workbook);
    }

    private Mono<ServerResponse> turned(
            ServerRequest request, MediaType type, UnaryOperator<byte[]> turn) {
        reads.ofForm(request);
        return FormBody.bytes(request, LARGEST)
                .publishOn(Schedulers.boundedElastic())
                .map(turn)
                .map(bytes ->
                        Reply.plain(HttpStatus.OK, type, bytes)
                                .with(HttpHeaders.CACHE_CONTROL, "no-store"));
    }
}
