package vn.hoalu.inbox.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.inbox.Draft;
import vn.hoalu.inbox.DraftPlace;
import vn.hoalu.inbox.Drafts;
import vn.hoalu.inbox.Typed;

/** Drafts in memory, for the views' tests. */
class FakeDrafts implements Drafts {
    final Map<DraftPlace, Draft> kept = new HashMap<>();
    int writes;

    /** What another window has typed into the same fields, once. */
    List<Typed> displaced = List.of();

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
        List<Typed> aside = new ArrayList<>(now.aside());
        aside.addAll(displaced);
        displaced = List.of();
        Draft next = new Draft(now.fields(), aside, known.version() + 1, Instant.parse("2026-11-24T03:15:00Z"));
        kept.put(place, next);
        return next;
    }

    @Override
    public void discard(DraftPlace place, Actor actor) {
        kept.remove(place);
    }
}
