package vn.hoalu.organization;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** A deputy cannot be named like this. */
public class CoverRefused extends BrokenRule {

    /** What is wrong, and with which field of the form. */
    public enum Why {
        ONESELF("deputy"),
        DEPUTY_WITHOUT_POST("deputy"),
        NO_POST("posts"),
        POST_NOT_HELD("posts"),
        LAST_BEFORE_FIRST("last"),
        PAST("first"),
        TOO_LONG("last");

        private final String field;

        Why(String field) {
            this.field = field;
        }
    }

    private final Why why;

    CoverRefused(NewCover cover, Why why) {
        super(
                "%s cannot stand in for %s from %s to %s: %s"
                        .formatted(cover.deputy(), cover.absent(), cover.first(), cover.last(), why),
                "organization.error.cover." + why,
                Map.of());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(why.field);
    }
}
