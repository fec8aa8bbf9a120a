package dk.ffb.mapping.sssom;

import dk.ffb.content.Said;
import dk.ffb.content.table.Faults;
import dk.ffb.content.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells of metadata that aren't as SSSOM has them, and of columns that are missing or unknown.
final class FormCheck {

    private static final Set<String> VERSIONS = Set.of("1.0", "1.1");

    private final Header header;
    private final Faults faults;
    private final Faults headerFaults;
    private final SlotCheck check;

    /// @param headerFaults tells of the file that the metadata are in
    FormCheck(Header header, Faults faults, Faults headerFaults) {
        this.header = header;
        this.faults = faults;
        this.headerFaults = headerFaults;
        check = new SlotCheck(header.prefixes(), headerFaults);
    }

    void checkMetadata() {
        header.entries()
                .forEach((name, entry) -> {
                    var slot = Slot.OF_SET.get(name);
                    if (slot != null) {
                        checkSlot(slot, entry);
                    } else {
                        unknown(headerFaults, name, entry.line());
                    }
                });
        var version = header.first("sssom_version");
        if (version.isPresent() && !VERSIONS.contains(version.get())) {
            headerFaults.warning(
                    header.line("sssom_version"),
                    "sssom_version",
                    Said.of(
                            "%s er nyere end 1.1: felter, som den tilføjer, bevares som udvidelser",
                            "%s is newer than 1.1: slots that it brings are kept as extensions",
                            version.get()));
        }
        if (header.first("license").isEmpty() && !header.entries().isEmpty()) {
            headerFaults.warning(
                    1,
                    "license",
                    Said.of(
                            "mangler: ingen kan vide, om de må bruge mappingsættet",
                            "is missing: nobody knows whether they may use the set"));
        }
    }

    private void checkSlot(Slot slot, Header.Entry entry) {
        if (!slot.many() && entry.values().size() > 1) {
            headerFaults.error(
                    entry.line(),
                    slot.name(),
                    Said.of("må kun have én værdi", "takes one value only"));
        }
        entry.values().forEach(value -> check.value(slot, value, entry.line()));
    }

    private void unknown(Faults where, String name, int line) {
        if (!header.extensions().containsKey(name) && !name.startsWith("ext_")) {
            where.warning(
                    line,
                    name,
                    Said.of(
                            "hverken et SSSOM-felt eller en defineret udvidelse; bevares, som det er",
                            "no SSSOM slot and no defined extension; kept as it is"));
        }
    }

    void checkColumns(Table table) {
        var required = new ArrayList<>(List.of("subject_id", "predicate_id", "object_id"));
        required.removeIf(c ->
                table.columns().containsKey(c)
                        || table.columns().containsKey(c.replace("_id", "_type"))
                        || header.entries().containsKey(c.replace("_id", "_type")));
        if (!table.columns().containsKey("mapping_justification")
                && !table.columns().containsKey("match_type")) {
            required.add("mapping_justification");
        }
        required.forEach(c ->
                faults.error(
                        table.headerLine(),
                        c,
                        Said.of("kolonnen mangler", "the column is missing")));
        table.columns()
                .keySet()
                .forEach(name -> {
                    if (!Slot.OF_MAPPING.containsKey(name) && !name.equals("match_type")) {
                        unknown(faults, name, table.headerLine());
                    }
                });
    }
}
