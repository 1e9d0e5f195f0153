package vn.hoalu.access;

/**
 * Which actions a deputy takes over with a post: the work on cases and tasks. What an official decides about people,
 * units and accounts, and what opens personal data or the audit log, is a trust in the person and stays behind.
 * Without a default: a new action does not compile until somebody has decided it.
 */
final class Coverage {

    private Coverage() {}

    static boolean includes(Action action) {
        return switch (action) {
            case READ_CASES, EXPORT_DOSSIER, REASSIGN_TASKS, MANAGE_LOAD, CHANGE_DOCUMENTS -> true;
            case RECORD_APPLICATION, CHECK_APPLICATION, ASSESS_APPLICATION, DECIDE_APPLICATION -> true;
            case WITHDRAW_APPLICATION, REVOKE_CERTIFICATE -> true;
            // A task like any other: that proposer and approver are two is judged on persons.
            case APPROVE_REORGANISATION, READ_REORGANISATIONS -> true;
            // Nobody names a deputy of their own for what they have as a deputy: no chains.
            case NAME_DEPUTIES -> false;
            case READ_UNITS, READ_PEOPLE, READ_PERSONAL_RECORD, EXPORT_PERSONAL_DATA, READ_AUDIT, READ_DEADLINES ->
                false;
            // A view is shared by whoever has put it together, in their own name.
            case SHARE_VIEWS -> false;
            case MANAGE_PEOPLE,
                    MANAGE_UNITS,
                    MANAGE_CALENDAR,
                    MANAGE_ACCOUNTS,
                    MANAGE_NOTICES,
                    PROPOSE_REORGANISATION -> false;
        };
    }
}
