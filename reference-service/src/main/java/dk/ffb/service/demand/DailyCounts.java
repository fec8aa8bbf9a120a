package dk.ffb.service.demand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;

/// How often something happened on each of the last days.
final class DailyCounts {

    static final int DAYS = 31;

    private final int[] counts = new int[DAYS];

    /// The last day that is counted; the others are those before it.
    private int last;

    DailyCounts(int day) {
        last = day;
    }

    synchronized void add(int day, int times) {
        moveTo(day);
        var slot = Math.floorMod(last, DAYS);
        counts[slot] = (int) Math.min(Integer.MAX_VALUE, (long) counts[slot] + times);
    }

    private void moveTo(int day) {
        if (day - last >= DAYS) {
            Arrays.fill(counts, 0);
            last = day;
        }
        while (last < day) {
            last++;
            counts[Math.floorMod(last, DAYS)] = 0;
        }
    }

    /// Of all days that are kept.
    synchronized long sum(int day) {
        moveTo(day);
        return Arrays.stream(counts).asLongStream().sum();
    }

    /// Of the last days up to one.
    synchronized Wanted wanted(String code, int day, int days) {
        moveTo(day);
        var byDay = new TreeMap<LocalDate, Integer>();
        var sum = 0L;
        for (var each = day - days + 1; each <= day; each++) {
            var count = counts[Math.floorMod(each, DAYS)];
            if (count > 0) {
                byDay.put(LocalDate.ofEpochDay(each), count);
                sum += count;
            }
        }
        return new Wanted(code, sum, byDay);
    }
}
