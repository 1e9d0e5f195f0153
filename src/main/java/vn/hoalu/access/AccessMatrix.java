package vn.hoalu.access;

import vn.hoalu.organization.Role;

/**
 * Which role may do what, and how far. Every switch is without a default: a new role or action does not compile until
 * somebody has decided each of its cells.
 */
final class AccessMatrix {

    private AccessMatrix() {}

    static Scope scope(Role role, Action action) {
        return switch (action) {
            case READ_CASES -> cases(role);
            case EXPORT_DOSSIER -> dossiers(role);
            case READ_UNITS -> Scope.PROVINCE;
            case READ_PEOPLE -> people(role);
            case READ_PERSONAL_RECORD -> personalRecord(role);
            case MANAGE_PEOPLE, MANAGE_UNITS -> staff(role);
            case NAME_DEPUTIES -> deputies(role);
            case PROPOSE_REORGANISATION, MANAGE_ACCOUNTS, MANAGE_CALENDAR, MANAGE_NOTICES ->
                provinceFor(role == Role.SYS_ADMIN);
            case READ_DEADLINES ->
                provinceFor(role == Role.PROCESS_DESIGNER || role == Role.PROCESS_PUBLISHER || role == Role.SYS_ADMIN);
            case APPROVE_REORGANISATION -> provinceFor(role == Role.PROV_STEERING);
            case READ_REORGANISATIONS -> reorganisations(role);
            case READ_AUDIT -> provinceFor(role == Role.AUDITOR || role == Role.DPO);
            case EXPORT_PERSONAL_DATA -> provinceFor(role == Role.DPO);
            case CHANGE_DOCUMENTS -> documents(role);
            case RECORD_APPLICATION, CHECK_APPLICATION, WITHDRAW_APPLICATION -> unitFor(role == Role.COMMUNE_OFFICER);
            case ASSESS_APPLICATION -> unitFor(role == Role.CERT_EXAMINER);
            case DECIDE_APPLICATION -> unitFor(role == Role.CERT_SUPERVISOR);
            case REASSIGN_TASKS -> reassigning(role);
            case MANAGE_LOAD -> load(role);
            case SHARE_VIEWS -> sharing(role);
            case REVOKE_CERTIFICATE -> provinceFor(role == Role.CERT_ADMIN);
        };
    }

    private static Scope provinceFor(boolean open) {
        return open ? Scope.PROVINCE : Scope.NONE;
    }

    private static Scope unitFor(boolean open) {
        return open ? Scope.UNIT : Scope.NONE;
    }

    private static Scope cases(Role role) {
        return switch (role) {
            case PROV_STEERING, PROV_COORD, CERT_ADMIN, AUDITOR -> Scope.PROVINCE;
            case TRAINING_MANAGER, EDU_COORD, PROV_POLICE, DPO -> Scope.UNIT;
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER, COMMUNE_POLICE -> Scope.UNIT;
            case CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, PASC_DIRECTOR, UNIT_HEAD -> Scope.UNIT;
            // They work on what is assigned to them; a whole unit's files are more than they need to know.
            case TEAM_LEAD, TEAM_MEMBER, LEARNER -> Scope.NONE;
            case PROCESS_DESIGNER, PROCESS_PUBLISHER, SYS_ADMIN -> Scope.NONE;
        };
    }

    /** Nobody takes out what they may not read, and not everybody who reads has somebody to hand it to. */
    private static Scope dossiers(Role role) {
        return switch (role) {
            // Appeals and inspections are answered with the file itself.
            case CERT_ADMIN, AUDITOR -> Scope.PROVINCE;
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER -> Scope.UNIT;
            case CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, PASC_DIRECTOR, UNIT_HEAD -> Scope.UNIT;
            case TRAINING_MANAGER, EDU_COORD, DPO -> Scope.UNIT;
            // They read on the screen; the unit that keeps the file hands it out.
            case PROV_STEERING, PROV_COORD, PROV_POLICE, COMMUNE_POLICE -> Scope.NONE;
            case TEAM_LEAD, TEAM_MEMBER, LEARNER, PROCESS_DESIGNER, PROCESS_PUBLISHER, SYS_ADMIN -> Scope.NONE;
        };
    }

