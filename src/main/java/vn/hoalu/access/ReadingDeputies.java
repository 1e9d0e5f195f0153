package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.CoverQuery;
import vn.hoalu.organization.Deputies;
import vn.hoalu.organization.UnitCode;

/** Shows who stands in for whom: one's own covers both ways, and those in one's reach. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadingDeputies {

    private final Deputies deputies;
    private final Permissions permissions;
    private final CoverRights rights;

    ReadingDeputies(Deputies deputies, Permissions permissions, CoverRights rights) {
        this.deputies = deputies;
        this.permissions = permissions;
        this.rights = rights;
    }

    /** Who stands in for the actor. */
    public Rows<CoverLine> mine(Optional<String> cursor, Actor actor) {
        return deputies.page(CoverQuery.ofAbsent(actor.id()), cursor);
    }

    /** For whom the actor stands in. */
    public Rows<CoverLine> standingIn(Optional<String> cursor, Actor actor) {
        return deputies.page(CoverQuery.ofDeputy(actor.id()), cursor);
    }

    /** Those of the units for which the actor names deputies. */
    public Rows<CoverLine> inReach(String search, Optional<String> cursor, Actor actor) {
        Reach reach = permissions.reach(actor, Action.NAME_DEPUTIES);
        return reach.isNowhere()
                ? new Rows<>(List.of(), Optional.empty())
                : deputies.page(CoverQuery.within(units(reach), search), cursor);
    }

    /** Whether the actor names deputies for others too. */
    public boolean namesForOthers(Actor actor) {
        return !permissions.reach(actor, Action.NAME_DEPUTIES).isNowhere();
    }

    public boolean mayEnd(CoverLine cover, Actor actor) {
        return rights.mayEnd(cover, actor);
    }

    /** Those who could be absent. */
    public List<Deputies.Person> colleagues(String search, Actor actor) {
        return people(search, permissions.reach(actor, Action.NAME_DEPUTIES));
    }

    /** Those who could be a deputy. */
    public List<Deputies.Person> candidates(String search, Actor actor) {
        return people(search, rights.candidates(actor));
    }

    private List<Deputies.Person> people(String search, Reach reach) {
        return reach.isNowhere() ? List.of() : deputies.people(search, units(reach));
    }

    private static Optional<Set<UnitCode>> units(Reach reach) {
        return reach.everywhere() ? Optional.empty() : Optional.of(reach.units());
    }
}
