package vn.hoalu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** The cover of a case. */
@Entity
@Table(name = "casefile_case")
class CaseFile {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "case_key")
    private UUID caseKey;

    @Column(name = "number")
    private String number;

    @Column(name = "process_key")
    private String processKey;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "subject")
    private String subject;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "outcome_key")
    private @Nullable String outcomeKey;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    protected CaseFile() {}

    CaseFile(CaseKey caseKey, String number, ProcessKey process, UnitCode unit, String subject, Instant openedAt) {
        this.caseKey = caseKey.value();
        this.number = number;
        this.processKey = process.value();
        this.unitCode = unit.value();
        this.openedAt = openedAt;
        rename(subject);
    }

    final void rename(String about) {
        subject = about;
        searchText = SearchText.fold(number + " " + about);
    }

    /** @throws IllegalStateException where it is closed with another outcome: a case ends once. */
    void close(String outcome, Instant at) {
        if (outcomeKey != null && !outcomeKey.equals(outcome)) {
            throw new IllegalStateException("Case %s ended as %s, not %s".formatted(number, outcomeKey, outcome));
        }
        if (closedAt == null) {
            closedAt = at;
            outcomeKey = outcome;
        }
    }

    CaseSummary summary() {
        return new CaseSummary(
                new CaseKey(caseKey),
                number,
                new ProcessKey(processKey),
                new UnitCode(unitCode),
                subject,
                openedAt,
                Optional.ofNullable(closedAt),
                Optional.ofNullable(outcomeKey));
    }
}
