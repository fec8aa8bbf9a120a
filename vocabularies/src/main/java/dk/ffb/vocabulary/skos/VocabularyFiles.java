package dk.ffb.vocabulary.skos;

import dk.ffb.content.Finding;
import dk.ffb.content.Reading;
import dk.ffb.content.Said;
import dk.ffb.content.Source;
import dk.ffb.vocabulary.VocabularyFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Checks content files as they lie in a folder: each vocabulary with all its parts.
public final class VocabularyFiles {

    private VocabularyFiles() {}

    /// All that is wrong, or looks wrong, with the vocabularies that the files make up. The files
    /// are held to this project's own profile.
    public static List<Finding> check(Collection<Source> files) {
        var findings = new ArrayList<Finding>();
        VocabularyParts.group(files)
                .forEach((group, parts) -> findings.addAll(check(group, parts)));
        return findings;
    }

    private static List<Finding> check(String group, List<Source> parts) {
        var reading = new SkosReader().inProfile().read(parts);
        var findings = new ArrayList<>(reading.findings());
        if (reading instanceof Reading.Read<VocabularyFile>(var file, var _)) {
            var key = file.content().vocabulary().key().value();
            var name = String.valueOf(Path.of(group).getFileName());
            if (!key.equals(name)) {
                findings.add(
                        Finding.error(
                                parts.getFirst().name(),
                                0,
                                "skos:notation",
                                Said.of(
                                        "filen hedder %s, men dens vokabular %s",
                                        "the file is called %s and its vocabulary %s", name, key)));
            }
        }
        return findings;
    }
}
