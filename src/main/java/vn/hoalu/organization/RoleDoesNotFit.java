package vn.hoalu.organization;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** The kind of unit has no such post. */
public class RoleDoesNotFit extends BrokenRule {

    RoleDoesNotFit(Post post, UnitKind kind) {
        super("%s is no post of a %s".formatted(post.asGroup(), kind), "organization.error.roleDoesNotFit", Map.of());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("role");
    }
}
