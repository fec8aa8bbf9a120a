package dk.ffb.service.draft.compare;

import dk.ffb.content.Finding;
import dk.ffb.mapping.edition.Release.Subject;
import dk.ffb.service.draft.edit.DraftRefusal;
import dk.ffb.service.draft.edit.Edit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What became of holding a file against a draft.
public sealed interface FileChanges {

    /// What to do with what the draft has and the file lacks.
    enum Missing {
        /// It stays: the file is about a part only.
        KEEP,
        /// It goes; codes that have been published go out of use.
        REMOVE;

        /// The name in requests.
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The file can be used.
    ///
    /// @param rows what it would change; empty where the draft says the same already
    /// @param missing how much the draft has that the file lacks, whatever becomes of it
    /// @param warnings what looks wrong in the file
    record Compared(List<FileRow> rows, int missing, List<Finding> warnings)
            implements FileChanges {

        public Compared {
            rows = List.copyOf(rows);
            warnings = List.copyOf(warnings);
        }

        /// The edit that takes what is chosen.
        ///
        /// @throws DraftRefusal where the choice names rows that the file hasn't got, or leaves
        ///   none
        public Edit.ImportFile accepted(Choice choice) {
            choice.requireKnown(rows);
            var accepted = rows.stream().filter(choice::takes).map(FileRow::alteration).toList();
            if (accepted.isEmpty()) {
                throw DraftRefusal.edit(
                        "Filen ændrer intet i kladden, eller alle dens rækker er afvist.",
                        "The file changes nothing in the draft, or all its rows are rejected.");
            }
            return new Edit.ImportFile(accepted);
        }
    }

    /// Which rows somebody takes, by their ids.
    ///
    /// @param accepted only these; all where it is empty
    /// @param rejected but not these
    record Choice(Set<String> accepted, Set<String> rejected) {

        public static final Choice ALL = new Choice(Set.of(), Set.of());

        public Choice {
            accepted = Set.copyOf(accepted);
            rejected = Set.copyOf(rejected);
        }

        boolean takes(FileRow row) {
            var id = row.id();
            return (accepted.isEmpty() || accepted.contains(id)) && !rejected.contains(id);
        }

        private void requireKnown(List<FileRow> rows) {
            var unknown = new HashSet<>(accepted);
            unknown.addAll(rejected);
            rows.forEach(row -> unknown.remove(row.id()));
            if (!unknown.isEmpty()) {
                var first = unknown.stream().sorted().limit(5);
                var named = first.collect(Collectors.joining(", "));
                throw DraftRefusal.edit(
                        "Filen har ingen rækker med id: %s.".formatted(named),
                        "The file has no rows with the ids: %s.".formatted(named));
            }
        }
    }

    /// The file can't be used, and here is all that is wrong with it.
    record Faulty(List<Finding> findings) implements FileChanges {}

    /// The file is not of a sort that a draft like this can take.
    record Misplaced(String danish, String english) implements FileChanges {

        /// A file that a draft of this can't take.
        public static Misplaced in(Subject subject) {
            return switch (subject) {
                case VOCABULARY ->
                        new Misplaced(
                                "En kladde af et vokabular tager imod CSV, Turtle og FHIR CodeSystem; filen ligner ingen af dem.",
                                "A draft of a vocabulary takes CSV, Turtle and FHIR CodeSystem; the file looks like none of them.");
                case MAPPING_SET ->
                        new Misplaced(
                                "En kladde af et mappingsæt tager imod CSV, SSSOM TSV og FHIR ConceptMap mellem udgivne vokabularer; filen ligner ingen af dem.",
                                "A draft of a mapping set takes CSV, SSSOM TSV and FHIR ConceptMap between published vocabularies; the file looks like none of them.");
            };
        }
    }
}
