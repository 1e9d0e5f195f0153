package vn.hoalu.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.hoalu.base.SearchText;
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
    private String unitCode;

    protected InboxCase() {}

    InboxCase(CaseKey caseKey, String number, String subject, UnitCode unit) {
        this.caseKey = caseKey.value();
        describe(number, subject, unit);
    }

    final void describe(String number, String about, UnitCode unit) {
        caseNumber = number;
        subject = about;
        searchText = SearchText.fold(about + " " + number);
        unitCode = unit.value();
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
}
