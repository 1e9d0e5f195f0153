package vn.hoalu.notification;

enum NoticeChannel {
    EMAIL,
    /** To a telephone. */
    TEXT,
    IN_PERSON
}
