package vn.hoalu.notification;

import java.util.Map;
import java.util.UUID;

/** A notice on its way: what the way needs of it. */
record Letter(
        UUID id,
        int attempt,
        NoticeChannel channel,
        String address,
        String language,
        String messageKey,
        Map<String, Object> arguments,
        String subject,
        String body) {

    /** Neither address nor words: they are about a person, and this may reach a log. */
    @Override
    public String toString() {
        return "Letter[" + id + ", attempt " + attempt + ']';
    }
}
