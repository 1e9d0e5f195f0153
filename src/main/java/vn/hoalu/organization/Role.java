package vn.hoalu.organization;

/** What a post makes its holder do; the duties are those of the province's list of roles. */
public enum Role {
    PROV_STEERING,
    PROV_COORD,
    TRAINING_MANAGER,
    EDU_COORD,
    PROV_POLICE,
    CERT_ADMIN,
    COMMUNE_CHAIR,
    COMMUNE_VICE,
    COMMUNE_LEAD,
    COMMUNE_OFFICER,
    CERT_EXAMINER,
    CERT_SUPERVISOR,
    PASC_OFFICER,
    PASC_DIRECTOR,
    COMMUNE_POLICE,
    TEAM_LEAD,
    TEAM_MEMBER,
    UNIT_HEAD,
    LEARNER,
    PROCESS_DESIGNER,
    PROCESS_PUBLISHER,
    DPO,
    AUDITOR,
    SYS_ADMIN
}
