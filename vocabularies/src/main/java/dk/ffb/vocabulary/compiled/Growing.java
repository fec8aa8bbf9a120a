package dk.ffb.vocabulary.compiled;

import java.util.Arrays;

/// A list of numbers that grows; never boxed. Not for two threads.
final class Growing {

    private int[] members = new int[8];
    private int size;

    void add(int member) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size * 2);
        }
        members[size++] = member;
    }

    void addAll(int[] more) {
        for (var member : more) {
            add(member);
        }
    }

    /// Adds so that the first of them is the first to come out again.
    void addReversed(int[] more) {
        for (var i = more.length - 1; i >= 0; i--) {
            add(more[i]);
        }
    }

    int removeLast() {
        return members[--size];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int[] toArray() {
        return Arrays.copyOf(members, size);
    }

    int[] toReversedArray() {
        var reversed = new int[size];
        for (var i = 0; i < size; i++) {
            reversed[i] = members[size - 1 - i];
        }
        return reversed;
    }
}
