package dk.ffb.service.problem;

import dk.ffb.mapping.translate.Answer.Suggestion;
import dk.ffb.vocabulary.PersonalData;
import dk.ffb.vocabulary.VocabularyKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request that can't be answered as asked, and what the asker can do about it.
///
/// The only class that makes problems. Thrown, since it ends a request wherever it is found; it has
/// no stack trace, because it isn't a fault of the program.
public final class Problem extends RuntimeException {

    private final ProblemType type;
    private final String danish;
    private final String english;
    private final transient Map<String, Object> members;

    private Problem(ProblemType type, String danish, String english, Map<String, Object> members) {
        super(english, null, false, false);
        this.type = type;
        this.danish = danish;
        this.english = english;
        this.members = members;
    }

    /// Whatever is wrong, nothing is said of it that would repeat what may be a CPR number.
    private static Problem of(ProblemType type, String danish, String english) {
        return PersonalData.looksLikeCpr(english)
                ? of(ProblemType.PERSONAL_DATA)
                : new Problem(type, danish, english, Map.of());
    }

    /// A problem of which nothing can be said beyond its type.
    public static Problem of(ProblemType type) {
        return new Problem(type, type.explanation("da"), type.explanation("en"), Map.of());
    }

    public static Problem unknownVocabulary(String asked, Optional<String> near) {
        return of(
                        ProblemType.UNKNOWN_VOCABULARY,
                        "Der er intet vokabular '" + shown(asked) + "'.",
                        "There is no vocabulary '" + shown(asked) + "'.")
                .hinting(near);
    }

    public static Problem unknownMappingSet(String asked, Optional<String> near) {
        return of(
                        ProblemType.UNKNOWN_MAPPING_SET,
                        "Der er intet mappingsæt '" + shown(asked) + "'.",
                        "There is no mapping set '" + shown(asked) + "'.")
                .hinting(near);
    }

    public static Problem unknownCode(
            VocabularyKey vocabulary, String code, List<Suggestion> suggestions) {
        return of(
                        ProblemType.UNKNOWN_CODE,
                        "Vokabularet %s har ingen kode '%s'.".formatted(vocabulary, shown(code)),
                        "Vocabulary %s has no code '%s'.".formatted(vocabulary, shown(code)))
                .with("didYouMean", suggestions);
    }

    /// No concept has this URI.
    public static Problem unknownUri(String uri) {
        return of(
                ProblemType.UNKNOWN_CODE,
                "Intet begreb har URI'en '" + shown(uri) + "'.",
                "No concept has the URI '" + shown(uri) + "'.");
    }

    public static Problem unknownCollection(VocabularyKey vocabulary, String collection) {
        return of(
                ProblemType.UNKNOWN_COLLECTION,
                "Vokabularet %s har ingen samling '%s'.".formatted(vocabulary, shown(collection)),
                "Vocabulary %s has no collection '%s'.".formatted(vocabulary, shown(collection)));
    }

    public static Problem unknownRelease(String key, String version, Collection<String> known) {
        return of(
                        ProblemType.UNKNOWN_RELEASE,
                        "%s har ingen udgivelse '%s'.".formatted(key, shown(version)),
                        "%s has no release '%s'.".formatted(key, shown(version)))
                .with("available", known);
    }

    public static Problem unknownEdition(String asked, int current) {
        return of(
                        ProblemType.UNKNOWN_EDITION,
                        "Udgave %s findes ikke; den gældende er %d.".formatted(asked, current),
                        "There is no edition %s; the current one is %d.".formatted(asked, current))
                .with("current", current);
    }

    public static Problem unknownParameter(
            String name, Collection<String> known, Optional<String> near) {
        return invalidParameter(
                        name,
                        "Parameteren '%s' kendes ikke her. Der kan bruges: %s."
                                .formatted(shown(name), String.join(", ", known)),
                        "The parameter '%s' isn't known here. These are: %s."
                                .formatted(shown(name), String.join(", ", known)))
                .hinting(near);
    }

    public static Problem unknownDraft(String asked) {
        return of(
                ProblemType.UNKNOWN_DRAFT,
                "Der er ingen kladde '" + shown(asked) + "'.",
                "There is no draft '" + shown(asked) + "'.");
    }

    /// A change that doesn't say which revision it is for, or not so that it can be understood.
    public static Problem preconditionRequired(String current) {
        return of(ProblemType.PRECONDITION_REQUIRED).with("current", current);
    }

    /// A change for a revision that is no longer the last.
    ///
    /// @param between what happened since, oldest first
    public static Problem staleRevision(
            int yours, int current, Collection<Map<String, Object>> between) {
        return of(
                        ProblemType.STALE_REVISION,
                        "Du så revision %d; kladden er nu revision %d.".formatted(yours, current),
                        "You saw revision %d; the draft is at revision %d."
                                .formatted(yours, current))
                .with("yours", yours)
                .with("current", current)
                .with("between", between);
    }

    /// What was asked can't be done to the content; the sentences say why.
    public static Problem invalidEdit(String danish, String english) {
        return of(ProblemType.INVALID_EDIT, danish, english);
    }

