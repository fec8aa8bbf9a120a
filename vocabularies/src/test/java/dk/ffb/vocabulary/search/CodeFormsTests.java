package dk.ffb.vocabulary.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFormsTests {

    private static final String UUID = "615310e8-f702-4455-910b-9d6d8aa684fb";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"J1.4 | j1,4", "J1.4 | J 1.4", "27.57.04 | 27.57.04 ", "a-b | A_B"})
    void spellingsOfACodeAreOne(String a, String b) {
        assertThat(CodeForms.key(a)).isEqualTo(CodeForms.key(b));
    }

    @ParameterizedTest
    @CsvSource({"27.57.04, 275704", "27.57.04, 27 57 04", "J10.4, j104"})
    void aCodeMayBeTypedWithoutItsPoints(String code, String typed) {
        assertThat(CodeForms.bare(typed)).isEqualTo(CodeForms.bare(code)).isNotEmpty();
    }

    @Test
    void aCodeIsUnderstoodAsItIsCopied() {
        assertThat(CodeForms.typed("{" + UUID + "}")).isEqualTo(UUID);
        assertThat(CodeForms.typed("urn:uuid:" + UUID)).isEqualTo(UUID);
        assertThat(CodeForms.typed("https://w3id.org/ffb/ffb/" + UUID)).isEqualTo(UUID);
        assertThat(CodeForms.typed(" ENSUU/SIU ")).isEqualTo("ENSUU/SIU");
    }

    @Test
    void onlyHexadecimalDigitsBeginAUuid() {
        assertThat(CodeForms.isUuidStart("615310e8")).isTrue();
        assertThat(CodeForms.isUuidStart(UUID)).isTrue();
        assertThat(CodeForms.isUuidStart("kontakt1")).isFalse();
        assertThat(CodeForms.isUuidStart("abcdef")).isFalse();
        assertThat(CodeForms.isUuidStart("61531")).isFalse();
    }
}
