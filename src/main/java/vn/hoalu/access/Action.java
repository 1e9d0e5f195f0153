package vn.hoalu.access;

/** What can be done to something of a unit; {@link Permissions} says to whom it is open and how far. */
public enum Action {
    /** Cases with their timeline, evidence and papers. */
    READ_CASES,
    /** Take the whole file of a case out of the system, with a reason. */
    EXPORT_DOSSIER,
    /** The tree of units, their names and codes: no secret to any official. */
    READ_UNITS,
    /** Names and posts of people. */
    READ_PEOPLE,
    /** Identity number and telephone of a person; each reading is logged. */
    READ_PERSONAL_RECORD,
    /** Register people, appoint and dismiss, import them from a sheet. */
    MANAGE_PEOPLE,
    /** Add, rename and close villages, groups, teams, offices and schools. */
    MANAGE_UNITS,
    /** Days off, swapped days and office hours; what is due moves with them. */
    MANAGE_CALENDAR,
    /** Name who stands in for an absent official. */
    NAME_DEPUTIES,
    /** Plan to merge, split or rename units. */
    PROPOSE_REORGANISATION,
    APPROVE_REORGANISATION,
    /** The plans, and by number and name what they would move. */
    READ_REORGANISATIONS,
    /** Accounts: open, close, reset, end sessions. */
    MANAGE_ACCOUNTS,
    /** How long each step of the processes may take, and which ones the policy does not name. */
    READ_DEADLINES,
    /** Letters that were given up, and what notices say. */
    MANAGE_NOTICES,
    /** Search the audit log and verify its chain. */
    READ_AUDIT,
    /** Take personal data out of the system, with a reason. */
    EXPORT_PERSONAL_DATA,
    /** Take a task from a colleague of the same post, or give one to a colleague; with a note. */
    REASSIGN_TASKS,
    /** See how the tasks of a unit are spread over its people, and move them between these; with a note. */
    MANAGE_LOAD,
    /** Offer a list of the inbox that one has put together to a role of the own unit. */
    SHARE_VIEWS,
    /** Add documents to a case and withdraw them with a reason; who works on a task of the case may do it too. */
    CHANGE_DOCUMENTS,
    RECORD_APPLICATION,
    CHECK_APPLICATION,
    ASSESS_APPLICATION,
    DECIDE_APPLICATION,
    WITHDRAW_APPLICATION,
    REVOKE_CERTIFICATE
}
