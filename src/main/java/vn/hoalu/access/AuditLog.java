package vn.hoalu.access;

import java.util.Optional;
import vn.hoalu.organization.OfficialId;

/**
 * Append-only record of acts that must be accounted for; written in the act's own transaction, and where that only
 * reads, in one of its own before the call returns.
 */
public interface AuditLog {

    /** @param act a stable word such as {@code certificate.issued}; {@code subject} an id, never a name. */
    void record(OfficialId official, String act, String subject);

    /** @param onBehalfOf the absent official whose deputy acted. */
    void record(OfficialId official, Optional<OfficialId> onBehalfOf, String act, String subject);
}