    /// What is there already stands in the way; the sentences say how to go on.
    public static Problem conflict(String danish, String english) {
        return of(ProblemType.CONFLICT, danish, english);
    }

    /// A label that stands for other content; the sentences say what is different.
    public static Problem releaseExists(String danish, String english) {
        return of(ProblemType.RELEASE_EXISTS, danish, english);
    }

    /// A draft that can't go on as it is.
    ///
    /// @param findings what is wrong with it
    public static Problem draftFaulty(
            String danish, String english, Collection<Map<String, Object>> findings) {
        return of(ProblemType.DRAFT_FAULTY, danish, english).with("findings", findings);
    }

    /// A file that can't be used.
    ///
    /// @param findings what is wrong with it, and where
    public static Problem fileFaulty(
            String danish, String english, Collection<Map<String, Object>> findings) {
        return of(ProblemType.FILE_FAULTY, danish, english).with("findings", findings);
    }

    /// A parameter whose value can't be used; the sentences say why.
    public static Problem invalidParameter(String name, String danish, String english) {
        return of(ProblemType.INVALID_PARAMETER, danish, english).with("parameter", shown(name));
    }

    /// The body as a whole can't be understood; the sentences say why.
    public static Problem invalidBody(String danish, String english) {
        return of(ProblemType.INVALID_BODY, danish, english);
    }

    /// Something larger than is taken at once; the sentences say how much is.
    public static Problem tooLarge(String danish, String english) {
        return of(ProblemType.TOO_LARGE, danish, english);
    }

    /// There is nothing at the address, or nothing for whoever asks.
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    /// The request carries no token, and needs one.
    public static Problem unauthenticated() {
        return of(
                ProblemType.UNAUTHENTICATED,
                "Dette kræver et adgangstoken: send det som Authorization: Bearer ….",
                "This needs a token: send it as Authorization: Bearer ….");
    }

    /// The request carries a token that nobody vouches for. Which of the reasons it is isn't told.
    public static Problem invalidToken() {
        return of(
                        ProblemType.UNAUTHENTICATED,
                        "Adgangstokenet er ukendt, udløbet eller trukket tilbage.",
                        "The token is unknown, expired or revoked.")
                .with("error", "invalid_token");
    }

    /// Whoever asks lacks a role.
    ///
    /// @param danish what the role lets one do, as a verb
    public static Problem forbidden(String role, String danish, String english) {
        return of(
                        ProblemType.FORBIDDEN,
                        "Dit adgangstoken giver ikke lov til at %s; det kræver rollen %s."
                                .formatted(danish, role),
                        "Your token doesn't let you %s; that needs the role %s."
                                .formatted(english, role))
                .with("role", role);
    }

    /// Whoever asks has a role, but not for this.
    public static Problem forbiddenFor(String role, String key) {
        return of(
                        ProblemType.FORBIDDEN,
                        "Din rolle %s gælder ikke for '%s'.".formatted(role, shown(key)),
                        "Your role %s isn't for '%s'.".formatted(role, shown(key)))
                .with("role", role);
    }

    /// Whoever asks has a role, but only for some of what there is.
    public static Problem forbiddenBeyond(String role, Collection<String> scopes) {
        var only = String.join(", ", scopes);
        return of(
                        ProblemType.FORBIDDEN,
                        "Dette gælder hele tjenesten, og din rolle %s er begrænset til: %s."
                                .formatted(role, only),
                        "This concerns the whole service, and your role %s is limited to: %s."
                                .formatted(role, only))
                .with("role", role);
    }

    /// Whoever asks may not do this, for a reason that no role would change; the sentences say why.
    public static Problem forbidden(String danish, String english) {
        return of(ProblemType.FORBIDDEN, danish, english);
    }

    public static Problem methodNotAllowed(String asked, Collection<String> allowed) {
        return of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "%s kan ikke bruges her; brug %s."
                                .formatted(shown(asked), String.join(", ", allowed)),
                        "%s can't be used here; use %s."
                                .formatted(shown(asked), String.join(", ", allowed)))
                .with("allowed", allowed);
    }

    public static Problem notAcceptable(Collection<String> available) {
        return of(ProblemType.NOT_ACCEPTABLE).with("available", available);
    }

    public static Problem unsupportedMediaType(Collection<String> available) {
        return of(ProblemType.UNSUPPORTED_MEDIA_TYPE).with("available", available);
    }

    private Problem hinting(Optional<String> near) {
        return near.map(word ->
                        new Problem(
                                        type,
                                        danish + " Mente du '" + word + "'?",
                                        english + " Did you mean '" + word + "'?",
                                        members)
                                .with("didYouMean", List.of(word)))
                .orElse(this);
    }

    private Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(type, danish, english, more);
    }

    /// What was asked for, short enough to be read.
    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= 100
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 100)) + "…";
    }

    public ProblemType type() {
        return type;
    }

    public String detail(String language) {
        return language.equals("en") ? english : danish;
    }

    /// What else is known of it, such as the parameter that is wrong.
    public Optional<Object> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Map<String, Object> members() {
        return members;
    }
}
