package vn.hoalu.access;

import org.springframework.stereotype.Component;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** Decides by the posts held today, and by nothing else. */
@Component
class PostPermissions implements Permissions {

    private enum Reach {
        NONE,
        OWN_UNIT,
        PROVINCE
    }

    private final Units units;

    PostPermissions(Units units) {
        this.units = units;
    }

    @Override
    public boolean mayReadCases(Actor actor, UnitCode unit) {
        return actor.posts().stream().anyMatch(post -> opens(post, unit));
    }

    private boolean opens(Post post, UnitCode unit) {
        return switch (reachOf(post.role())) {
            case NONE -> false;
            case OWN_UNIT -> post.unit().equals(unit);
            case PROVINCE -> inProvince(post.unit()) && inProvince(unit);
        };
    }

    private boolean inProvince(UnitCode unit) {
        return units.within(unit, Units.PROVINCE);
    }

    // Without a default: a new role does not compile until somebody has decided what its holders may read.
    private static Reach reachOf(Role role) {
        return switch (role) {
            case PROV_STEERING, PROV_COORD, CERT_ADMIN, AUDITOR -> Reach.PROVINCE;
            case TRAINING_MANAGER, EDU_COORD, PROV_POLICE, DPO -> Reach.OWN_UNIT;
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER, COMMUNE_POLICE -> Reach.OWN_UNIT;
            case CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, PASC_DIRECTOR, UNIT_HEAD -> Reach.OWN_UNIT;
            // They work on what is assigned to them; a whole unit's files are more than they need to know.
            case TEAM_LEAD, TEAM_MEMBER, LEARNER -> Reach.NONE;
            case PROCESS_DESIGNER, PROCESS_PUBLISHER, SYS_ADMIN -> Reach.NONE;
        };
    }
}
