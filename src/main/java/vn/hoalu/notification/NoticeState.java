package vn.hoalu.notification;

enum NoticeState {
    PENDING,
    SENT,
    /** Given up after the last attempt. */
    FAILED,
    /** There is no address: to be handed over in person. */
    KEPT
}
