package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A deputy to be named.
 *
 * @param posts   of the absent official
 * @param process the only process it is for; empty for all
 * @param last    the last day, included like the first
 */
public record NewCover(
        OfficialId absent,
        OfficialId deputy,
        Set<Post> posts,
        Optional<String> process,
        LocalDate first,
        LocalDate last) {

    public NewCover {
        posts = Set.copyOf(posts);
    }
}
