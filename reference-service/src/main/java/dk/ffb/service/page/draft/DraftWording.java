package dk.ffb.service.page.draft;

import dk.ffb.mapping.Relation;
import dk.ffb.service.draft.State;
import dk.ffb.service.draft.Step;
import dk.ffb.service.draft.edit.Alteration;
import dk.ffb.service.draft.edit.Part;
import dk.ffb.service.page.frame.Visit;
import dk.ffb.service.page.frame.Wording;
import dk.ffb.vocabulary.Status;
import dk.ffb.vocabulary.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How the words of drafts are said to people.
record DraftWording(Visit visit) {

    String state(State state) {
        return switch (state) {
            case OPEN -> visit.say("Under arbejde", "Being worked on");
            case SUBMITTED -> visit.say("Venter på godkendelse", "Waits for approval");
            case APPROVED -> visit.say("Godkendt", "Approved");
            case RETURNED -> visit.say("Sendt tilbage", "Returned");
            case PUBLISHED -> visit.say("Udgivet", "Published");
            case DISCARDED -> visit.say("Kasseret", "Discarded");
        };
    }

    String step(Step.Kind kind) {
        return switch (kind) {
            case CREATED -> visit.say("begyndte kladden", "began the draft");
            case EDITED -> visit.say("foretog", "made");
            case UNDONE -> visit.say("fortrød", "undid");
            case COMMENTED -> visit.say("skrev om", "wrote about");
            case REBASED ->
                    visit.say("flyttede til nyere udgivelse", "moved it to a later release");
            case SUBMITTED -> visit.say("indsendte", "submitted");
            case APPROVED -> visit.say("godkendte", "approved");
            case RETURNED -> visit.say("sendte tilbage", "returned it");
            case PUBLISHED -> visit.say("udgav", "published");
            case DISCARDED -> visit.say("kasserede", "discarded");
        };
    }

    String effect(Alteration.Effect effect) {
        return switch (effect) {
            case ADDED -> visit.say("ny", "new");
            case CHANGED -> visit.say("ændret", "changed");
            case REMOVED -> visit.say("taget ud", "removed");
        };
    }

    /// What an edit was, by its name in answers.
    String edit(String kind) {
        return switch (kind) {
            case "add-concept" -> visit.say("Nyt begreb", "New concept");
            case "change-concept" -> visit.say("Rettet begreb", "Changed concept");
            case "move-concept" -> visit.say("Flyttet begreb", "Moved concept");
            case "deprecate-concept" -> visit.say("Begreb udgår", "Deprecated concept");
            case "remove-concept" -> visit.say("Begreb taget ud", "Removed concept");
            case "merge-concepts" -> visit.say("Begreber lagt sammen", "Merged concepts");
            case "split-concept" -> visit.say("Begreb delt", "Split concept");
            case "add-collection" -> visit.say("Nyt sortiment", "New collection");
            case "change-collection" -> visit.say("Rettet sortiment", "Changed collection");
            case "remove-collection" -> visit.say("Sortiment taget ud", "Removed collection");
            case "describe" -> visit.say("Ny beskrivelse", "New description");
            case "add-mapping" -> visit.say("Ny mapping", "New mapping");
            case "change-mapping" -> visit.say("Rettet mapping", "Changed mapping");
            case "remove-mapping" -> visit.say("Mapping fjernet", "Removed mapping");
            case "import-file" -> visit.say("Indlæst fil", "Imported file");
            default -> kind;
        };
    }

    String effects(Alteration.Effect effect) {
        return switch (effect) {
            case ADDED -> visit.say("nye", "new");
            case CHANGED -> visit.say("ændrede", "changed");
            case REMOVED -> visit.say("taget ud", "removed");
        };
    }

