package vn.hoalu.certification;

import vn.hoalu.access.Action;

/** What a person does in one application; nobody has two of these in the same one. */
enum Duty {
    APPLY,
    PREPARE,
    DECIDE;

    static Duty of(Action action) {
        return action == Action.DECIDE_APPLICATION ? DECIDE : PREPARE;
    }
}
