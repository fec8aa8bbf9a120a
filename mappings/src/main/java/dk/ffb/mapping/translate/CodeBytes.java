package dk.ffb.mapping.translate;

import dk.ffb.vocabulary.compiled.CompiledVocabulary;

/// Room to turn one code after another into UTF-8 without making an array for each.
final class CodeBytes {

    private static final int ROOM = 64;

    private final byte[] room = new byte[ROOM];

    /// The number of the concept with this code, or [CompiledVocabulary#UNKNOWN].
    int find(String code, CompiledVocabulary in) {
        var length = code.length();
        if (length > ROOM) {
            return in.find(code);
        }
        for (var i = 0; i < length; i++) {
            var letter = code.charAt(i);
            if (letter > 0x7F) {
                return in.find(code);
            }
            room[i] = (byte) letter;
        }
        return in.find(room, 0, length);
    }
}
