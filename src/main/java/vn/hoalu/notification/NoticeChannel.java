package vn.hoalu.notification;

enum NoticeChannel {
    EMAIL,
    IN_PERSON
}
