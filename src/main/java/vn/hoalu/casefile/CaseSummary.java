package vn.hoalu.casefile;

import java.time.Instant;
import java.util.Optional;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** @param outcomeKey message key of how the case ended; empty while it is open */
public record CaseSummary(
        CaseKey key,
        String number,
        ProcessKey process,
        UnitCode unit,
        String subject,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<String> outcomeKey) {}
