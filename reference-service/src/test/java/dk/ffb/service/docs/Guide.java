package dk.ffb.service.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.restdocs.payload.PayloadDocumentation.requestFields;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;
import static org.springframework.restdocs.request.RequestDocumentation.pathParameters;
import static org.springframework.restdocs.request.RequestDocumentation.queryParameters;
import static org.springframework.restdocs.webtestclient.WebTestClientRestDocumentation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.restdocs.snippet.Snippet;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;

/// Asks the service, and keeps request and answer for the guide. What is written in the OpenAPI
/// description is held up against both: an exchange with a parameter, a field, a status or a format
/// that nobody described fails the test.
final class Guide {

    /// Set on a request whose answer never ends.
    private static final String LISTENS = "listens";

    private final ApiDescription api = ApiDescription.written();
    private final WebTestClient client;

    Guide(WebTestClient client) {
        this.client =
                client.mutate()
                        .filter((request, next) ->
                                next.exchange(request).map(answer -> untilTold(request, answer)))
                        .build();
    }

    /// A read; the address is written as in the description, with what to fill in.
    Call get(String address, Object... values) {
        return new Call(
                api.operation("GET", pathOf(address)), client.get().uri(address, values), null);
    }

    /// A read with a parameter that nobody described, as it happens when one is misspelt.
    Call refused(String address, Object... values) {
        var call = get(address, values);
        call.parametersAreDescribed = false;
        return call;
    }

    /// Somebody who listens to a stream, and hangs up when it has told them something. Comes back
    /// when they are listening.
    ///
    /// @return what they are told
    Future<String> listens(String id, String address) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var request = client.get().uri(address).attribute(LISTENS, begun);
        var call = new Call(api.operation("GET", pathOf(address)), request, null);
        var told =
                CompletableFuture.supplyAsync(
                        () -> text(call.shows(id).returnResult().getResponseBody()));
        begun.await(1, TimeUnit.MINUTES);
        return told;
    }

    private static ClientResponse untilTold(ClientRequest request, ClientResponse answer) {
        return request.attribute(LISTENS)
                .map(begun -> untilTold((CountDownLatch) begun, answer))
                .orElse(answer);
    }

    private static ClientResponse untilTold(CountDownLatch begun, ClientResponse answer) {
        return answer.mutate()
                .body(pieces ->
                        pieces.doOnNext(_ -> begun.countDown())
                                .takeUntil(it -> it.toString(UTF_8).startsWith("id: ")))
                .build();
    }

    static String text(byte[] body) {
        return body == null ? "" : new String(body, UTF_8);
    }

    /// Something sent.
    Call post(String address, MediaType type, String body, Object... values) {
        var request = client.post().uri(address, values).contentType(type);
        request.bodyValue(body);
        return new Call(api.operation("POST", pathOf(address)), request, type);
    }

    /// Something done, with nothing sent along.
    Call done(String address, Object... values) {
        return new Call(
                api.operation("POST", pathOf(address)), client.post().uri(address, values), null);
    }

    /// Something taken away.
    Call delete(String address, Object... values) {
        return new Call(
                api.operation("DELETE", pathOf(address)),
                client.delete().uri(address, values),
                null);
    }

    private static String pathOf(String address) {
        return address.split("\\?", 2)[0];
    }

    /// A request that is ready to be sent.
    final class Call {

        private final DescribedOperation described;
        private final WebTestClient.RequestHeadersSpec<?> request;
        private final MediaType sent;
        private boolean parametersAreDescribed = true;

        private Call(
                DescribedOperation described,
                WebTestClient.RequestHeadersSpec<?> request,
                MediaType sent) {
            this.described = described;
            this.request = request;
            this.sent = sent;
        }

        Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        Call accept(String type) {
            request.accept(MediaType.parseMediaType(type));
            return this;
        }

        /// Sends it, and keeps the exchange by this name.
        BodyContentSpec shows(String id) {
            return shows(id, HttpStatus.OK);
        }

        BodyContentSpec shows(String id, HttpStatus status) {
            return request.exchange()
                    .expectStatus()
                    .isEqualTo(status)
                    .expectBody()
                    .consumeWith(result -> record(id, result));
        }

        private void record(String id, EntityExchangeResult<byte[]> result) {
            var status = result.getStatus().value();
            var type = result.getResponseHeaders().getContentType();
            var snippets = new ArrayList<Snippet>(parameters());
            if (RecordedExample.isJson(sent)) {
                var body = described.request(sent);
                snippets.add(requestFields(DescribedFields.of(api, body.schema())));
            }
            described.answer(status);
            if (type != null) {
                var body = described.answer(status, type);
                if (RecordedExample.isJson(type)) {
                    snippets.add(new SchemaCheck(body));
                    if (!DescribedFields.isOpen(body.schema())) {
                        snippets.add(responseFields(DescribedFields.of(api, body.schema())));
                    }
                }
            }
            snippets.add(RecordedExample.of(described, id));
            document(id, snippets.toArray(Snippet[]::new)).accept(result);
        }

        private List<Snippet> parameters() {
            var snippets = new ArrayList<Snippet>();
            if (parametersAreDescribed) {
                snippets.add(queryParameters(described.parameters("query")));
            }
            if (described.path().contains("{")) {
                snippets.add(pathParameters(described.parameters("path")));
            }
            return snippets;
        }
    }
}
