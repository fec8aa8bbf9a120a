package dk.ffb.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "0101901234",
                "010190 1234",
                "010190 - 1234",
                "010190–1234",
                "290200-1234",
                "610190-1234",
                "cpr: 0101901234.",
                "borger (311299-9999), synsnedsættelse",
                "010190\u00a01234",
                "cpr0101901234",
                "CPRnr010190-1234",
                "٠١٠١٩٠١٢٣٤"
            })
    void recognisesADateAndFourDigits(String text) {
        assertThat(PersonalData.looksLikeCpr(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "J1.4",
                "27.57.04",
                "000000-1234",
                "320190-1234",
                "011390-1234",
                "300290-1234",
                "290201-1234",
                "010190-123",
                "01019012345",
                "10101901234",
                "urn:oid:1.2.208.0101901234",
                "1.2.208.0101901234.5",
                "615310e8-f702-4455-910b-010190123456",
                "01019012-3456-4455-910b-9d6d8aa684fb",
                "ab0101901234",
                "kcpr0101901234",
                "2024-05-30T12:00",
                "20240530",
                "SEL § 85",
                "+45 12 34 56 78"
            })
    void leavesCodesAlone(String text) {
        assertThat(PersonalData.looksLikeCpr(text)).isFalse();
    }
}
