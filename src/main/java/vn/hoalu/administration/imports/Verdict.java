package vn.hoalu.administration.imports;

import java.util.List;
import java.util.Optional;
import vn.hoalu.organization.Appointed;

/**
 * What a row would do, and the deed itself, which only the carrying out performs.
 *
 * @param gives the post the person would hold
 */
record Verdict(Outcome outcome, List<Problem> problems, Optional<Appointed> gives, Runnable deed) {

    static final Verdict UNCHANGED = new Verdict(Outcome.UNCHANGED, List.of(), Optional.empty(), () -> {});

    static Verdict wrong(List<Problem> problems) {
        return new Verdict(Outcome.WRONG, problems, Optional.empty(), () -> {});
    }
}
