package dk.ffb.service.demand;

import java.time.LocalDate;
import java.util.SequencedMap;

/// A code that was asked for and had no answer.
///
/// @param count how often in all
/// @param days how often on each day on which it was, the first day first
public record Wanted(String code, long count, SequencedMap<LocalDate, Integer> days) {}
