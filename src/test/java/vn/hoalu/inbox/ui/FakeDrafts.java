package vn.hoalu.inbox.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.inbox.Draft;
import vn.hoalu.inbox.DraftPlace;
import vn.hoalu.inbox.Drafts;

/** Drafts in memory, for the views' tests. */
class FakeDrafts implements Drafts {
    final Map<DraftPlace, Draft> kept = new HashMap<>();
    int writes;

    @Nullable
    BrokenRule refusal;

    @Override
    public Optional<Draft> find(DraftPlace place, Actor actor) {
        return Optional.ofNullable(kept.get(place));
    }

    @Override
    public Draft keep(DraftPlace place, Draft known, Draft now, Actor actor) {
        if (refusal != null) {
            throw refusal;
        }
        writes++;
        Draft next = new Draft(now.fields(), now.aside(), known.version() + 1, Instant.parse("2026-11-24T03:15:00Z"));
        kept.put(place, next);
        return next;
    }

    @Override
    public void discard(DraftPlace place, Actor actor) {
        kept.remove(place);
    }
}
