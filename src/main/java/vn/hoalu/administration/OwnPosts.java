package vn.hoalu.administration;

import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** Nobody gives, changes or ends posts of their own. */
public class OwnPosts extends BrokenRule {

    OwnPosts(OfficialId id) {
        super("%s may not change the own posts".formatted(id), "administration.error.ownPosts", Map.of());
    }
}
