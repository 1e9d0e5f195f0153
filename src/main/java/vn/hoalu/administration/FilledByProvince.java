package vn.hoalu.administration;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.Post;

/** A post that only the administrators of the province fill. */
public class FilledByProvince extends BrokenRule {

    FilledByProvince(Post post) {
        super(
                "%s is filled by the administrators of the province".formatted(post.asGroup()),
                "administration.error.filledByProvince",
                Map.of());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("role");
    }
}
