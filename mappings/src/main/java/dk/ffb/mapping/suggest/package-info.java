/// What an unmapped code might be mapped to, and why. A person decides; nothing here is ever
/// applied by itself.
///
/// Evidence of four kinds is gathered for every candidate: its names and the words in them (by the
/// search, which knows Danish inflection and compounds), its definition, its place in the hierarchy
/// beside what the code's neighbours are mapped to, and what other systems' codes of the same name
/// are mapped to. Each piece has a weight, a rough estimate of how often a candidate with nothing
/// but that evidence is right; they were set by hand and looked over on the shipped mapping sets.
/// The score takes the pieces as independent: it is the chance that not all of them mislead. Of one
/// kind only the strongest piece counts, or ten hits of one word would outweigh a name.
///
/// A pair that a row denies, or that is mapped already, is never suggested, nor is a retired code.
@NullMarked
package dk.ffb.mapping.suggest;

import org.jspecify.annotations.NullMarked;