    private static Scope documents(Role role) {
        return switch (role) {
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER -> Scope.UNIT;
            case CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, PASC_DIRECTOR, UNIT_HEAD -> Scope.UNIT;
            case TRAINING_MANAGER, EDU_COORD -> Scope.UNIT;
            // They read cases, or work on single tasks; a file is put in order by those who keep it.
            case PROV_STEERING, PROV_COORD, PROV_POLICE, COMMUNE_POLICE, CERT_ADMIN -> Scope.NONE;
            case TEAM_LEAD, TEAM_MEMBER, LEARNER, PROCESS_DESIGNER, PROCESS_PUBLISHER -> Scope.NONE;
            case SYS_ADMIN, DPO, AUDITOR -> Scope.NONE;
        };
    }

    private static Scope reorganisations(Role role) {
        return switch (role) {
            case PROV_STEERING, PROV_COORD, AUDITOR, SYS_ADMIN -> Scope.PROVINCE;
            // A plan names people and open work of several units: theirs to read once it is decided and told to them.
            case TRAINING_MANAGER, EDU_COORD, PROV_POLICE, CERT_ADMIN, DPO -> Scope.NONE;
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER, COMMUNE_POLICE -> Scope.NONE;
            case CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, PASC_DIRECTOR, UNIT_HEAD -> Scope.NONE;
            case TEAM_LEAD, TEAM_MEMBER, LEARNER, PROCESS_DESIGNER, PROCESS_PUBLISHER -> Scope.NONE;
        };
    }

    private static Scope people(Role role) {
        return switch (role) {
            case PROV_STEERING, PROV_COORD, TRAINING_MANAGER, CERT_ADMIN, DPO, AUDITOR, SYS_ADMIN -> Scope.PROVINCE;
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER -> Scope.UNIT_AND_BELOW;
            case PASC_DIRECTOR, UNIT_HEAD, TEAM_LEAD -> Scope.UNIT_AND_BELOW;
            case EDU_COORD, PROV_POLICE, COMMUNE_POLICE, PASC_OFFICER -> Scope.UNIT;
            case CERT_EXAMINER, CERT_SUPERVISOR, PROCESS_DESIGNER, PROCESS_PUBLISHER -> Scope.UNIT;
            case TEAM_MEMBER, LEARNER -> Scope.OWN;
        };
    }

    private static Scope personalRecord(Role role) {
        return switch (role) {
            case DPO, SYS_ADMIN -> Scope.PROVINCE;
            case COMMUNE_CHAIR, UNIT_HEAD -> Scope.UNIT_AND_BELOW;
            case PROV_STEERING, PROV_COORD, TRAINING_MANAGER, EDU_COORD, PROV_POLICE, CERT_ADMIN -> Scope.OWN;
            case COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER, CERT_EXAMINER, CERT_SUPERVISOR -> Scope.OWN;
            case PASC_OFFICER, PASC_DIRECTOR, COMMUNE_POLICE, TEAM_LEAD, TEAM_MEMBER, LEARNER -> Scope.OWN;
            // Read-only on everything is about acts; an auditor reads what was done, not telephone numbers.
            case PROCESS_DESIGNER, PROCESS_PUBLISHER, AUDITOR -> Scope.OWN;
        };
    }

