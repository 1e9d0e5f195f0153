package vn.hoalu.organization;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** What has been held is history. */
public class PostIsHistory extends BrokenRule {

    PostIsHistory(AppointmentId id) {
        super(
                "Post %s has been held; what is over or begun is not rewritten".formatted(id),
                "organization.error.postIsHistory",
                Map.of());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("from");
    }
}
