package dk.ffb.service.page.release;

import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.mapping.edition.Release;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.mapping.edition.VocabularyRelease;
import dk.ffb.service.page.frame.Frame;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Page;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.service.rest.request.Reads;
import dk.ffb.vocabulary.VocabularyKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What was published, latest first, and what is to come.
public final class NewsPage {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int MOST = 100;

    /// The key of the only vocabulary or mapping set to tell of.
    private static final String ABOUT = "about";

    private final Reads reads;

    public NewsPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request, ABOUT);
        return Frame.answer(visit, Page.of(visit.say("Nyt", "News"), body(visit)));
    }

    private static Html body(Visit visit) {
        var about = visit.query().one(ABOUT);
        var all =
                releases(visit).stream()
                        .filter(it -> about.map(it.key()::equals).orElse(true))
                        .toList();
        var coming =
                all.stream()
                        .filter(release -> release.validFrom().isAfter(visit.snapshot().at()))
                        .toList();
        return Html.of("{}{}{}", follow(visit), coming(visit, coming), editions(visit, all));
    }

    private static Html follow(Visit visit) {
        return Html.of(
                """
                <p class="actions"><a class="button button-secondary" href="{}">{}</a>
                <a class="button button-secondary" href="{}">{}</a></p>
                <form class="ask" method="get" action="/releases"><div class="form-group">
                <label class="form-label" for="about">{}</label>
                <select class="form-select" id="about" name="about"><option value="">{}</option>{}</select></div>
                <button class="button button-secondary">{}</button>{}</form>
                """,
                visit.href("/releases/calendar"),
                visit.say(
                        "Kalender: hvad der træder i kraft hvornår",
                        "Calendar: what comes into force when"),
                visit.href("/releases/follow", about(visit)),
                visit.say("Følg med: feed, program, webhook", "Follow: feed, program, webhook"),
                visit.say("Fortæl om", "Tell of"),
                visit.say("alt", "all"),
                keys(visit),
                visit.say("Vis", "Show"),
                visit.carried());
    }

    /// What is told here, for those who go on to follow it.
    private static String[] about(Visit visit) {
        var sets = visit.edition().mappingSets().stream().map(Object::toString).toList();
        return visit.query()
                .one(ABOUT)
                .map(it -> new String[] {sets.contains(it) ? "mappingSet" : "vocabulary", it})
                .orElseGet(() -> new String[0]);
    }

    private static List<Html> keys(Visit visit) {
        var chosen = visit.query().one(ABOUT).orElse("");
        return releases(visit).stream()
                .map(Release::key)
                .distinct()
                .map(key ->
                        Html.of(
                                "<option{}>{}</option>",
                                Html.of(" selected").when(key.equals(chosen)),
                                key))
                .toList();
    }

    private static List<Release> releases(Visit visit) {
        var edition = visit.edition();
        var all = new ArrayList<Release>();
        edition.vocabularies()
                .forEach(key ->
                        edition.releases(key).stream()
                                .map(VocabularyRelease::release)
                                .forEach(all::add));
        edition.mappingSets()
                .forEach(key ->
                        edition.releases(key).stream()
                                .map(MappingSetRelease::release)
                                .forEach(all::add));
        return all;
    }

    private static Html coming(Visit visit, List<Release> coming) {
        var inOrder =
                coming.stream()
                        .sorted(Comparator.comparing(Release::validFrom))
                        .map(release -> item(visit, release))
                        .toList();
        return Html.of(
                        "<h2>{}</h2><ul class=\"links\">{}</ul>",
                        visit.say("Træder i kraft senere", "Coming into force"),
                        inOrder)
                .when(!coming.isEmpty());
    }

    private static Html editions(Visit visit, List<Release> all) {
        var byEdition = new TreeMap<Integer, List<Release>>(Comparator.reverseOrder());
        all.forEach(release ->
                byEdition.computeIfAbsent(release.edition(), _ -> new ArrayList<>()).add(release));
        return Html.join(
                byEdition.values().stream().limit(MOST).map(releases -> edition(visit, releases)));
    }

    private static Html edition(Visit visit, List<Release> releases) {
        var first = releases.getFirst();
        var day = LocalDate.ofInstant(first.publishedAt(), DENMARK);
        return Html.of(
                "<h2>{} {} · {}</h2><ul class=\"links\">{}</ul>",
                visit.say("Udgave", "Edition"),
                first.edition(),
                new Wording(visit).day(day),
                releases.stream().map(release -> item(visit, release)).toList());
    }

    private static String title(Visit visit, Release release) {
        return release.subject() == Subject.VOCABULARY
                ? visit.title(new VocabularyKey(release.key()))
                : visit.edition()
                        .releases(new MappingSetKey(release.key()))
                        .getLast()
                        .content()
                        .withoutMappings()
                        .titles()
                        .best(visit.language())
                        .orElse(release.key());
    }

    private static Html item(Visit visit, Release release) {
        var isVocabulary = release.subject() == Subject.VOCABULARY;
        var home = (isVocabulary ? "/vocabularies/" : "/mapping-sets/") + release.key();
        return Html.of(
                "<li><a href=\"{}\">{}</a> <code class=\"code\">{}</code> {}, {} {} {} <span class=\"over\">{}</span></li>",
                visit.href(home),
                title(visit, release),
                release.key(),
                release.version(),
                visit.say("gyldig fra", "valid from"),
                new Wording(visit).day(release.validFrom()),
                Html.of(
                        "· <a href=\"{}\">{}<span class=\"sr-only\"> {} {}</span></a>",
                        visit.href(home + "/changes", "to", release.version()),
                        visit.say("hvad er ændret", "what changed"),
                        release.key(),
                        release.version()),
                release.note());
    }
}
