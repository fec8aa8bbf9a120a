package dk.ffb.vocabulary.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives equal things the same number, from 1 up; 0 stands for nothing. For building columns.
///
/// @param <T> what is numbered
public final class Numbering<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    public int of(@Nullable T thing) {
        if (thing == null) {
            return 0;
        }
        var number = numbers.putIfAbsent(thing, things.size() + 1);
        if (number != null) {
            return number;
        }
        things.add(thing);
        return things.size();
    }

    /// What was numbered: number 1 first.
    public List<T> things() {
        return things;
    }
}
