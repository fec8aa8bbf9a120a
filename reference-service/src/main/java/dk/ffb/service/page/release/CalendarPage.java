package dk.ffb.service.page.release;

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
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What is to come, day by day: releases that have been published for a later day, and codes and
/// mappings of today's releases that begin or end by themselves.
public final class CalendarPage {

    /// How many codes of one day are named.
    private static final int NAMED = 50;

    private final Reads reads;

    public CalendarPage(Reads reads) {
        this.reads = reads;
    }

    public Mono<ServerResponse> answer(ServerRequest request) {
        var visit = Visit.of(reads, request);
        return Frame.answerLater(
                visit,
                () ->
                        Page.of(visit.say("Kalender", "Calendar"), new Calendar(visit).html())
                                .under(visit.say("Nyt", "News"), visit.href("/releases")));
    }

    /// What happens on one day.
    private static final class Day {

        private final List<Release> releases = new ArrayList<>();
        private final List<Code> beginning = new ArrayList<>();
        private final List<Code> ending = new ArrayList<>();
        private final TreeMap<String, Integer> rowsBeginning = new TreeMap<>();
        private final TreeMap<String, Integer> rowsEnding = new TreeMap<>();
    }

    /// All that is to come, as one visitor sees it.
    private static final class Calendar {

        private final Visit visit;
        private final Wording words;
        private final TreeMap<LocalDate, Day> days = new TreeMap<>();

        private Calendar(Visit visit) {
            this.visit = visit;
            words = new Wording(visit);
            var edition = visit.edition();
            edition.vocabularyReleases().forEach(it -> release(it.release()));
            edition.mappingSetReleases().forEach(it -> release(it.release()));
            visit.snapshot().vocabularies().forEach(this::codes);
            visit.snapshot().mappingSets().forEach(this::rows);
        }

        private @Nullable Day on(@Nullable LocalDate day) {
            return day != null && day.isAfter(visit.snapshot().at())
                    ? days.computeIfAbsent(day, _ -> new Day())
                    : null;
        }

        private void release(Release release) {
            var day = on(release.validFrom());
            if (day != null) {
                day.releases.add(release);
            }
        }

        private void codes(VocabularyRelease release) {
            var vocabulary = release.content();
            for (var concept = 0; concept < vocabulary.size(); concept++) {
                Validity validity = vocabulary.validity(concept);
                var from = on(validity.from());
                var to = on(validity.to());
                if (from != null) {
                    from.beginning.add(code(release, concept));
                }
                if (to != null) {
                    to.ending.add(code(release, concept));
                }
            }
        }

        private static Code code(VocabularyRelease release, int concept) {
            var vocabulary = release.content();
            return new Code(vocabulary.vocabulary().key(), vocabulary.code(concept));
        }

        private void rows(MappingSetRelease release) {
            var set = release.content();
            for (var row = 0; row < set.size(); row++) {
                Validity validity = set.validity(row);
                var from = on(validity.from());
                var to = on(validity.to());
                if (from != null) {
                    from.rowsBeginning.merge(release.release().key(), 1, Integer::sum);
                }
                if (to != null) {
                    to.rowsEnding.merge(release.release().key(), 1, Integer::sum);
                }
            }
        }

        private Html html() {
            return days.isEmpty()
                    ? Html.of(
                            "<p>{}</p>",
                            visit.say(
                                    "Intet af det, der er udgivet, begynder eller slutter efter denne dag.",
                                    "Nothing is published that begins or ends later."))
                    : Html.join(
                            days.entrySet().stream().map(it -> day(it.getKey(), it.getValue())));
        }

        private Html day(LocalDate date, Day day) {
            return Html.of(
                    "<h2><time datetime=\"{}\">{}</time></h2><ul class=\"links\">{}{}{}</ul>{}{}",
                    date,
                    words.day(date),
                    day.releases.stream().map(this::item).toList(),
                    rows(day.rowsBeginning, visit.say("mappinger begynder", "mappings begin")),
                    rows(day.rowsEnding, visit.say("mappinger slutter", "mappings end")),
                    codes(visit.say("Koder, der begynder", "Codes that begin"), day.beginning),
                    codes(visit.say("Koder, der slutter", "Codes that end"), day.ending));
        }

        private Html item(Release release) {
            var isVocabulary = release.subject() == Subject.VOCABULARY;
            var home = (isVocabulary ? "/vocabularies/" : "/mapping-sets/") + release.key();
            return Html.of(
                    "<li><a href=\"{}\">{}</a> {} {} · <a href=\"{}\">{}<span class=\"sr-only\"> {}</span></a> <span class=\"over\">{}</span></li>",
                    visit.href(home),
                    release.key(),
                    release.version(),
                    visit.say("træder i kraft", "comes into force"),
                    visit.href(home + "/changes", "to", release.version()),
                    visit.say("hvad er ændret", "what changed"),
                    release.key(),
                    release.note());
        }

        private List<Html> rows(Map<String, Integer> counts, String what) {
            return counts.entrySet().stream()
                    .map(it ->
                            Html.of(
                                    "<li><a href=\"{}\">{}</a>: {} {}</li>",
                                    visit.mappingSetHref(it.getKey()),
                                    it.getKey(),
                                    words.number(it.getValue()),
                                    what))
                    .toList();
        }

        private Html codes(String title, List<Code> codes) {
            return Html.of(
                            "<details class=\"fold\"{}><summary>{} <span class=\"count\">{}</span></summary><ul class=\"links\">{}{}</ul></details>",
                            Html.of(" open").when(codes.size() <= NAMED),
                            title,
                            words.number(codes.size()),
                            codes.stream().limit(NAMED).map(this::code).toList(),
                            Html.of("<li>…</li>").when(codes.size() > NAMED))
                    .when(!codes.isEmpty());
        }

        private Html code(Code code) {
            return Html.of(
                    "<li><a href=\"{}\">{}</a> {} <span class=\"where\">{}</span></li>",
                    visit.conceptHref(code),
                    visit.label(code),
                    Wording.code(code.value()),
                    code.vocabulary());
        }
    }
}
