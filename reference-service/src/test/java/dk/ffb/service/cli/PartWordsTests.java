package dk.ffb.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartWordsTests {

    @Test
    void namesInDanishFirstWhatAFormatHasNoRoomFor() {
        assertThat(PartWords.of("other languages than Danish, collections"))
                .isEqualTo(
                        "andre sprog end dansk / other languages than Danish; samlinger / collections");
    }

    @Test
    void slotsOfSssomAreCalledWhatTheFormatCallsThem() {
        assertThat(PartWords.of("mapping_set_version, author_id"))
                .isEqualTo("mapping_set_version; author_id");
    }
}
