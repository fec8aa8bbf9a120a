package dk.ffb.service.page.mapping;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.page.release.ReleaseChoice;
import dk.ffb.service.release.Difference;
import dk.ffb.service.release.Difference.ChangedRow;
import dk.ffb.service.release.ReleaseComparison;
import dk.ffb.service.rest.read.Releases;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The releases of a mapping set, and what is different between two of them, row by row.
public final class MappingChangesPage {

    private static final int MOST = 100;

    private final Reads reads;

    public MappingChangesPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> releases(ServerRequest request) {
        var visit = Visit.of(reads, request);
        var set = visit.asked().mappingSet(request.pathVariable("m"));
        var releases = visit.edition().releases(set.content().key());
        var body =
                Html.of(
                        "{}{}",
                        choice(visit, set, releases, "", ""),
                        ReleaseChoice.table(
                                visit,
                                home(set),
                                releases.reversed().stream()
                                        .map(MappingSetRelease::release)
                                        .toList(),
                                visit.say("Rækker", "Rows")));
        return Frame.answer(visit, page(visit, set, visit.say("Udgivelser", "Releases"), body));
    }

    public Mono<ServerResponse> changes(ServerRequest request) {
        var visit = Visit.of(reads, request, "from", "to");
        var set = visit.asked().mappingSet(request.pathVariable("m"));
        var key = set.content().key();
        var releases = visit.edition().releases(key);
        var pair = Releases.of(visit.edition(), key).compared(visit.query(), () -> set);
        return Frame.answerLater(
                visit,
                () ->
                        page(
                                visit,
                                set,
                                visit.say("Hvad er ændret", "What changed"),
                                Html.of(
                                        "{}{}",
                                        choice(
                                                visit,
                                                set,
                                                releases,
                                                pair.from().release().version(),
                                                pair.to().release().version()),
                                        difference(visit, pair.from(), pair.to()))));
    }

    private static String home(MappingSetRelease set) {
        return "/mapping-sets/" + set.content().key();
    }

    private static Html choice(
            Visit visit,
            MappingSetRelease set,
            List<MappingSetRelease> releases,
            String from,
            String to) {
        return ReleaseChoice.form(
                visit,
                home(set),
                releases.stream().map(each -> each.release().version()).toList(),
                from,
                to);
    }

    private static Page page(Visit visit, MappingSetRelease set, String title, Html body) {
        MappingSetKey key = set.content().key();
        var name = set.content().withoutMappings().titles().best(visit.language());
        return Page.of(title, body)
                .under(visit.say("Mappinger", "Mappings"), visit.href("/mapping-sets"))
                .under(name.orElse(key.value()), visit.mappingSetHref(key.value()));
    }

    private static Html difference(Visit visit, MappingSetRelease from, MappingSetRelease to) {
        var found = ReleaseComparison.between(from.content().content(), to.content().content());
        var rows = new Rows(visit, to.content().subject(), to.content().object());
        return Html.of(
                "{}{}{}{}{}",
                Html.of("<p>{}</p>", visit.say("De to er ens.", "The two are the same."))
                        .when(found.isEmpty()),
                rows.list(
                        visit.say("Ændrede rækker", "Changed rows"),
                        found.changed(),
                        rows::changed),
                rows.list(visit.say("Nye rækker", "New rows"), found.added(), rows::added),
                rows.list(
                        visit.say("Fjernede rækker", "Removed rows"),
                        found.removed(),
                        rows::removed),
                rows.list(
                        visit.say("Om mappingsættet", "About the mapping set"),
                        found.details(),
                        Rows::detail));
    }

    /// Rows that are different.
    private record Rows(Visit visit, VocabularyKey subject, VocabularyKey object) {

        <T> Html list(String title, List<T> all, Function<T, Html> item) {
            return Html.of(
                            "<h2>{} <span class=\"count\">{}</span></h2><ul class=\"changes\">{}</ul>{}",
                            title,
                            new Wording(visit).number(all.size()),
                            all.stream().limit(MOST).map(item).toList(),
                            Html.of(
                                            "<p>{}</p>",
                                            visit.say(
                                                    "De første 100 vises; resten er i JSON, på samme adresse med /api/v1 foran.",
                                                    "The first 100 are shown; the rest is in the JSON, at the same address after /api/v1."))
                                    .when(all.size() > MOST))
                    .when(!all.isEmpty());
        }

        Html added(Mapping row) {
            return Html.of(
                    "<li>{} <ins>{}</ins> {} {}</li>",
                    end(subject, row.source()),
                    said(row),
                    end(object, row.target()),
                    comment(row));
        }

        Html removed(Mapping row) {
            return Html.of(
                    "<li>{} <del>{}</del> {} {}</li>",
                    end(subject, row.source()),
                    said(row),
                    end(object, row.target()),
                    comment(row));
        }

        Html changed(ChangedRow row) {
            var before = said(row.before());
            var after = said(row.after());
            return Html.of(
                    "<li>{} {} {} {}{}</li>",
                    end(subject, row.after().source()),
                    before.equals(after)
                            ? Html.text(after)
                            : Html.of("<del>{}</del> <ins>{}</ins>", before, after),
                    end(object, row.after().target()),
                    Objects.equals(row.before().comment(), row.after().comment())
                            ? Html.NONE
                            : Html.of(
                                    "<del>{}</del> <ins>{}</ins>",
                                    comment(row.before()),
                                    comment(row.after())),
                    Html.of(
                                    " <span class=\"over\">{}</span>",
                                    visit.say(
                                            "(andet end relation og bemærkning)",
                                            "(other than relation and comment)"))
                            .when(
                                    before.equals(after)
                                            && Objects.equals(
                                                    row.before().comment(),
                                                    row.after().comment())));
        }

        static Html detail(Difference.Detail detail) {
            return Html.of(
                    "<li>{}: <del>{}</del> <ins>{}</ins></li>",
                    detail.what(),
                    Objects.requireNonNullElse(detail.before(), ""),
                    Objects.requireNonNullElse(detail.after(), ""));
        }

        /// The relation, how sure it is, and the days for which it holds.
        private String said(Mapping row) {
            var words = new Wording(visit);
            var said = new StringBuilder(words.relation(row.relation()));
            if (row.confidence() != null) {
                said.append(" (").append(words.confidence(row.confidence())).append(')');
            }
            var from = row.validity().from();
            var to = row.validity().to();
            if (from != null) {
                said.append(visit.say(" fra ", " from ")).append(words.day(from));
            }
            if (to != null) {
                said.append(visit.say(" til ", " until ")).append(words.day(to));
            }
            return said.toString();
        }

        private static String comment(Mapping row) {
            var comment = row.comment();
            return comment == null ? "" : "– " + comment;
        }

        private Html end(VocabularyKey vocabulary, @Nullable String value) {
            if (value == null) {
                return Html.NONE;
            }
            var code = new Code(vocabulary, value);
            return Html.of(
                    "<a href=\"{}\">{}</a> {}",
                    visit.conceptHref(code),
                    visit.label(code),
                    Wording.code(value));
        }
    }
}
