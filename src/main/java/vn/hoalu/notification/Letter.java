package vn.hoalu.notification;

import java.util.UUID;

/** A notice on its way: what the mail server needs of it. */
record Letter(UUID id, int attempt, String address, String language, String subject, String body) {

    /** Neither address nor words: they are about a person, and this may reach a log. */
    @Override
    public String toString() {
        return "Letter[" + id + ", attempt " + attempt + ']';
    }
}
