package dk.ffb.service.page.concept;

import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// One concept with all that is known of it.
public final class ConceptPage {

    private final Reads reads;

    public ConceptPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request);
        var release = visit.asked().vocabulary(request.pathVariable("v"));
        var concept = visit.asked().concept(release.content(), request.pathVariable("code"));
        return Frame.answer(visit, page(visit, release, concept));
    }

    private static Page page(Visit visit, VocabularyRelease release, int concept) {
        var vocabulary = release.content();
        var key = vocabulary.vocabulary().key();
        var page =
                Page.of(vocabulary.label(concept, visit.language()), body(visit, release, concept))
                        .telling(new ConceptTexts(visit, vocabulary, concept).inShort())
                        .under(visit.title(key), visit.vocabularyHref(key));
        for (var above : vocabulary.path(concept)) {
            page =
                    page.under(
                            vocabulary.label(above, visit.language()),
                            visit.conceptHref(new Code(key, vocabulary.code(above))));
        }
        return page;
    }

    private static Html body(Visit visit, VocabularyRelease release, int concept) {
        var vocabulary = release.content();
        var texts = new ConceptTexts(visit, vocabulary, concept);
        var translations = new ConceptMappingsTable(visit, vocabulary, concept);
        return Html.of(
                """
                {}
                <div class="beside">
                <div>
                {}
                <h2>{}</h2>
                {}
                <h2>{}</h2>
                {}
                </div>
                <aside aria-label="{}">{}</aside>
                </div>
                <h2>{}</h2>
                {}
                <h2>{}</h2>
                {}
                """,
                texts.state(),
                texts.meaning(),
                visit.say("Plads i træet", "Place in the tree"),
                place(visit, vocabulary, concept),
                visit.say("I andre vokabularer", "In other vocabularies"),
                translations.table(),
                visit.say("Kendetegn", "Particulars"),
                texts.identifiers(),
                visit.say("Begrebet og dets naboer", "The concept and its neighbours"),
                new Graph(visit, vocabulary, concept, translations.nearest()).svg(),
                visit.say("Historik", "History"),
                History.of(visit, vocabulary, concept));
    }

    private static Html place(Visit visit, CompiledVocabulary vocabulary, int concept) {
        return new VocabularyTree(visit, vocabulary).tree().around(concept);
    }
}
