package dk.ffb.service.docs;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GuideExtension.class)
final class VocabularyGuideTests {

    private static final String VOCABULARIES = "/api/v1/vocabularies";
    private static final String VOCABULARY = VOCABULARIES + "/{v}";

    private final Guide guide;

    VocabularyGuideTests(Guide guide) {
        this.guide = guide;
    }

    @Test
    void listsVocabularies() {
        guide.get(VOCABULARIES + "?limit=2")
                .shows("vocabularies")
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.next")
                .exists();
    }

    @Test
    void tellsOfOneVocabulary() {
        guide.get(VOCABULARY, "ffb")
                .shows("vocabulary")
                .jsonPath("$.identifiers[?(@ == 'urn:oid:1.2.208.176.2.22')]")
                .isNotEmpty();
    }

    @Test
    void tellsInEnglishWhereAskedTo() {
        guide.get(VOCABULARY + "?lang=en", "eksempel-fagsystem")
                .shows("vocabulary-english")
                .jsonPath("$.title")
                .isEqualTo("Invented example: a local case system");
    }

    @Test
    void listsReleases() {
        guide.get(VOCABULARY + "/releases", "eksempel-fagsystem")
                .shows("releases")
                .jsonPath("$.items[*].version")
                .isEqualTo(List.of("2026.1", "2027.1"));
    }

    @Test
    void tellsOfOneRelease() {
        guide.get(VOCABULARY + "/releases/{version}", "eksempel-fagsystem", "2027.1")
                .shows("release")
                .jsonPath("$.validFrom")
                .isEqualTo("2027-01-01");
    }

    @Test
    void givesAReleaseInAFormatForOtherPrograms() {
        guide.get(VOCABULARY + "/releases/{version}", "eksempel-fagsystem", "2026.1")
                .accept("text/csv")
                .shows("release-csv");
        guide.get(VOCABULARY + "/concepts", "eksempel-fagsystem")
                .accept("text/turtle")
                .shows("concepts-turtle");
        guide.get(VOCABULARY + "/concepts", "eksempel-fagsystem")
                .accept("application/fhir+json; fhirVersion=5.0")
                .shows("concepts-fhir")
                .jsonPath("$.resourceType")
                .isEqualTo("CodeSystem");
    }

    @Test
    void listsCollections() {
        guide.get(VOCABULARY + "/collections?limit=2", "ffb")
                .shows("collections")
                .jsonPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void givesACollectionWithItsMembers() {
        guide.get(VOCABULARY + "/collections/{key}", "ffb", "KLMatterOfInterestValues")
                .shows("collection")
                .jsonPath("$.members")
                .isArray();
    }

    @Test
    void tellsWhatAReleaseChanged() {
        guide.get(VOCABULARY + "/changes?from=2026.1&to=2027.1", "eksempel-fagsystem")
                .shows("changes")
                .jsonPath("$.added[*].code")
                .isEqualTo(List.of("MENT"))
                .jsonPath("$.relabelled[0].after")
                .isEqualTo("Besøgsvenner");
    }
}
