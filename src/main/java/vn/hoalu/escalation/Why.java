package vn.hoalu.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.inbox.Sight;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitName;

/**
 * What an official may ask about a task.
 *
 * @param unit     of the post the task waits for
 * @param obstacle why this official in particular may not do it
 * @param standing who must act already because it is overdue
 * @param next     who must act next where it stays undone, the nearest first; vacant posts are left out
 */
public record Why(
        Sight sight, Optional<UnitName> unit, Optional<BrokenRule> obstacle, Optional<Step> standing, List<Step> next) {

    public Why {
        next = List.copyOf(next);
    }

    /** @param at from when on */
    public record Step(Role role, UnitName unit, Instant at) {}
}
