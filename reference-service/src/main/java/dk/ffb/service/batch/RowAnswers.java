package dk.ffb.service.batch;

/// Answers for the codes of a table; the same code always has the same answer.
@FunctionalInterface
public interface RowAnswers {

    RowAnswer answer(String code);
}
