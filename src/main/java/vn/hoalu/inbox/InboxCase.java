package vn.hoalu.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;

/** What the rows of one case say. */
@Entity
@Table(name = "inbox_case")
class InboxCase {
    private static final int LONGEST = 400;

    @Id
    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID caseKey;

    @Column
    private String caseNumber;

    @Column
    private String subject;

    @Column
    private String searchText;

    @Column
    private String unitCode;

    @Column
    private @Nullable String campaign;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID startedBy;

    protected InboxCase() {}

    InboxCase(CaseKey caseKey, CaseSubjects.Description about) {
        this.caseKey = caseKey.value();
        describe(about);
    }

    /** Who began a case stays that, whoever describes it again. */
    final void describe(CaseSubjects.Description about) {
        caseNumber = about.number();
        subject = about.subject();
        searchText = searchText(about);
        unitCode = about.unit().value();
        campaign = about.campaign().orElse(null);
        startedBy = about.startedBy().map(OfficialId::value).orElse(startedBy);
    }

    private static String searchText(CaseSubjects.Description about) {
        String people = String.join(" ", about.people());
        String folded = SearchText.fold(about.subject() + " " + about.number() + " " + people);
        return folded.substring(0, Math.min(LONGEST, folded.length()));
    }

    String number() {
        return caseNumber;
    }

    String subject() {
        return subject;
    }

    String searchText() {
        return searchText;
    }

    String unitCode() {
        return unitCode;
    }

    @Nullable
    String campaign() {
        return campaign;
    }

    @Nullable
    UUID startedBy() {
        return startedBy;
    }
}
