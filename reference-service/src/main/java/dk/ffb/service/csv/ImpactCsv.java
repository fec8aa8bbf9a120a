package dk.ffb.service.csv;

import dk.ffb.service.draft.impact.Impact;

/// What a draft does to others, as CSV.
public final class ImpactCsv {

    private ImpactCsv() {}

    /// A row for each thing that is touched.
    public static String of(Impact impact, String language) {
        var rows =
                new Rows(
                        "owner",
                        "severity",
                        "what",
                        "where",
                        "vocabulary",
                        "code",
                        "label",
                        "concept",
                        "message",
                        "repair",
                        "repair_relation",
                        "repair_codes");
        for (var owner : impact.owners()) {
            owner.effects().forEach(effect -> add(rows, owner.name(), effect, language));
        }
        return rows.toString();
    }

    private static void add(Rows rows, String owner, Impact.Effect effect, String language) {
        var repair = effect.repair();
        rows.add(
                owner,
                effect.severity().text(),
                effect.what().text(),
                effect.where(),
                effect.code().vocabulary().value(),
                effect.code().value(),
                effect.label(),
                effect.concept().value(),
                effect.in(language),
                repair.map(it -> it.way().text()).orElse(""),
                repair.flatMap(Impact.Repair::relation).map(it -> it.text()).orElse(""),
                repair.map(it -> String.join("|", it.codes())).orElse(""));
    }
}
