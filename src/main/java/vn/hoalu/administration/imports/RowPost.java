package vn.hoalu.administration.imports;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Tenure;

/**
 * What a row asks of a post.
 *
 * @param given  the post for a new time
 * @param ending the held post that gets another last day
 */
record RowPost(Optional<Tenure> given, Optional<Appointed> ending, Optional<LocalDate> lastDay) {

    static final RowPost AS_IT_IS = new RowPost(Optional.empty(), Optional.empty(), Optional.empty());

    static RowPost given(Tenure tenure) {
        return new RowPost(Optional.of(tenure), Optional.empty(), Optional.empty());
    }

    static RowPost ending(Appointed held, LocalDate lastDay) {
        return new RowPost(Optional.empty(), Optional.of(held), Optional.of(lastDay));
    }

    boolean isAsItIs() {
        return given.isEmpty() && ending.isEmpty();
    }
}
