package dk.ffb.vocabulary.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// Gathers the concepts that match, each once, and keeps those of the page asked for.
///
/// Concepts are taken one by one until the page is full; what follows is only marked as seen, to be
/// counted at the end, which for most of a country's codes is all there is to do.
final class HitCollector {

    /// So many of the first concepts found may lead on to others, whatever page is asked for: the
    /// number of hits must be the same on every page.
    private static final int MOST_LEADS = 200;

    private final NameTable table;
    private final Concepts concepts;
    private final FixedBitSet seen;
    private final Wanted wanted;
    private final int offset;
    private final int limit;
    private final List<Found> page = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();

    /// How many were taken one by one.
    private int taken;

    /// How many of them are wanted.
    private int hits;

    /// A hit of the page.
    ///
    /// @param name that matched: one of the concept or of one that it is mapped to
    /// @param place among all hits, from 0
    /// @param tier how it matched
    record Found(int concept, int name, int place, Tier tier, How how) {}

    HitCollector(NameTable table, SearchQuery query) {
        this.table = table;
        concepts = table.concepts();
        seen = concepts.spare().take();
        offset = Math.max(0, query.offset());
        limit = Math.max(0, query.limit());
        wanted = Wanted.by(query, concepts);
    }

    /// The matching names from one document up to another, in their order.
    void add(NameSet names, int from, int to, Tier tier) {
        names.each(
                from,
                to,
                name -> {
                    add(table.concept(name), name, tier, tier.how());
                    return true;
                });
    }

    /// The matching names in their order until the page is full. The rest must be counted later.
    void fill(NameSet names, int from, int to, Tier tier) {
        if (!isFull()) {
            names.each(
                    from,
                    to,
                    name -> {
                        add(table.concept(name), name, tier, tier.how());
                        return !isFull();
                    });
        }
    }

    /// All that matches in some way, for which it is too late to be on the page.
    void count(NameSet names) {
        table.markConcepts(names, seen);
    }

    void add(int concept, int name, Tier tier, How how) {
        if (seen.getAndSet(concept) || isFull()) {
            return;
        }
        if (tier.leadsOn() && mayLeadOn()) {
            leads.add(name);
        }
        taken++;
        if (wanted.has(concept)) {
            if (hits >= offset && page.size() < limit) {
                page.add(new Found(concept, name, hits, tier, how));
            }
            hits++;
        }
    }

    /// The first names that were found well enough to go on to what they are mapped to, whether or
    /// not they are wanted themselves.
    List<Integer> leads() {
        return List.copyOf(leads);
    }

    /// Whether what is found now is early enough to lead on.
    boolean mayLeadOn() {
        return taken < MOST_LEADS;
    }

    /// Whether what follows can only be counted.
    boolean isFull() {
        return taken >= MOST_LEADS && hits >= offset + limit;
    }

    /// Whether there are so many hits, which may not be more than lead on.
    boolean hasAtLeast(int number) {
        return hits >= number || (taken >= MOST_LEADS && counts().total() >= number);
    }

    List<Found> page() {
        return page;
    }

    /// Lets another search have the room that this one took; nothing is added or counted after it.
    void close() {
        concepts.spare().giveBack(seen);
    }

    /// All hits, counted.
    HitCounts counts() {
        return HitCounts.of(seen, concepts, wanted);
    }
}
