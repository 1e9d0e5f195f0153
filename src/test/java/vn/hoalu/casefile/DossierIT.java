package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.ExportReasonMissing;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Languages;
import vn.hoalu.document.DocumentCases;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.DeputyRegister;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.CaseKey;

@HoaLuTest
class DossierIT {

    private static final UnitCode WARD = new UnitCode("14329");
    private static final String REASON = "Trả lời đơn của công dân";

    @Autowired
    ExportingDossier exporting;

    @Autowired
    WritingNotes writing;

    @Autowired
    ReadingNotes notes;

    @Autowired
    CurrentActor current;

    @Autowired
    Staffing staffing;

    @Autowired
    DeputyRegister deputies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final DocumentCases documents = new DocumentCases();
    private CaseKey caseKey;

    @BeforeEach
    void open() {
        beans.autowireBean(documents);
        caseKey = documents.open();
        documents.upload(caseKey, "đơn đề nghị.txt", "một hai ba".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void dossier_has_timeline_notes_and_documents_and_is_accounted_for() {
        note("Đã gọi điện");
        note("Viết nhầm hồ sơ");
        ActingAs.demo("canbo.hoalu", () -> writing.withdraw(lastNote(), current.get()));

        JsonNode dossier = JsonMapper.shared().readTree(json("canbo.hoalu"));

        assertThat(kinds(dossier)).containsSubsequence("case", "event", "note", "note", "document");
        assertThat(dossier.toString()).contains("Đã gọi điện", "Viết nhầm hồ sơ", "withdrawnAt", "đơn đề nghị.txt");
        assertThat(dossier.toString()).contains("casefile.entry.exported");
        String id = dossier.get("exported").get("id").asString();
        assertThat(audited("case.exported", id)).isOne();
        assertThat(audited("case.dossier", dossier.get("chain").get("last").asString()))
                .isOne();
        assertThat(jdbc.sql("SELECT reason FROM access_export WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo(REASON);
    }

    @Test
    void answers_that_no_business_took_are_in_it_and_numbers_with_a_fraction_are_texts() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO inbox_answer (task_id, case_key, element, answers, answered_by, answered_at)
                VALUES (:task, :case, 'Task_Visit', '{"households":2.5,"met":true}', :by, UTC_TIMESTAMP(3))""")
                .param("task", UUID.randomUUID().toString())
                .param("case", caseKey.toString())
                .param("by", ActingAs.idOf("canbo.hoalu").toString())
                .update());

        String dossier = json("canbo.hoalu");

        assertThat(dossier).contains("\"kind\":\"answers\"", "\"key\":\"households\"", "\"value\":\"2.5\"");
        assertThat(dossier).contains("\"key\":\"met\",\"label\":\"met\",\"text\":\"Có\",\"value\":true");
    }

    @Test
    void paper_names_who_took_it_and_when_in_the_language_of_the_screen() throws IOException {
        try (PDDocument paper = Loader.loadPDF(taken("canbo.hoalu", DossierFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(
                            "BẢN TRÍCH XUẤT HỒ SƠ", "Phạm Thị Thử", "đơn đề nghị.txt", "Người xuất", "Nguyễn Văn Mẫu");
        }
    }

    @Test
    void who_may_not_read_the_case_or_only_reads_it_takes_nothing_out() {
        for (String login : List.of("canbo.namdinh", "dieuphoi.tinh", "quantri.tinh")) {
            assertThat(ActingAs.demo(login, () -> exporting.offered(caseKey))).isFalse();
            assertThatThrownBy(() -> json(login)).isInstanceOf(NotAllowed.class);
        }
        assertThat(ActingAs.demo("kiemtra.tinh", () -> exporting.offered(caseKey)))
                .isTrue();
    }

    @Test
    void nothing_is_taken_out_without_a_reason() {
        assertThatThrownBy(() -> taken(ActingAs.idOf("canbo.hoalu"), DossierFormat.JSON, " "))
                .isInstanceOf(ExportReasonMissing.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM casefile_entry WHERE case_key = ? AND message_key = ?")
                        .params(caseKey.toString(), AccountingDossier.EXPORTED)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void deputy_takes_it_out_in_the_name_of_the_absent() {
        OfficialId absent = official("Lê Thị Vắng", new Post(Role.UNIT_HEAD, WARD));
        OfficialId deputy = official("Trần Văn Thay", new Post(Role.TEAM_LEAD, new UnitCode("13396")));
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        transaction.executeWithoutResult(status -> deputies.name(
                CoverId.fresh(),
                new NewCover(absent, deputy, Set.of(new Post(Role.UNIT_HEAD, WARD)), Optional.empty(), today, today),
                absent));

        JsonNode dossier = JsonMapper.shared()
                .readTree(new String(taken(deputy, DossierFormat.JSON, REASON), StandardCharsets.UTF_8));

        assertThat(dossier.get("exported").get("by").get("name").asString()).isEqualTo("Trần Văn Thay");
        assertThat(dossier.get("exported").get("onBehalfOf").get("name").asString())
                .isEqualTo("Lê Thị Vắng");
        assertThat(jdbc.sql("SELECT on_behalf_of FROM access_audit WHERE act = 'case.exported' AND subject = ?")
                        .param(dossier.get("exported").get("id").asString())
                        .query(String.class)
                        .single())
                .isEqualTo(absent.toString());
    }

    @Test
    void thousand_entries_come_whole_and_in_order() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO casefile_entry (id, case_key, occurred_at, message_key, arguments, occasion)
                SELECT :first + seq - 1, :case, UTC_TIMESTAMP(3), 'casefile.entry.opened', CONCAT('{"number":"N', seq, '"}'),
                       UUID() FROM seq_1_to_1000""")
                .param("first", thousandPlaces())
                .param("case", caseKey.toString())
                .update());

        String dossier = json("canbo.hoalu");
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            places.add(dossier.indexOf("{\"number\":\"N%d\"}".formatted(i)));
        }

        assertThat(places).doesNotContain(-1).isSorted();
    }

    /** The first of as many as nobody else is given. */
    private static long thousandPlaces() {
        Instant now = Instant.now();
        return LongStream.generate(() -> TimelinePlaces.next(now))
                .limit(1000)
                .min()
                .orElseThrow();
    }

    private void note(String text) {
        ActingAs.demo("canbo.hoalu", () -> writing.write(CommandId.fresh(), caseKey, text, current.get()));
    }

    private UUID lastNote() {
        return notes.page(caseKey, Optional.empty(), current.get())
                .items()
                .getFirst()
                .id();
    }

    private OfficialId official(String name, Post post) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            staffing.register(id, name, Optional.empty());
            staffing.appoint(id, post);
        });
        return id;
    }

    private String json(String login) {
        return new String(taken(login, DossierFormat.JSON), StandardCharsets.UTF_8);
    }

    private byte[] taken(String login, DossierFormat format) {
        return taken(ActingAs.idOf(login), format, REASON);
    }

    private byte[] taken(OfficialId who, DossierFormat format, String reason) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ActingAs.official(who, () -> {
            try {
                exporting.export(caseKey, format, reason, Languages.VIETNAMESE, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return file.toByteArray();
    }

    private static List<String> kinds(JsonNode dossier) {
        List<String> kinds = new ArrayList<>();
        dossier.get("entries")
                .forEach(line -> kinds.add(line.get("entry").get("kind").asString()));
        return kinds;
    }

    private int audited(String act, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM access_audit WHERE act = ? AND subject = ?")
                .params(act, subject)
                .query(Integer.class)
                .single();
    }
}
