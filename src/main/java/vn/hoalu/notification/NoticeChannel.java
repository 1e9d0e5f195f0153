package vn.hoalu.notification;

public enum NoticeChannel {
    EMAIL,
    /** To a telephone. */
    TEXT,
    IN_PERSON
}
