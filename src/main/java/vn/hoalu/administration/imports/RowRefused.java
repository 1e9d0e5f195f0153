package vn.hoalu.administration.imports;

import org.jspecify.annotations.Nullable;
import vn.hoalu.base.BrokenRule;

/** Ends the judging of a row; never leaves this package. */
final class RowRefused extends RuntimeException {

    private final transient Problem problem;

    RowRefused(Problem problem) {
        super(problem.messageKey(), null, false, false);
        this.problem = problem;
    }

    static RowRefused at(ImportColumn column, String error) {
        return new RowRefused(Problem.of(column, error));
    }

    static RowRefused by(@Nullable ImportColumn column, BrokenRule rule) {
        return new RowRefused(Problem.of(column, rule));
    }

    Problem problem() {
        return problem;
    }
}
