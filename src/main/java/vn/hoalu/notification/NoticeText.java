package vn.hoalu.notification;

/** What a notice says before it is filled: two patterns in ICU message format. */
public record NoticeText(String subject, String body) {

    public NoticeText {
        subject = subject.strip();
        body = body.strip();
    }
}
