package vn.hoalu.access;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the audit log for people to read.
 *
 * @param person     name of who acted; the id where no name is known, empty where nobody was known
 * @param onBehalfOf name of the absent person for whom a deputy acted
 * @param reason     why personal data was taken out, where the act is such an export
 */
public record AuditLine(
        long id,
        long position,
        Instant at,
        String act,
        Optional<String> person,
        Optional<String> onBehalfOf,
        String subject,
        Optional<String> reason,
        Optional<String> request) {}
