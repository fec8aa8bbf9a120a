package dk.ffb.service.problem;

import java.util.Locale;
import java.util.Optional;

/// The kinds of problem. Their names are part of the contract and never change.
public enum ProblemType {
    UNKNOWN_VOCABULARY(
            404,
            "Ukendt vokabular",
            "Unknown vocabulary",
            "Der findes intet vokabular med den nøgle eller identifikator. GET /api/v1/vocabularies viser dem, der er.",
            "No vocabulary has that key or identifier. GET /api/v1/vocabularies lists those that there are."),
    UNKNOWN_CODE(
            404,
            "Ukendt kode",
            "Unknown code",
            "Vokabularet har ikke den kode. Koder sammenlignes bogstav for bogstav, også store og små; didYouMean viser koder, der ligner.",
            "The vocabulary has no such code. Codes are compared to the letter, upper and lower case included; didYouMean lists codes that are alike."),
    UNKNOWN_MAPPING_SET(
            404,
            "Ukendt mappingsæt",
            "Unknown mapping set",
            "Der findes intet mappingsæt med den nøgle. GET /api/v1/mapping-sets viser dem, der er.",
            "No mapping set has that key. GET /api/v1/mapping-sets lists those that there are."),
    UNKNOWN_COLLECTION(
            404,
            "Ukendt samling",
            "Unknown collection",
            "Vokabularet har ingen samling (sortiment) med den nøgle.",
            "The vocabulary has no collection with that key."),
    UNKNOWN_RELEASE(
            404,
            "Ukendt udgivelse",
            "Unknown release",
            "Der findes ingen udgivelse med den versionsbetegnelse. Se …/releases.",
            "No release has that version label. See …/releases."),
    UNKNOWN_DRAFT(
            404,
            "Ukendt kladde",
            "Unknown draft",
            "Der er ingen kladde med det nummer. GET /api/v1/drafts viser dem, der er.",
            "There is no draft with that id. GET /api/v1/drafts lists those that there are."),
    UNKNOWN_EDITION(
            404,
            "Ukendt udgave",
            "Unknown edition",
            "Udgaver er nummereret fra 1 til den gældende. Den, der bedes om, er ikke udkommet.",
            "Editions are numbered from 1 to the current one. The one asked for has not been published."),
    NOT_FOUND(
            404,
            "Ingen sådan adresse",
            "No such address",
            "Der er intet på adressen. Vejledningen på /docs nævner dem, der er.",
            "There is nothing at this address. The guide at /docs names those that there are."),
    INVALID_PARAMETER(
            400,
            "Ugyldig parameter",
            "Invalid parameter",
            "En parameter er ukendt, gentaget, udeladt eller har en værdi, der ikke kan bruges. Medlemmet parameter nævner den. Ukendte parametre afvises, så en slåfejl ikke ændrer meningen i det stille.",
            "A parameter is unknown, repeated, missing or has a value that can't be used. The member parameter names it. Unknown parameters are refused, so that a typo doesn't change the meaning silently."),
    INVALID_ADDRESS(
            400,
            "Ugyldig adresse",
            "Invalid address",
            "Adressen er ikke rigtigt procentkodet: efter % følger to hexadecimale cifre, og tilsammen er de UTF-8.",
            "The address is not percent-encoded properly: two hexadecimal digits follow a %, and together they are UTF-8."),
    INVALID_BODY(
            400,
            "Indholdet kan ikke læses",
            "The body can't be read",
            "Det sendte kan ikke læses som det format, det siges at være.",
            "What was sent can't be read as the format that it is said to be."),
    PERSONAL_DATA(
            400,
            "Personoplysning afvist",
            "Personal data refused",
            "Noget i forespørgslen ligner et CPR-nummer. Tjenesten tager imod koder, aldrig personer; det sendte er hverken gemt eller gentaget.",
            "Something in the request looks like a Danish personal id (CPR number). The service takes codes, never people; what was sent is neither kept nor repeated."),
    UNAUTHENTICATED(
            401,
            "Hvem er du?",
            "Who are you?",
            "Dette kræver et adgangstoken (Authorization: Bearer …), og det sendte mangler, er udløbet, trukket tilbage eller ukendt.",
            "This needs a token (Authorization: Bearer …), and the one sent is missing, expired, revoked or unknown."),
    FORBIDDEN(
            403,
            "Ikke tilladt for dig",
            "Not allowed for you",
            "Adgangstokenet er godt nok, men giver ikke lov til dette. Medlemmet role nævner den rolle, der skal til.",
            "The token is good, but doesn't allow this. The member role names the role that is needed."),
    METHOD_NOT_ALLOWED(
            405,
            "Metoden kan ikke bruges her",
            "Method not allowed",
            "Adressen findes, men ikke med denne metode. Svarets Allow nævner dem, der kan bruges.",
            "The address is there, but not with this method. Allow in the answer names those that can be used."),
    NOT_ACCEPTABLE(
            406,
            "Formatet kan ikke leveres",
            "Not acceptable",
            "Ingen af de formater, som Accept beder om, kan leveres her. Medlemmet available nævner dem, der kan.",
            "None of the formats that Accept asks for can be given here. The member available names those that can."),
    TOO_LARGE(
            413,
            "For stort",
            "Too large",
            "Det sendte er større, end der tages imod på én gang. NDJSON og CSV tager enhver længde.",
            "What was sent is larger than is taken at once. NDJSON and CSV take any length."),
    ADDRESS_TOO_LONG(
            414,
            "Adressen er for lang",
            "Address too long",
            "Adressen er længere, end der tages imod. Send mange koder med POST.",
            "The address is longer than is taken. Send many codes by POST."),
    HEADERS_TOO_LARGE(
            431,
            "For store hoveder",
            "Headers too large",
            "Forespørgslens hoveder (headers) fylder mere, end der tages imod. Et meget langt adgangstoken eller mange cookies kan være grunden.",
            "The headers of the request are larger than is taken. A very long token or many cookies may be why."),
    INVALID_REQUEST(
            400,
            "Ugyldig forespørgsel",
            "Invalid request",
            "Det sendte er ikke en HTTP-forespørgsel, der kan læses. Forbindelsen lukkes.",
            "What was sent is not an HTTP request that can be read. The connection is closed."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Formatet kan ikke læses her",
            "Unsupported media type",
            "Content-Type mangler eller er ikke et format, der kan læses her. Medlemmet available nævner dem, der kan.",
            "Content-Type is missing or not a format that can be read here. The member available names those that can."),
    RELEASE_EXISTS(
            409,
            "Udgivelsen findes",
            "Release exists",
            "Der er allerede en udgivelse med den versionsbetegnelse og andet indhold. En udgivelse ændres aldrig; brug en ny betegnelse.",
            "There is a release with that version label and other content already. A release never changes; use a new label."),
    CONFLICT(
            409,
            "Konflikt",
            "Conflict",
            "Andre har ændret det samme i mellemtiden. Hent det nye, og prøv igen.",
            "Others have changed the same meanwhile. Fetch what is new and try again."),
    PRECONDITION_REQUIRED(
            428,
            "Revisionen mangler",
            "Precondition required",
            "Den, der ændrer en kladde, siger hvilken revision der blev set: send kladdens ETag i If-Match, så ingen skriver hen over andres arbejde.",
            "Whoever changes a draft says which revision they saw: send the draft's ETag in If-Match, so that nobody writes over the work of others."),
    STALE_REVISION(
            412,
            "Kladden er ændret i mellemtiden",
            "Stale revision",
            "Andre har ændret kladden, siden den blev hentet. Medlemmerne yours og current er de to revisioner, between er det, der er sket imellem. Hent kladden, og prøv igen.",
            "Others have changed the draft since it was fetched. The members yours and current are the two revisions, between is what happened in between. Fetch the draft and try again."),
    INVALID_EDIT(
            422,
            "Ændringen kan ikke foretages",
            "The edit can't be made",
            "Det, der bedes om, kan ikke gøres ved det indhold, kladden har: en kode er ukendt, optaget eller udgivet.",
            "What was asked can't be done to the content that the draft has: a code is unknown, taken or published."),
    DRAFT_FAULTY(
            422,
            "Kladden har fejl",
            "The draft has faults",
            "Fejl standser indsendelse og udgivelse, og advarsler kræver et ord fra den, der godkender. Medlemmet findings nævner dem; se også …/checks.",
            "Errors stop submission and publication, and warnings take a word from the approver. The member findings lists them; see …/checks too."),
    FILE_FAULTY(
            422,
            "Filen har fejl",
            "The file has faults",
            "Intet er ændret. Medlemmet findings nævner hver fejl med linje og kolonne, så filen kan rettes i én omgang.",
            "Nothing has changed. The member findings lists each fault with its line and column, so that the file can be mended in one round."),
    UNAVAILABLE(
            503,
            "Ikke klar",
            "Unavailable",
            "Tjenesten kan ikke svare lige nu. Prøv igen om lidt.",
            "The service can't answer just now. Try again shortly."),
    UNEXPECTED(
            500,
            "Uventet fejl",
            "Unexpected failure",
            "Tjenesten fejlede på en måde, som ingen havde tænkt på. Den er skrevet i tjenestens log; meld den gerne.",
            "The service failed in a way that nobody had thought of. It is in the log of the service; please report it.");

    private final int status;
    private final String danishTitle;
    private final String englishTitle;
    private final String danish;
    private final String english;

    ProblemType(
            int status, String danishTitle, String englishTitle, String danish, String english) {
        this.status = status;
        this.danishTitle = danishTitle;
        this.englishTitle = englishTitle;
        this.danish = danish;
        this.english = english;
    }

    public int status() {
        return status;
    }

    /// The last part of its address, such as `unknown-code`.
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The `type` of a problem, which is also an address that explains it.
    public String uri() {
        return "/problems/" + text();
    }

    public String title(String language) {
        return language.equals("en") ? englishTitle : danishTitle;
    }

    /// What it means in general, and what can be done about it.
    public String explanation(String language) {
        return language.equals("en") ? english : danish;
    }

    public static Optional<ProblemType> of(String text) {
        for (var type : values()) {
            if (type.text().equals(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
