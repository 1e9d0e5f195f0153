package vn.hoalu.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/** What the rows of one case say. */
@Entity
@Table(name = "inbox_case")
class InboxCase {
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
    private String searchWords;

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
        String named = about.subject() + " " + about.number() + " " + String.join(" ", about.people());
        searchText = SearchWords.text(named);
        searchWords = SearchWords.telling(searchText);
        unitCode = about.unit().value();
        campaign = about.campaign().orElse(null);
        startedBy = about.startedBy().map(OfficialId::value).orElse(startedBy);
    }

    CaseSubjects.Description described(String otherSubject) {
        return new CaseSubjects.Description(
                caseNumber,
                otherSubject,
                new UnitCode(unitCode),
                List.of(),
                Optional.ofNullable(campaign),
                Optional.ofNullable(startedBy).map(OfficialId::new));
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
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

    /** By which it is looked up. */
    Set<String> words() {
        return SearchWords.split(searchWords);
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
