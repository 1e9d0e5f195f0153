package vn.hoalu.access;

import vn.hoalu.organization.OfficialId;

/** Append-only record of acts that must be accounted for; written in the act's own transaction. */
public interface AuditLog {

    /** @param act a stable word such as {@code certificate.issued}; {@code subject} an id, never a name. */
    void record(OfficialId official, String act, String subject);
}
