/// Vocabularies compiled into immutable arrays, made for the questions asked.
///
/// The tables are made for a country: hundreds of systems of a few thousand codes each, most of
/// them flat lists with a label. Objects a concept would cost ten times the text itself, so texts
/// lie end to end as UTF-8 ([TextTable]), numbers in columns as narrow as they allow ([Numbers]),
/// and a column that says nothing takes no room. A `Concept` is made when somebody asks for one.
///
/// A code finds its number by a hash of our own ([CompiledVocabulary#find]) rather than a map,
/// which would keep a string, an entry and a boxed number for each code.
@NullMarked
package dk.ffb.vocabulary.compiled;

import org.jspecify.annotations.NullMarked;
