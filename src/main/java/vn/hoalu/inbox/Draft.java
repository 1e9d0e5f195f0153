package vn.hoalu.inbox;

import java.time.Instant;
import java.util.List;

/**
 * What a person has typed into a form and not sent yet.
 *
 * @param fields  only what differs from what the form began with, so that newer facts stay where nothing was typed
 * @param aside   typed words without a place: their field has left the form, or another window wrote over them
 * @param version 0 before anything was kept
 */
public record Draft(List<Typed> fields, List<Typed> aside, int version, Instant savedAt) {

    public static final Draft NONE = new Draft(List.of(), List.of(), 0, Instant.EPOCH);

    public Draft {
        fields = List.copyOf(fields);
        aside = List.copyOf(aside);
    }

    public boolean empty() {
        return fields.isEmpty() && aside.isEmpty();
    }

    /** The same draft with other words in it. */
    public Draft with(List<Typed> now, List<Typed> besides) {
        return new Draft(now, besides, version, savedAt);
    }
}
