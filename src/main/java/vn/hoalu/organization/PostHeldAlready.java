package vn.hoalu.organization;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** The person holds this very post at that time already. */
public class PostHeldAlready extends BrokenRule {

    PostHeldAlready(Appointed held) {
        super(
                "Post %s is held already: %s".formatted(held.post().asGroup(), held.id()),
                "organization.error.postHeldAlready",
                Map.of("from", held.tenure().from()));
    }

    @Override
    public Optional<String> field() {
        return Optional.of("from");
    }
}
