package vn.hoalu.certification;

import vn.hoalu.organization.Role;

/** What a person does in one application; nobody has two of these in the same one. */
enum Duty {
    APPLY,
    PREPARE,
    DECIDE;

    static Duty of(Role role) {
        return role == Role.CERT_SUPERVISOR ? DECIDE : PREPARE;
    }
}
