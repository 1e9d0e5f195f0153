package vn.hoalu.organization;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** A vice-chair may not direct the public administration service centre: 332/NQ-CP. */
public class PostsExcludeEachOther extends BrokenRule {

    PostsExcludeEachOther(Appointed held) {
        super(
                "A vice-chair directs no service centre (332/NQ-CP); held already: %s".formatted(held.id()),
                "organization.error.postsExclude",
                Map.of());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("role");
    }
}