    private static Scope staff(Role role) {
        return switch (role) {
            case SYS_ADMIN -> Scope.PROVINCE;
            case COMMUNE_CHAIR, UNIT_HEAD -> Scope.UNIT_AND_BELOW;
            case PROV_STEERING, PROV_COORD, TRAINING_MANAGER, EDU_COORD, PROV_POLICE, CERT_ADMIN -> Scope.NONE;
            case COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER, CERT_EXAMINER, CERT_SUPERVISOR -> Scope.NONE;
            case PASC_OFFICER, PASC_DIRECTOR, COMMUNE_POLICE, TEAM_LEAD, TEAM_MEMBER, LEARNER -> Scope.NONE;
            case PROCESS_DESIGNER, PROCESS_PUBLISHER, DPO, AUDITOR -> Scope.NONE;
        };
    }

    private static Scope deputies(Role role) {
        return switch (role) {
            case SYS_ADMIN -> Scope.PROVINCE;
            case COMMUNE_CHAIR, UNIT_HEAD -> Scope.UNIT_AND_BELOW;
            case PROV_STEERING, PROV_COORD, TRAINING_MANAGER, EDU_COORD, PROV_POLICE, CERT_ADMIN -> Scope.OWN;
            case COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER, CERT_EXAMINER, CERT_SUPERVISOR -> Scope.OWN;
            case PASC_OFFICER, PASC_DIRECTOR, COMMUNE_POLICE, TEAM_LEAD, TEAM_MEMBER -> Scope.OWN;
            case PROCESS_DESIGNER, PROCESS_PUBLISHER, DPO, AUDITOR -> Scope.OWN;
            // A learner has no duty another could take over.
            case LEARNER -> Scope.NONE;
        };
    }

    /** Only in groups of their own: a task they could not work on is none of theirs to take. */
    private static Scope reassigning(Role role) {
        return switch (role) {
            case PROV_STEERING, PROV_COORD, TRAINING_MANAGER, EDU_COORD, PROV_POLICE, CERT_ADMIN -> Scope.UNIT;
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, COMMUNE_OFFICER, COMMUNE_POLICE -> Scope.UNIT;
            case CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, PASC_DIRECTOR, UNIT_HEAD, TEAM_LEAD -> Scope.UNIT;
            case PROCESS_DESIGNER, PROCESS_PUBLISHER, SYS_ADMIN -> Scope.UNIT;
            // A member's visits and a learner's lessons are theirs; who reads for a check moves nothing.
            case TEAM_MEMBER, LEARNER, DPO, AUDITOR -> Scope.NONE;
        };
    }

    /** Who leads a unit sees to it that its work is done; above it one asks its head. */
    private static Scope load(Role role) {
        return switch (role) {
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, PASC_DIRECTOR, UNIT_HEAD -> Scope.UNIT;
            case PROV_STEERING, PROV_COORD, TRAINING_MANAGER, EDU_COORD, PROV_POLICE, CERT_ADMIN -> Scope.NONE;
            case COMMUNE_OFFICER, CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, COMMUNE_POLICE -> Scope.NONE;
            // A team goes from house to house together, and reads no cases.
            case TEAM_LEAD, TEAM_MEMBER, LEARNER -> Scope.NONE;
            case PROCESS_DESIGNER, PROCESS_PUBLISHER, DPO, AUDITOR, SYS_ADMIN -> Scope.NONE;
        };
    }

    private static Scope sharing(Role role) {
        return switch (role) {
            case PROV_STEERING, PROV_COORD, TRAINING_MANAGER, EDU_COORD, PROV_POLICE, CERT_ADMIN -> Scope.UNIT;
            case COMMUNE_CHAIR, COMMUNE_VICE, COMMUNE_LEAD, PASC_DIRECTOR, UNIT_HEAD, TEAM_LEAD -> Scope.UNIT;
            case COMMUNE_OFFICER, CERT_EXAMINER, CERT_SUPERVISOR, PASC_OFFICER, COMMUNE_POLICE -> Scope.NONE;
            case TEAM_MEMBER, LEARNER, PROCESS_DESIGNER, PROCESS_PUBLISHER, DPO, AUDITOR, SYS_ADMIN -> Scope.NONE;
        };
    }
}
