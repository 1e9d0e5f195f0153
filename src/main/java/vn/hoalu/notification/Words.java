package vn.hoalu.notification;

/** What a notice says. The subject is one line: a line break in it could smuggle in a header. */
record Words(String subject, String body) {

    Words {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
