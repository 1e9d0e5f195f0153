package vn.hoalu.escalation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;

/** Who holds which post, each looked up once: the tasks that become late together are mostly the same people's. */
final class Staff {

    private final Officials officials;
    private final Map<Post, List<OfficialName>> holders = new HashMap<>();

    Staff(Officials officials) {
        this.officials = officials;
    }

    List<OfficialName> of(Post post) {
        return holders.computeIfAbsent(post, officials::holdersOf);
    }
}
