package vn.hoalu.inbox;

import java.util.Collection;
import java.util.Set;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.CaseKey;

/** In which cases a colleague has named an official in a note that they have not seen yet; for a mark in the lists. */
public interface Mentions {

    /** Of these cases; one statement whatever their number. */
    Set<CaseKey> unseen(Collection<CaseKey> cases, Actor actor);
}
