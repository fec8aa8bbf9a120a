package dk.ffb.mapping.bundle;

import dk.ffb.content.packed.PackedReader;
import dk.ffb.content.packed.PackedWriter;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.mapping.edition.Release;
import dk.ffb.vocabulary.BaseUri;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Which edition a bundle holds, and of which releases.
///
/// @param vocabularies in the order of publication
/// @param mappingSets in the order of publication
record Manifest(
        int number,
        Instant publishedAt,
        BaseUri base,
        List<Entry> vocabularies,
        List<Entry> mappingSets) {

    /// A release and the section of its content, counted from 1: releases of equal content may
    /// share one.
    record Entry(Release release, int section) {

        private static Entry read(PackedReader in) {
            return new Entry(
                    new Release(
                            Release.Subject.valueOf(in.text()),
                            in.text(),
                            in.text(),
                            LocalDate.parse(in.text()),
                            instant(in),
                            in.text(),
                            in.number(),
                            in.text(),
                            in.number()),
                    in.number());
        }

        private void write(PackedWriter out) {
            out.text(release.subject().name())
                    .text(release.key())
                    .text(release.version())
                    .text(release.validFrom().toString());
            Manifest.write(out, release.publishedAt());
            out.text(release.hash())
                    .number(release.edition())
                    .text(release.note())
                    .number(release.size())
                    .number(section);
        }
    }

    static Manifest of(Edition edition, List<Object> contents) {
        var sections = new IdentityHashMap<Object, Integer>();
        contents.forEach(each -> sections.put(each, sections.size() + 1));
        return new Manifest(
                edition.number(),
                edition.publishedAt(),
                edition.base(),
                edition.vocabularyReleases().stream()
                        .map(each -> entry(each.release(), each.content(), sections))
                        .toList(),
                edition.mappingSetReleases().stream()
                        .map(each -> entry(each.release(), each.content(), sections))
                        .toList());
    }

    private static Entry entry(Release release, Object content, Map<Object, Integer> sections) {
        return new Entry(release, Objects.requireNonNull(sections.get(content)));
    }

    static Manifest read(PackedReader in) {
        return new Manifest(
                in.number(),
                instant(in),
                new BaseUri(in.text()),
                in.list(Entry::read),
                in.list(Entry::read));
    }

    void write(PackedWriter out) {
        out.number(number);
        write(out, publishedAt);
        out.text(base.value());
        out.list(vocabularies, (to, entry) -> entry.write(to));
        out.list(mappingSets, (to, entry) -> entry.write(to));
    }

    Stream<Entry> entries() {
        return Stream.concat(vocabularies.stream(), mappingSets.stream());
    }

    private static void write(PackedWriter out, Instant instant) {
        out.longNumber(instant.getEpochSecond()).number(instant.getNano());
    }

    private static Instant instant(PackedReader in) {
        return Instant.ofEpochSecond(in.longNumber(), in.number());
    }
}
