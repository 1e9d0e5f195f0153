package vn.hoalu.administration.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row would do, and the deed itself, which only the carrying out performs. */
record Verdict(
        Outcome outcome, List<Problem> problems, @Nullable RowKeys keys, Runnable deed) {

    static Verdict wrong(List<Problem> problems, @Nullable RowKeys keys) {
        return new Verdict(Outcome.WRONG, problems, keys, () -> {});
    }

    Verdict with(RowKeys known) {
        return new Verdict(outcome, problems, known, deed);
    }
}
