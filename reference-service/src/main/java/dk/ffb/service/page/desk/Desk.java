package dk.ffb.service.page.desk;

import dk.ffb.mapping.Mapping;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.check.Claim;
import dk.ffb.mapping.compiled.CompiledMappingSet;
import dk.ffb.mapping.compiled.Direction;
import dk.ffb.mapping.edition.MappingSetRelease;
import dk.ffb.service.draft.Draft;
import dk.ffb.service.draft.edit.DraftedRows;
import dk.ffb.service.draft.edit.DraftedRows.Row;
import dk.ffb.service.page.frame.Html;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.vocabulary.Code;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A mapping set on the desk: what a release of it says, and what a draft makes of that.
final class Desk {

    /// What addresses of the desk carry on.
    private static final List<String> KEPT = List.of("draft", "show", "view", "code");

    private final Visit visit;
    private final MappingSetRelease release;
    private final CompiledVocabulary subject;
    private final CompiledVocabulary object;
    private final Optional<Draft> draft;
    private final boolean writable;
    private final Direction forward;
    private final Direction inverted;
    private final DraftedRows rows;

    /// The sources that the draft says something of.
    private final BitSet touched;

    /// @param draft that decisions go into; the first one begins it where there is none
    /// @param mayEdit whether the visitor may decide anything here
    Desk(Visit visit, MappingSetKey key, Optional<Draft> draft, boolean mayEdit) {
        this.visit = visit;
        this.draft = draft;
        writable = mayEdit && draft.map(it -> it.state().isEditable()).orElse(true);
        release = release(visit, key, draft);
        subject = visit.asked().vocabulary(set().subject().value()).content();
        object = visit.asked().vocabulary(set().object().value()).content();
        var link = set().link(subject, object);
        forward = link.forward();
        inverted = link.inverted();
        rows = DraftedRows.of(forward, draft.map(Draft::changes).orElse(List.of()));
        touched = sources(rows.touched());
    }

    /// The release that the draft is made from, else the latest, which one would be.
    private static MappingSetRelease release(
            Visit visit, MappingSetKey key, Optional<Draft> draft) {
        var releases = visit.edition().releases(key);
        return releases.stream()
                .filter(it ->
                        draft.map(each ->
                                        each.base()
                                                .version()
                                                .equals(Optional.of(it.release().version())))
                                .orElse(false))
                .findFirst()
                .orElseGet(releases::getLast);
    }

    Visit visit() {
        return visit;
    }

    CompiledMappingSet set() {
        return release.content();
    }

    MappingSetKey key() {
        return set().key();
    }

    String version() {
        return release.release().version();
    }

    CompiledVocabulary subject() {
        return subject;
    }

    CompiledVocabulary object() {
        return object;
    }

    Optional<Draft> draft() {
        return draft;
    }

    boolean isWritable() {
        return writable;
    }

    /// The numbers of codes, of those that there are.
    BitSet sources(Collection<String> codes) {
        var sources = new BitSet(subject.size());
        codes.stream().mapToInt(subject::find).filter(it -> it >= 0).forEach(sources::set);
        return sources;
    }

    /// Whether the draft says something of a source.
    boolean touches(int source) {
        return touched.get(source);
    }

    /// What the mapping set is called.
    String title() {
        return set().withoutMappings().titles().best(visit.language()).orElse(key().value());
    }

    String label(CompiledVocabulary vocabulary, int concept) {
        return vocabulary.label(concept, visit.language());
    }

    static Code code(CompiledVocabulary vocabulary, int concept) {
        return new Code(vocabulary.vocabulary().key(), vocabulary.code(concept));
    }

    /// The rows of a source that hold on the day.
    List<Row> rowsOf(int source) {
        return rows.of(subject.code(source)).stream()
                .filter(row -> row.mapping().validity().holds(visit.snapshot().at()))
                .toList();
    }

    /// The codes that the draft says something of.
    Set<String> touched() {
        return rows.touched();
    }

    /// What the set says of a code on the day, as the draft leaves it.
    List<Claim> claims(String code) {
        var claims = new ArrayList<Claim>();
        rows.of(code).stream()
                .map(Row::mapping)
                .filter(row -> row.validity().holds(visit.snapshot().at()))
                .forEach(row -> claim(row, false).ifPresent(claims::add));
        rows.denied().stream()
                .filter(row -> code.equals(row.source()))
                .forEach(row -> claim(row, true).ifPresent(claims::add));
        return claims;
    }

    private Optional<Claim> claim(Mapping row, boolean denied) {
        return Claim.of(set().withoutMappings(), row, denied, -1);
    }

    /// Whether something must be known of a source: it is in use, and not just what other codes of
    /// its own vocabulary lead to.
    boolean isOnDesk(int source) {
        return isInUse(subject, source) && !isOnlyPointedAt(source);
    }

    private boolean isInUse(CompiledVocabulary vocabulary, int concept) {
        return vocabulary.status(concept) == Status.ACTIVE
                && vocabulary.holds(concept, visit.day());
    }

    private boolean isOnlyPointedAt(int concept) {
        return subject == object
                && forward.first(concept) == forward.end(concept)
                && inverted.first(concept) < inverted.end(concept);
    }

    /// How many sources the release maps to a target.
    int pointingAt(int target) {
        return inverted.end(target) - inverted.first(target);
    }

    Standing standing(int source) {
        var count = new Standing.Count();
        if (touches(source)) {
            for (var row : rowsOf(source)) {
                var mapping = row.mapping();
                var sure = mapping.confidence();
                count.add(
                        mapping.relation(),
                        sure == null ? 1 : sure,
                        mapping.target() == null || isAlive(object.find(mapping.target())));
            }
            return count.standing();
        }
        for (var entry = forward.first(source); entry < forward.end(source); entry++) {
            if (forward.holds(entry, visit.day())) {
                var pointless = set().target(forward.row(entry)) == null;
                count.add(
                        forward.relation(entry),
                        forward.confidence(entry),
                        pointless || isAlive(forward.concept(entry)));
            }
        }
        return count.standing();
    }

    private boolean isAlive(int target) {
        return target != CompiledVocabulary.UNKNOWN
                && target != Direction.NOWHERE
                && isInUse(object, target);
    }

    /// An address of the desk that keeps what is chosen on it.
    ///
    /// @param changes names and values by turns; an empty value takes one away
    String href(String... changes) {
        return part("", changes);
    }

    String part(String below, String... changes) {
        var parameters = new ArrayList<String>();
        for (var name : KEPT) {
            parameter(name, changes).ifPresent(value -> parameters.addAll(List.of(name, value)));
        }
        for (var i = 0; i < changes.length; i += 2) {
            if (!KEPT.contains(changes[i]) && !changes[i + 1].isEmpty()) {
                parameters.addAll(List.of(changes[i], changes[i + 1]));
            }
        }
        return visit.href(path() + below, parameters.toArray(String[]::new));
    }

    String path() {
        return "/mapping-sets/" + key() + "/desk";
    }

    /// Hidden fields that make a form keep what links keep.
    Html hidden(String... changes) {
        var parameters = new ArrayList<Html>();
        for (var name : KEPT) {
            parameter(name, changes)
                    .ifPresent(value ->
                            parameters.add(
                                    Html.of(
                                            "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                                            name,
                                            value)));
        }
        return Html.of("{}{}", parameters, visit.carried());
    }

    private Optional<String> parameter(String name, String... changes) {
        for (var i = 0; i < changes.length; i += 2) {
            if (changes[i].equals(name)) {
                return Optional.of(changes[i + 1]).filter(it -> !it.isEmpty());
            }
        }
        return visit.query().one(name);
    }
}
