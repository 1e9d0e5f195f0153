package vn.hoalu.access.ui;

/** A new password was typed twice, and not the same. */
class NotRepeated extends RuntimeException {

    static void unlessSame(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new NotRepeated();
        }
    }
}
