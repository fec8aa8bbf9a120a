package dk.ffb.mapping.report;

import dk.ffb.mapping.MappingSet;
import dk.ffb.mapping.MappingSetKey;
import dk.ffb.mapping.Relation;
import dk.ffb.vocabulary.VocabularyKey;
import dk.ffb.vocabulary.compiled.CompiledVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;

/// How much of its subject vocabulary a mapping set covers on one day.
///
/// Every code of the subject vocabulary that is in use on the day is counted once: as mapped by its
/// best relation, as stated to have no counterpart, as unmapped, or as broken, where all that its
/// rows point at is retired or missing. In a mapping set of a vocabulary to itself, codes that are
/// only pointed at are not counted: they are what it leads to.
///
/// @param codes how many there are in all
/// @param mapped how many are mapped, by their best relation, best first
/// @param none how many are stated to have no counterpart
/// @param unmapped those of which nobody has said anything
/// @param broken those whose rows all lead to something retired or missing
/// @param retired the rows that point at a code that is not in use on the day
/// @param missing the rows that point at a code that the object vocabulary doesn't have
/// @param unknown the rows whose source the subject vocabulary doesn't have
public record Coverage(
        MappingSetKey mappingSet,
        VocabularyKey subject,
        VocabularyKey object,
        LocalDate at,
        int codes,
        SequencedMap<Relation, Integer> mapped,
        int none,
        List<Labelled> unmapped,
        List<Labelled> broken,
        List<Pointer> retired,
        List<Pointer> missing,
        List<Pointer> unknown) {

    public Coverage {
        unmapped = List.copyOf(unmapped);
        broken = List.copyOf(broken);
        retired = List.copyOf(retired);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /// A row that points at something.
    ///
    /// @param successors of the target, where it is retired and has any
    public record Pointer(
            Labelled source, Relation relation, Labelled target, List<Labelled> successors) {

        public Pointer {
            successors = List.copyOf(successors);
        }
    }

    /// Counts what the rows that hold on the day say.
    ///
    /// @param language of the labels
    public static Coverage of(
            MappingSet set,
            CompiledVocabulary subject,
            CompiledVocabulary object,
            LocalDate at,
            String language) {
        return new CoverageCount(set, subject, object, at, language).count();
    }

    /// How many codes are mapped by any relation.
    public int mappedCodes() {
        return mapped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The share of the codes of which something useful is said, from 0 to 1: that there is no
    /// counterpart is useful to know.
    public double share() {
        return codes == 0 ? 1 : (double) (mappedCodes() + none) / codes;
    }
}
