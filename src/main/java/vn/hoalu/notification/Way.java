package vn.hoalu.notification;

/** One way by which letters are sent. */
interface Way {

    NoticeChannel channel();

    /** Where it is not, its letters wait. */
    boolean available();

    void send(Letter letter);
}
