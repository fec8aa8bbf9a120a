package dk.ffb.service.batch;

/// Answers for the codes of a table; the same code always has the same answer.
@FunctionalInterface
public interface RowAnswers {

    RowAnswer answer(String code);

    /// Is told now and then of codes without an answer: how often each was asked since the last
    /// time.
    default void unanswered(String code, RowAnswer answer, int times) {}
}
