package dk.ffb.service.bench;

import dk.ffb.mapping.bundle.Bundle;
import dk.ffb.mapping.edition.Edition;
import dk.ffb.service.release.Progress;
import dk.ffb.service.release.ReferenceData;
import dk.ffb.service.store.StoreAddress;
import dk.ffb.vocabulary.BaseUri;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

/// Countries of several sizes as bundles, made once: a benchmark in a process of its own opens them
/// in a moment.
final class CountryFiles {

    private CountryFiles() {}

    /// The content that the project ships.
    static Edition shipped() {
        var store = new StoreAddress.Directory(Bench.DIRECTORY.resolve("data"));
        try (var data =
                ReferenceData.open(store, BaseUri.DEFAULT, Clock.systemUTC(), Progress.SILENT)) {
            return data.live().get();
        }
    }

    /// The bundle of the shipped content and a country of so many codes: systems of two thousand,
    /// or one smaller one. None for 0.
    static Path file(int codes) {
        var file = Bench.DIRECTORY.resolve("country-" + codes + ".ffb");
        if (!Files.exists(file)) {
            var shipped = shipped();
            var systems = Math.ceilDiv(codes, CountryEdition.CODES);
            var each = Math.min(codes, CountryEdition.CODES);
            var country = CountryEdition.country(shipped, 1, systems, each);
            var all = systems == 0 ? Stream.<Country.CaseSystem>empty() : country.caseSystems();
            write(CountryEdition.with(shipped, all), file);
        }
        return file;
    }

    static Edition opened(int codes) {
        try {
            return Bundle.open(file(codes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Edition edition, Path file) {
        try {
            Bundle.write(edition, file, Bundle.Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
