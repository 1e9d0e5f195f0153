package vn.hoalu.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.AuditLine;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.AuditQuery;
import vn.hoalu.access.ExportReasonMissing;
import vn.hoalu.access.ExportingAudit;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.SearchingAudit;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.Units;

@HoaLuTest
class AuditSearchIT {

    private static final String AUDITOR = "kiemtra.tinh";

    @Autowired
    AuditLog audit;

    @Autowired
    SearchingAudit searching;

    @Autowired
    ExportingAudit exporting;

    @Autowired
    Staffing staffing;

    @Autowired
    JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();
    private final OfficialId deputy = person("Nguyễn Thị Ẩn Danh " + subject.substring(0, 4));
    private final OfficialId absent = new OfficialId(UUID.randomUUID());

    @Test
    void entries_come_newest_first_page_by_page_without_gap_or_repetition() {
        register();
        for (int i = 0; i < 120; i++) {
            audit.record(deputy, "test.number" + i, subject);
        }

        List<String> acts = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<AuditLine> page = search(bySubject(subject), cursor);
            page.items().forEach(line -> acts.add(line.act()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(acts).hasSize(120).doesNotHaveDuplicates().first().isEqualTo("test.number119");
        assertThat(acts).last().isEqualTo("test.number0");
    }

    @Test
    void person_is_found_without_accents_acting_or_represented() {
        register();
        audit.record(deputy, Optional.of(absent), "test.done", subject);

        for (String name : List.of("an danh " + subject.substring(0, 4), "VANG MAT " + subject.substring(0, 4))) {
            AuditLine line = search(byPerson(name)).getFirst();
            assertThat(line.person()).contains("Nguyễn Thị Ẩn Danh " + subject.substring(0, 4));
            assertThat(line.onBehalfOf()).contains("Trần Văn Vắng Mặt " + subject.substring(0, 4));
        }
        assertThat(search(byPerson("khong co ai ten nhu the"))).isEmpty();
    }

    @Test
    void act_period_and_beginning_of_the_subject_narrow_the_search() {
        register();
        audit.record(deputy, "test.done", subject);
        audit.record(deputy, "test.other", subject);
        LocalDate today = LocalDate.now(Dates.ZONE);

        assertThat(search(query(Optional.of("test.done"), today, today))).hasSize(1);
        assertThat(search(query(Optional.empty(), today, today))).hasSize(2);
        assertThat(search(query(Optional.empty(), today.plusDays(2), today.plusDays(3))))
                .isEmpty();
        assertThat(search(query(Optional.empty(), today.minusDays(3), today.minusDays(2))))
                .isEmpty();
        assertThat(search(bySubject(subject.substring(0, 20)), Optional.empty()).items())
                .hasSize(2);
        assertThat(search(bySubject("%"), Optional.empty()).items()).isEmpty();
    }

    @Test
    void audit_log_is_closed_to_others() {
        for (String login : List.of("quantri.tinh", "lanhdao.hoalu")) {
            ActingAs.demo(login, () -> {
                assertThatThrownBy(() -> searching.page(AuditQuery.ALL, Optional.empty()))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(searching::acts).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> export("vì sao")).isInstanceOf(NotAllowed.class);
            });
        }
        ActingAs.demo(AUDITOR, () -> assertThatThrownBy(() -> export("vì sao")).isInstanceOf(NotAllowed.class));
    }

    @Test
    void export_needs_a_reason_is_logged_and_holds_no_formula() {
        register();
        OfficialId officer = dataProtectionOfficer();
        audit.record(deputy, "test.done", "=" + subject);

        assertThatThrownBy(() -> ActingAs.official(officer, () -> export(" "))).isInstanceOf(ExportReasonMissing.class);
        String file = ActingAs.official(officer, () -> export("thanh tra năm 2026, văn bản số 7"));

        assertThat(file).startsWith("\ufeffSố thứ tự,Thời điểm,").contains(",'=" + subject + ",");
        assertThat(file.lines()).hasSize(2);
        AuditLine line =
                search(byPerson("bao ve du lieu " + subject.substring(0, 4))).getFirst();
        assertThat(line.act()).isEqualTo("audit.exported");
        assertThat(line.reason()).contains("thanh tra năm 2026, văn bản số 7");
        assertThatThrownBy(() -> jdbc.sql("UPDATE access_export SET reason = 'khác' WHERE id = ?")
                        .param(line.subject())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    private String export(String reason) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            exporting.export(bySubject("=" + subject), reason, Languages.VIETNAMESE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    private OfficialId dataProtectionOfficer() {
        OfficialId officer = new OfficialId(UUID.randomUUID());
        staffing.register(officer, "Bảo Vệ Dữ Liệu " + subject.substring(0, 4), Optional.empty());
        staffing.appoint(officer, new Post(Role.DPO, Units.PROVINCE));
        return officer;
    }

    private static OfficialId person(String name) {
        return new OfficialId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private void register() {
        staffing.register(deputy, "Nguyễn Thị Ẩn Danh " + subject.substring(0, 4), Optional.empty());
        staffing.register(absent, "Trần Văn Vắng Mặt " + subject.substring(0, 4), Optional.empty());
    }

    private List<AuditLine> search(AuditQuery query) {
        return search(query, Optional.empty()).items();
    }

    private Rows<AuditLine> search(AuditQuery query, Optional<String> cursor) {
        return ActingAs.demo(AUDITOR, () -> searching.page(query, cursor));
    }

    private AuditQuery query(Optional<String> act, LocalDate from, LocalDate to) {
        return new AuditQuery(act, Optional.empty(), Optional.of(from), Optional.of(to), Optional.of(subject));
    }

    private static AuditQuery byPerson(String name) {
        return new AuditQuery(
                Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AuditQuery bySubject(String subject) {
        return new AuditQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(subject));
    }
}