    String part(Part part) {
        return switch (part) {
            case KIND -> visit.say("Slags", "Kind");
            case STATUS -> visit.say("Status", "Status");
            case LABELS -> visit.say("Navn", "Name");
            case ALT_LABELS -> visit.say("Andre ord", "Other words");
            case HIDDEN_LABELS -> visit.say("Skjulte søgeord", "Hidden search words");
            case DEFINITIONS -> visit.say("Definition", "Definition");
            case SCOPE_NOTES -> visit.say("Note", "Note");
            case BROADER -> visit.say("Hører under", "Belongs under");
            case SCALE_VALUE -> visit.say("Værdi på en skala", "Value on a scale");
            case VALID_FROM -> visit.say("Gælder fra", "Valid from");
            case VALID_TO -> visit.say("Gælder til", "Valid to");
            case REPLACED_BY -> visit.say("Afløses af", "Replaced by");
            case TITLES -> visit.say("Titel", "Title");
            case DESCRIPTIONS -> visit.say("Beskrivelse", "Description");
            case MEMBERS -> visit.say("Medlemmer", "Members");
            case PUBLISHER -> visit.say("Udgiver", "Publisher");
            case IDENTIFIERS -> visit.say("Identifikatorer", "Identifiers");
            case SOURCE -> visit.say("Kilde", "Source");
            case RELATION -> visit.say("Målet er", "The target is");
            case CONFIDENCE -> visit.say("Sikkerhed", "Confidence");
            case JUSTIFICATION -> visit.say("Begrundelse", "Justification");
            case SOURCE_LABEL -> visit.say("Kildens navn", "Source name");
            case TARGET_LABEL -> visit.say("Målets navn", "Target name");
            case COMMENT -> visit.say("Bemærkning", "Comment");
            case SLOTS -> visit.say("Andre oplysninger", "Other slots");
        };
    }

    /// The value of a part as text; texts in another language than Danish say in which.
    String value(Part part, Object value) {
        return switch (value) {
            case String text when part == Part.KIND -> new Wording(visit).kind(text);
            case String text when part == Part.RELATION ->
                    Relation.of(text).map(new Wording(visit)::shortRelation).orElse(text);
            case String text when part == Part.JUSTIFICATION -> justification(text);
            case String text when part == Part.STATUS ->
                    text.equals(Status.DEPRECATED.text())
                            ? visit.say("Udgået", "Deprecated")
                            : visit.say("I brug", "In use");
            case LocalDate day -> new Wording(visit).day(day);
            case Double share -> new Wording(visit).percent(share);
            case Texts texts ->
                    texts.byLanguage().entrySet().stream()
                            .map(entry -> text(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining("\n"));
            case List<?> all ->
                    all.stream().map(Object::toString).collect(Collectors.joining("\n"));
            case Map<?, ?> all ->
                    all.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    /// How somebody came to a mapping, from its term in the semantic mapping vocabulary.
    String justification(String term) {
        return switch (term) {
            case "semapv:ManualMappingCuration" ->
                    visit.say("Et menneske har vurderet det", "A person has judged it");
            case "semapv:MappingReview" ->
                    visit.say("Et menneske har efterset det", "A person has reviewed it");
            case "semapv:LexicalMatching" -> visit.say("Navnene er ens", "The names match");
            case "semapv:LogicalReasoning" -> visit.say("Logisk følge", "It follows logically");
            case "semapv:MappingChaining" ->
                    visit.say("Sat sammen af andre mappinger", "Chained from other mappings");
            case "semapv:BackgroundKnowledgeBasedMatching" ->
                    visit.say("Baggrundsviden, fx en lov", "Background knowledge, such as a law");
            case "semapv:CompositeMatching" -> visit.say("Flere grunde", "Several reasons");
            case "semapv:UnspecifiedMatching" -> visit.say("Ikke oplyst", "Not said");
            default -> term;
        };
    }

    private static String text(String language, List<String> texts) {
        var prefix = language.equals(Texts.DANISH) ? "" : language + ": ";
        return texts.stream().map(it -> prefix + it).collect(Collectors.joining("\n"));
    }
}
