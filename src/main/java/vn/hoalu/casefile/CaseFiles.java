package vn.hoalu.casefile;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** Opens case files and writes their timelines, in the caller's transaction. */
public interface CaseFiles {

    /**
     * Opens a file before its process starts and tells the inbox what it is about.
     *
     * @param series prefix of the human number, e.g. {@code GCN} for {@code GCN-2026-0001}
     * @return the number
     */
    String open(CaseKey caseKey, ProcessKey process, String series, UnitCode unit, String subject);

    /** The same for an act in a capacity that the signed-in person alone does not tell: as somebody's deputy. */
    String open(CaseKey caseKey, ProcessKey process, String series, UnitCode unit, String subject, Stamp by);

    /** What a case is about has become another: its file, its open tasks and whoever searches for it say so. */
    void rename(CaseKey caseKey, String subject);

    /**
     * Adds an entry to the timeline. Task events are entered by the case file itself; this is for what only the
     * business knows.
     *
     * @param messageKey sentence of the entry, in three languages, with these arguments
     * @param by         the acting official; empty where the system acted
     */
    void record(CaseKey caseKey, String messageKey, Map<String, String> arguments, Optional<OfficialId> by);

    /** The same, saying also whose deputy acted. */
    void record(CaseKey caseKey, String messageKey, Map<String, String> arguments, Stamp by);

    /**
     * @param messageKey how it ended, e.g. {@code certification.outcome.issued}
     */
    void close(CaseKey caseKey, String messageKey);

    Optional<CaseSummary> find(CaseKey caseKey);
}
