package dk.ffb.service.page.frame;

import dk.ffb.mapping.Relation;
import dk.ffb.mapping.translate.Outcome;
import dk.ffb.vocabulary.Kind;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the domain's own words are said to people.
public final class Wording {

    private static final int LONGEST_CODE = 20;
    private static final int BEGINNING = 8;
    private static final int KNOWN_CODE = 12;

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final DateTimeFormatter DANISH_DAY =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH);
    private static final DateTimeFormatter DANISH_TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final boolean english;

    public Wording(Visit visit) {
        english = visit.isEnglish();
    }

    private String say(String danish, String other) {
        return english ? other : danish;
    }

    public String kind(Kind kind) {
        return switch (kind) {
            case FUNCTION -> say("Funktionsevne", "Function");
            case INTERVENTION -> say("Indsats", "Intervention");
            case THEME -> say("Tema", "Theme");
            case TARGET_GROUP -> say("Målgruppe", "Target group");
            case OFFER -> say("Tilbud", "Offer");
            case SCALE -> say("Skala", "Scale");
            case GOAL_TYPE -> say("Måltype", "Goal type");
            case PARAGRAPH -> say("Paragraf", "Paragraph");
            case DATA_NEED -> say("Databehov", "Data need");
            case STATISTIC -> say("Statistik", "Statistic");
            case OTHER -> say("Andet", "Other");
        };
    }

    public String kind(String text) {
        return Kind.of(text).map(this::kind).orElse(text);
    }

    /// What the target is to the source.
    public String relation(Relation relation) {
        return switch (relation) {
            case EXACT -> say("svarer præcis til", "is exactly");
            case CLOSE -> say("svarer omtrent til", "is close to");
            case BROAD -> say("er del af det bredere", "is part of the broader");
            case NARROW -> say("rummer det snævrere", "includes the narrower");
            case RELATED -> say("er beslægtet med", "is related to");
            case NONE -> say("har intet modsvar", "has no counterpart");
        };
    }

    /// The relation in a word, for tables.
    public String shortRelation(Relation relation) {
        return switch (relation) {
            case EXACT -> say("præcis", "exact");
            case CLOSE -> say("omtrent", "close");
            case BROAD -> say("bredere", "broader");
            case NARROW -> say("snævrere", "narrower");
            case RELATED -> say("beslægtet", "related");
            case NONE -> say("intet", "none");
        };
    }

    public String outcome(Outcome outcome) {
        return switch (outcome) {
            case TRANSLATED -> say("Oversat", "Translated");
            case AMBIGUOUS -> say("Flere lige gode", "Several equally good");
            case NO_MATCH -> say("Har intet modsvar", "Has no counterpart");
            case UNMAPPED -> say("Ikke mappet", "Not mapped");
            case UNKNOWN_CODE -> say("Ukendt kode", "Unknown code");
            case RETIRED -> say("Udgået", "Retired");
            case INVALID -> say("Kan ikke læses", "Can't be read");
        };
    }

    /// What the outcome means, in a sentence.
    public String meaning(Outcome outcome) {
        return switch (outcome) {
            case TRANSLATED -> say("Der er ét bedste svar.", "There is one best answer.");
            case AMBIGUOUS ->
                    say(
                            "Flere svar er lige gode; et menneske må vælge.",
                            "Several answers are equally good; a person must choose.");
            case NO_MATCH ->
                    say(
                            "Nogen har set efter: der er intet modsvar.",
                            "Somebody has looked: there is no counterpart.");
            case UNMAPPED ->
                    say(
                            "Koden findes, men ingen har mappet den dertil endnu.",
                            "The code exists, but nobody has mapped it there yet.");
            case UNKNOWN_CODE ->
                    say("Vokabularet har ikke den kode.", "The vocabulary has no such code.");
            case RETIRED ->
                    say("Koden er ikke gyldig på dagen.", "The code isn't valid on the day.");
            case INVALID -> say("Rækken kan ikke læses.", "The row can't be read.");
        };
    }

    public String how(String how) {
        return switch (how) {
            case "code" -> say("kode", "code");
            case "exact" -> say("hele navnet", "the whole name");
            case "prefix" -> say("begynder med", "begins with");
            case "stem" -> say("anden form af ordet", "other form of the word");
            case "part" -> say("del af ordet", "part of the word");
            case "mapped-code" -> say("koden er mappet hertil", "the code is mapped to this");
            case "definition" -> say("i definitionen", "in the definition");
            case "fuzzy" -> say("ligner", "looks alike");
            default -> how;
        };
    }

    /// A code beside its label where it is one that people know by sight, else nothing.
    public static Html knownCode(String code) {
        return code(code).when(code.length() <= KNOWN_CODE);
    }

    /// A code beside its label: the whole of it, or the beginning of one that nobody reads aloud.
    public static Html code(String code) {
        return code.length() <= LONGEST_CODE
                ? Html.of("<code class=\"code\">{}</code>", code)
                : Html.of(
                        "<code class=\"code\" title=\"{}\">{}…</code>",
                        code,
                        code.substring(0, BEGINNING));
    }

    public String day(LocalDate day) {
        return day.format(english ? ENGLISH_DAY : DANISH_DAY);
    }

    /// A day and the time of day in Denmark.
    public String moment(Instant moment) {
        var there = moment.atZone(DENMARK);
        return day(there.toLocalDate())
                + say(" kl. ", " at ")
                + there.format(english ? ENGLISH_TIME : DANISH_TIME);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(english ? Locale.UK : DANISH).format(number);
    }

    /// A share of 1 as a whole percentage; never 100 for less than all, nor 0 for more than none.
    public String percent(double share) {
        var whole = (int) Math.round(share * 100);
        var shown = share < 1 ? Math.min(whole, 99) : 100;
        return (share > 0 ? Math.max(shown, 1) : 0) + " %";
    }

    /// How sure a mapping is; said only where somebody has said it.
    public String confidence(@Nullable Double confidence) {
        return confidence == null ? "" : percent(confidence);
    }
}
