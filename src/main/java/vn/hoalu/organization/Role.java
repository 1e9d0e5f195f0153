package vn.hoalu.organization;

import java.util.Set;

/** What a post makes its holder do; duties and levels are those of the province's list of roles. */
public enum Role {
    PROV_STEERING(RoleLevel.PROVINCE),
    PROV_COORD(RoleLevel.PROVINCE),
    TRAINING_MANAGER(RoleLevel.PROVINCE),
    EDU_COORD(RoleLevel.PROVINCE),
    PROV_POLICE(RoleLevel.PROVINCE),
    CERT_ADMIN(RoleLevel.PROVINCE),
    COMMUNE_CHAIR(RoleLevel.COMMUNE),
    COMMUNE_VICE(RoleLevel.COMMUNE),
    COMMUNE_LEAD(RoleLevel.COMMUNE),
    COMMUNE_OFFICER(RoleLevel.COMMUNE),
    CERT_EXAMINER(RoleLevel.COMMUNE),
    CERT_SUPERVISOR(RoleLevel.COMMUNE, RoleLevel.PROVINCE),
    PASC_OFFICER(RoleLevel.COMMUNE),
    PASC_DIRECTOR(RoleLevel.COMMUNE),
    COMMUNE_POLICE(RoleLevel.COMMUNE),
    TEAM_LEAD(RoleLevel.VILLAGE),
    TEAM_MEMBER(RoleLevel.VILLAGE),
    UNIT_HEAD(RoleLevel.PROVINCE, RoleLevel.COMMUNE, RoleLevel.VILLAGE),
    LEARNER(RoleLevel.PROVINCE, RoleLevel.COMMUNE, RoleLevel.VILLAGE),
    PROCESS_DESIGNER(RoleLevel.PROVINCE),
    PROCESS_PUBLISHER(RoleLevel.PROVINCE),
    DPO(RoleLevel.PROVINCE),
    AUDITOR(RoleLevel.PROVINCE),
    SYS_ADMIN(RoleLevel.PROVINCE);

    private final Set<RoleLevel> levels;

    Role(RoleLevel... levels) {
        this.levels = Set.of(levels);
    }

    /** Whether a unit of this kind has such posts. */
    public boolean fits(UnitKind kind) {
        return levels.contains(RoleLevel.of(kind));
    }

    /** Filled by the province alone: its own roles, and the chair, who is nobody's choice in the commune's offices. */
    public boolean isFilledByProvince() {
        return this == COMMUNE_CHAIR || levels.equals(Set.of(RoleLevel.PROVINCE));
    }
}
