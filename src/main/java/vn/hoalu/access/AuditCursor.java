package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/** Where a page of the audit log ended. */
record AuditCursor(LocalDateTime at, long id) {

    static AuditCursor read(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        int colon = plain.indexOf(':');
        Instant at = Instant.ofEpochMilli(Long.parseLong(plain.substring(0, colon)));
        return new AuditCursor(LocalDateTime.ofInstant(at, ZoneOffset.UTC), Long.parseLong(plain.substring(colon + 1)));
    }

    String write() {
        byte[] plain = (at.toInstant(ZoneOffset.UTC).toEpochMilli() + ":" + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
