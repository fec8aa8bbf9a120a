package dk.ffb.service.batch;

import java.util.Locale;

/// Why a row can't be answered. The names are part of the contract; the sentences are for people.
public enum Reason {
    EMPTY_CODE("Koden er tom.", "The code is empty."),
    EMPTY_LINE("Linjen er tom.", "The line is empty."),
    NO_CODE("Der er ingen \"code\".", "There is no \"code\"."),
    NO_SYSTEM(
            "Der er ingen \"system\", hverken i rækken eller i adressen.",
            "There is no \"system\", neither in the row nor in the address."),
    UNKNOWN_VOCABULARY(
            "Vokabularet i \"system\" eller \"target\" findes ikke.",
            "The vocabulary in \"system\" or \"target\" is not there."),
    INVALID_MEMBER(
            "\"system\", \"code\" og \"at\" er tekst, \"at\" en dato som 2026-11-21, \"target\" en tekst eller en liste af tekster; hver er der én gang.",
            "\"system\", \"code\" and \"at\" are text, \"at\" a date such as 2026-11-21, \"target\" a text or a list of texts; each is there once."),
    UNKNOWN_MEMBER(
            "Der kan kun bruges \"system\", \"code\", \"target\" og \"at\".",
            "Only \"system\", \"code\", \"target\" and \"at\" can be used."),
    NOT_JSON("Rækken er ikke et JSON-objekt.", "The row is not a JSON object."),
    NOT_UTF_8("Rækken er ikke UTF-8.", "The row is not UTF-8."),
    ROW_TOO_LONG("Rækken er længere end 1 MB.", "The row is longer than 1 MB."),
    CUT_SHORT(
            "Det komprimerede indhold er afbrudt eller beskadiget; resten kan ikke læses.",
            "The compressed content is cut short or damaged; the rest can't be read."),
    PERSONAL_DATA(
            "Rækken ligner et CPR-nummer. Tjenesten tager imod koder, aldrig personer.",
            "The row looks like a CPR number. The service takes codes, never people.");

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String danish;
    private final String english;

    Reason(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /// The name in answers, such as `personal-data`.
    public String text() {
        return text;
    }

    public String sentence(String language) {
        return language.equals("en") ? english : danish;
    }
}
