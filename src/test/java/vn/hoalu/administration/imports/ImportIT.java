package vn.hoalu.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Dates;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;

/** Runs of real files on the real database; the worker's steps are taken by hand. */
@HoaLuTest
class ImportIT {

    private static final UnitCode HERE = new UnitCode("13363");
    private static final UnitCode ELSEWHERE = new UnitCode("13366");
    private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);
    private static int numbers = 0;

    @Autowired
    ImportingPeople importing;

    @Autowired
    ReadingImports reading;

    @Autowired
    ImportSteps steps;

    @Autowired
    ImportWorker worker;

    @Autowired
    ImportPurge purge;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Autowired
    Officials officials;

    @Autowired
    Staffing staffing;

    @Autowired
    IdentityVault vault;

    @Autowired
    UnitTree tree;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Actor chair;

    @BeforeEach
    void chair() {
        chair = someone(Role.COMMUNE_CHAIR, HERE);
    }

    private Actor someone(Role role, UnitCode unit) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, "Người Nhập", Optional.empty());
        staffing.appoint(id, new Post(role, unit));
        return new Actor(id, "Người Nhập", Set.of(new Post(role, unit)));
    }

    @Test
    void what_the_preview_says_is_what_comes_and_a_second_run_changes_nothing() {
        String number = number();
        List<List<Object>> rows = List.of(
                Sheets.HEADING,
                row("Nguyễn Văn Nhập", number, "Công chức Phòng Văn hóa - Xã hội", HERE, "", TODAY.minusDays(30)),
                row("Nguyễn Văn Nhập", number, "CERT_EXAMINER", HERE, "", TODAY),
                row("Trần Thị Không Số", "", "COMMUNE_OFFICER", HERE, "", ""));

        ImportId first = upload(Sheets.xlsx(rows), chair);
        assertThat(counts(first)).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(find(number)).isEmpty();

        carryOut(first, chair);
        assertThat(counts(first)).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(reading.read(first, chair).state()).isEqualTo(ImportState.DONE);
        assertThat(officials.postsOf(find(number).orElseThrow()))
                .containsExactlyInAnyOrder(new Post(Role.COMMUNE_OFFICER, HERE), new Post(Role.CERT_EXAMINER, HERE));

        ImportId second = upload(Sheets.csv(rows), chair);
        assertThat(counts(second)).isEqualTo(new Counts(0, 0, 3, 0));
        carryOut(second, chair);
        assertThat(counts(second)).isEqualTo(new Counts(0, 0, 3, 0));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM organization_official WHERE search_text = 'tran thi khong so'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void good_rows_are_not_held_up_and_the_copy_names_row_and_cell() throws Exception {
        String number = number();
        List<List<Object>> rows = List.of(
                Sheets.HEADING,
                row("Lê Văn Tốt", number, "COMMUNE_OFFICER", HERE, "", TODAY),
                row("Lê Văn Xa", number(), "COMMUNE_OFFICER", ELSEWHERE, "", TODAY),
                row("Lê Văn Sai", "37000000901", "COMMUNE_OFFICER", HERE, "", "1/7/26"),
                row("Lê Văn Quyền", number(), "SYS_ADMIN", HERE, "", TODAY));

        ImportId run = upload(Sheets.xlsx(rows), chair);
        carryOut(run, chair);

        assertThat(counts(run)).isEqualTo(new Counts(1, 0, 0, 3));
        assertThat(find(number)).isPresent();
        assertThat(reading.wrong(run, 0, chair)).extracting(WrongRow::number).containsExactly(3, 4, 5);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        reading.copy(run, Languages.ENGLISH, copy, chair);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(8).getStringCellValue())
                    .isEqualTo("Unit code: This unit is not among those you manage.");
            assertThat(sheet.getRow(3).getCell(8).getStringCellValue())
                    .contains("Identity number: Digits are missing", "From: Write the year with four digits");
            assertThat(filled(sheet, 3, 1)).isTrue();
            assertThat(filled(sheet, 3, 6)).isTrue();
            assertThat(filled(sheet, 3, 0)).isFalse();
            assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEmpty();
        }
        assertThat(acts(chair, run)).containsExactly("import.uploaded", "import.carriedOut", "import.errors.taken");
    }

    private static boolean filled(XSSFSheet sheet, int row, int cell) {
        return sheet.getRow(row).getCell(cell).getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
    }

    @Test
    void the_copy_of_a_text_file_is_harmless_and_may_be_corrected_and_brought_again() {
        List<List<Object>> rows = List.of(Sheets.HEADING, row("=1+1", number(), "COMMUNE_OFFICER", HERE, "", TODAY));
        ImportId run = upload(Sheets.csv(rows), chair);

        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        reading.copy(run, Languages.VIETNAMESE, copy, chair);
        String text = copy.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF")
                .contains(";Lỗi cần sửa")
                .contains("'=1+1;")
                .contains("Họ và tên: Ô này là công thức");

        ImportId again = upload(text.replace("'=1+1", "Đã Sửa").getBytes(StandardCharsets.UTF_8), chair);
        assertThat(counts(again)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(reading.read(again, chair).ignored()).isEmpty();
    }

    @Test
    void teams_that_are_missing_are_opened_once() {
        String team = "Tổ Thử " + UUID.randomUUID().toString().substring(0, 6);
        List<List<Object>> rows = List.of(
                Sheets.HEADING,
                row("Phạm Tổ Trưởng", number(), "TEAM_LEAD", HERE, team, TODAY),
                row("Phạm Thành Viên", "", "TEAM_MEMBER", HERE, Normalizer.normalize(team, Normalizer.Form.NFD), ""),
                row("Phạm Nhầm Chỗ", number(), "COMMUNE_OFFICER", HERE, team, TODAY));

        ImportId run = upload(Sheets.xlsx(rows), chair);
        assertThat(counts(run)).isEqualTo(new Counts(2, 0, 0, 1));
        carryOut(run, chair);

        assertThat(counts(run)).isEqualTo(new Counts(2, 0, 0, 1));
        assertThat(tree.children(HERE).stream()
                        .filter(unit -> unit.unit().name().equals(team)))
                .hasSize(1)
                .allSatisfy(unit -> assertThat(officials.holdersOf(
                                new Post(Role.TEAM_LEAD, unit.unit().code())))
                        .hasSize(1));
        ImportId again = upload(Sheets.xlsx(rows), chair);
        assertThat(counts(again)).isEqualTo(new Counts(0, 0, 2, 1));
    }

    @Test
    void changes_are_told_from_news() {
        String number = number();
        carryOut(
                upload(
                        Sheets.csv(List.of(
                                Sheets.HEADING,
                                row("Vũ Thị Hoa", number, "COMMUNE_OFFICER", HERE, "", TODAY.minusDays(9)))),
                        chair),
                chair);
        List<Object> respelt =
                row("Vũ Thị Hòa", number, "COMMUNE_OFFICER", HERE, "", TODAY.minusDays(9), TODAY.plusDays(9));

        ImportId run = upload(Sheets.csv(List.of(Sheets.HEADING, respelt)), chair);
        assertThat(counts(run)).isEqualTo(new Counts(0, 1, 0, 0));
        carryOut(run, chair);

        OfficialId id = find(number).orElseThrow();
        assertThat(officials.find(id).orElseThrow().name()).isEqualTo("Vũ Thị Hòa");
        assertThat(jdbc.sql("SELECT valid_to FROM organization_post WHERE official_id = ?")
                        .param(id.toString())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void a_number_that_is_anothers_is_not_believed() {
        String number = number();
        carryOut(
                upload(
                        Sheets.csv(
                                List.of(Sheets.HEADING, row("Đỗ Chủ Số", number, "COMMUNE_OFFICER", HERE, "", TODAY))),
                        chair),
                chair);
        Actor neighbour = someone(Role.COMMUNE_CHAIR, ELSEWHERE);

        ImportId near = upload(
                Sheets.csv(List.of(Sheets.HEADING, row("Hồ Gõ Nhầm", number, "COMMUNE_OFFICER", HERE, "", TODAY))),
                chair);
        assertThat(reading.wrong(near, 0, chair).getFirst().reasons().getFirst().arguments())
                .isEqualTo(Map.of("name", "Đỗ Chủ Số"));
        ImportId far = upload(
                Sheets.csv(List.of(Sheets.HEADING, row("Đỗ Chủ Số", number, "COMMUNE_OFFICER", ELSEWHERE, "", TODAY))),
                neighbour);
        assertThat(reading.wrong(far, 0, neighbour)
                        .getFirst()
                        .reasons()
                        .getFirst()
                        .messageKey())
                .isEqualTo("administration.error.identityTakenElsewhere");
        assertThat(reading.wrong(far, 0, neighbour).toString()).doesNotContain("Đỗ Chủ Số");
    }

    @Test
    void rows_that_repeat_or_contradict_an_earlier_one_are_told_with_its_number() {
        String number = number();
        ImportId run = upload(
                Sheets.csv(List.of(
                        Sheets.HEADING,
                        row("Mai Văn Lặp", number, "COMMUNE_OFFICER", HERE, "", TODAY),
                        row("Mai Văn Lặp", number, "COMMUNE_OFFICER", HERE, "", TODAY),
                        row("Mai Văn Khác", number, "CERT_EXAMINER", HERE, "", TODAY),
                        row("Mai Không Số", "", "COMMUNE_OFFICER", HERE, "", TODAY),
                        row("MAI KHÔNG SỐ", "", "COMMUNE_OFFICER", HERE, "", TODAY))),
                chair);

        assertThat(reading.wrong(run, 0, chair))
                .extracting(row -> row.number() + " "
                        + row.reasons().getFirst().messageKey().replaceAll(".*\\.", "")
                        + row.reasons().getFirst().arguments())
                .containsExactly("3 repeats{row=2}", "4 numberTwice{row=2}", "6 repeats{row=5}");
    }

    @Test
    void two_new_posts_that_exclude_each_other_are_told_at_the_second_row_before_anything_is_done() {
        String number = number();
        List<List<Object>> rows = new ArrayList<>(List.of(
                Sheets.HEADING,
                row("Chu Kiêm Nhiệm", number, "COMMUNE_VICE", HERE, "", TODAY),
                row("Chu Kiêm Nhiệm", number, "PASC_DIRECTOR", HERE, "", TODAY),
                row("Chu Kiêm Nhiệm", number, "CERT_EXAMINER", HERE, "", TODAY)));
        for (int i = 0; i < ImportWorker.CHUNK; i++) {
            rows.add(row("Chu Ở Giữa", number(), "COMMUNE_OFFICER", HERE, "", TODAY));
        }
        // In another chunk than the row it contradicts.
        rows.add(row("Chu Kiêm Nhiệm", number, "PASC_DIRECTOR", HERE, "", TODAY.plusDays(9)));
        ImportId run = upload(Sheets.csv(rows), chair);

        assertThat(reading.wrong(run, 0, chair))
                .extracting(WrongRow::number, row -> row.reasons().getFirst().messageKey())
                .containsExactly(
                        tuple(3, "organization.error.postsExclude"), tuple(205, "organization.error.postsExclude"));
        Counts said = counts(run);
        carryOut(run, chair);
        assertThat(counts(run)).isEqualTo(said).isEqualTo(new Counts(202, 0, 0, 2));
    }

    @Test
    void row_that_fails_whatever_is_tried_is_told_and_holds_nobody_up() {
        String good = number();
        ImportId run = upload(
                Sheets.csv(List.of(
                        Sheets.HEADING,
                        row("Kim Văn Trước", good, "COMMUNE_OFFICER", HERE, "", TODAY),
                        row("Kim Văn Hỏng", number(), "COMMUNE_OFFICER", HERE, "", TODAY),
                        row("Kim Văn Sau", number(), "COMMUNE_OFFICER", HERE, "", TODAY))),
                chair);
        JdbcClient schema = JdbcClient.create(owner);
        schema.sql("""
                CREATE TRIGGER import_it_broken BEFORE INSERT ON organization_official FOR EACH ROW
                IF NEW.name = 'Kim Văn Hỏng' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken'; END IF""").update();

        try {
            carryOut(run, chair);
        } finally {
            schema.sql("DROP TRIGGER import_it_broken").update();
        }

        assertThat(counts(run)).isEqualTo(new Counts(2, 0, 0, 1));
        assertThat(reading.read(run, chair).state()).isEqualTo(ImportState.DONE);
        assertThat(find(good)).isPresent();
        assertThat(reading.wrong(run, 0, chair)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.reasons().getFirst().messageKey()).endsWith(".technical");
        });
    }

    @Test
    void what_a_sheet_said_of_people_goes_after_thirty_days_and_that_there_was_a_run_stays() {
        List<List<Object>> wrong = List.of(Sheets.HEADING, row("Quách Sai Số", "1", "COMMUNE_OFFICER", HERE, "", ""));
        ImportId done = upload(Sheets.csv(wrong), chair);
        carryOut(done, chair);
        ImportId forgotten = upload(Sheets.csv(wrong), chair);
        ImportId young = upload(Sheets.csv(wrong), chair);
        for (ImportId old : List.of(done, forgotten)) {
            transaction.executeWithoutResult(status -> jdbc.sql(
                            "UPDATE administration_import SET uploaded_at = uploaded_at - INTERVAL 31 DAY WHERE id = ?")
                    .param(old.toString())
                    .update());
        }

        purge.purge();

        assertThat(stored(done)).isZero();
        assertThat(stored(forgotten)).isZero();
        assertThat(stored(young)).isEqualTo(1);
        assertThat(reading.read(done, chair).state()).isEqualTo(ImportState.DONE);
        assertThat(counts(done)).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(reading.read(forgotten, chair).state()).isEqualTo(ImportState.DISCARDED);
        assertThatThrownBy(() -> reading.copy(done, Languages.VIETNAMESE, new ByteArrayOutputStream(), chair))
                .isInstanceOf(NoSuchImport.class);
        assertThat(reading.read(young, chair).copy()).isTrue();
    }

    private int stored(ImportId run) {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM administration_import_row WHERE import_id = :run)
                             + (SELECT COUNT(*) FROM administration_import_part WHERE import_id = :run)""").param("run", run.toString()).query(Integer.class).single();
    }

    @Test
    void the_power_may_fail_between_any_two_steps_and_within_one() {
        List<List<Object>> rows = new ArrayList<>(List.of(Sheets.HEADING));
        String name = "Hàng " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        for (int i = 0; i < 1_000; i++) {
            // Namesakes too, but not a thousand of them.
            String one = name + " " + (char) ('a' + i % 26);
            rows.add(row(one, number(), "COMMUNE_OFFICER", HERE, "", TODAY));
        }
        ImportId run = ImportId.fresh();
        importing.upload(run, "nghin.xlsx", Sheets.xlsx(rows), Languages.VIETNAMESE, chair);
        interrupted(run);
        assertThat(counts(run)).isEqualTo(new Counts(1_000, 0, 0, 0));

        importing.carryOut(run, chair);
        importing.carryOut(run, chair);
        interrupted(run);

        assertThat(counts(run)).isEqualTo(new Counts(1_000, 0, 0, 0));
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM organization_official o JOIN organization_post p ON p.official_id = o.id
                         WHERE o.name LIKE ?""").param(name + " _").query(Integer.class).single())
                .isEqualTo(1_000);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM administration_import_row WHERE import_id = ?")
                        .param(run.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Each step is first taken and undone, as by a power failure before its commit, by a node that then is gone. */
    private void interrupted(ImportId run) {
        while (reading.read(run, chair).state().isWorking()) {
            due(run);
            Claim dead = steps.takeNext().orElseThrow();
            transaction.executeWithoutResult(status -> {
                steps.step(dead, ImportWorker.CHUNK);
                status.setRollbackOnly();
            });
            due(run);
            Claim heir = steps.takeNext().orElseThrow();
            assertThat(heir.run()).isEqualTo(run);
            assertThat(steps.step(dead, ImportWorker.CHUNK)).isFalse();
            steps.step(heir, ImportWorker.CHUNK);
            steps.step(dead, ImportWorker.CHUNK);
        }
    }

    @Test
    void who_loses_the_post_on_the_way_carries_nothing_more() {
        ImportId run = upload(
                Sheets.csv(List.of(Sheets.HEADING, row("Tạ Muộn Màng", number(), "COMMUNE_OFFICER", HERE, "", TODAY))),
                chair);
        importing.carryOut(run, chair);
        staffing.dismiss(chair.id(), new Post(Role.COMMUNE_CHAIR, HERE));

        work(run);

        Actor administrator = someone(Role.SYS_ADMIN, Units.PROVINCE);
        assertThat(reading.read(run, administrator).counts()).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void a_run_is_only_its_owners_and_the_administrators() {
        ImportId run = upload(Sheets.csv(List.of(Sheets.HEADING, row("Cao Riêng Tư", "", "x", HERE, "", ""))), chair);
        Actor colleague = someone(Role.UNIT_HEAD, HERE);
        Actor officer = someone(Role.COMMUNE_OFFICER, HERE);
        Actor former = new Actor(chair.id(), chair.name(), officer.posts());
        // Who brought and carried out what stands in the audit log; the sheets themselves are no auditor's to read.
        Actor auditor = someone(Role.AUDITOR, Units.PROVINCE);

        for (Actor stranger : List.of(colleague, officer, former, auditor)) {
            assertThatThrownBy(() -> reading.read(run, stranger)).isInstanceOf(NoSuchImport.class);
            assertThatThrownBy(() -> reading.copy(run, Languages.VIETNAMESE, new ByteArrayOutputStream(), stranger))
                    .isInstanceOf(NoSuchImport.class);
            assertThatThrownBy(() -> importing.carryOut(run, stranger)).isInstanceOf(NoSuchImport.class);
            assertThatThrownBy(() -> importing.discard(run, stranger)).isInstanceOf(NoSuchImport.class);
        }
        assertThatThrownBy(() -> reading.page(Optional.empty(), officer)).isInstanceOf(NotAllowed.class);
        assertThat(reading.page(Optional.empty(), colleague).items()).isEmpty();
        assertThat(reading.page(Optional.empty(), chair).items())
                .extracting(ImportLine::id)
                .containsExactly(run);
        assertThat(reading.page(Optional.empty(), someone(Role.SYS_ADMIN, Units.PROVINCE))
                        .items())
                .extracting(ImportLine::id)
                .contains(run);
    }

    @Test
    void a_file_that_is_none_is_refused_and_forgotten() {
        ImportId run = upload("Tên;Tuổi\r\nA;7\r\n".getBytes(StandardCharsets.UTF_8), chair);

        ImportLine line = reading.read(run, chair);
        assertThat(line.state()).isEqualTo(ImportState.REFUSED);
        assertThat(line.refusal()).contains("administration.import.refused.NO_HEADER");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM administration_import_part WHERE import_id = ?")
                        .param(run.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_kept_of_a_sheet_says_nothing_without_the_key() {
        ImportId run = upload(
                Sheets.csv(List.of(Sheets.HEADING, row("Bí Mật Quá", number(), "COMMUNE_OFFICER", HERE, "", TODAY))),
                chair);

        byte[] kept = jdbc.sql("SELECT cells_sealed FROM administration_import_row WHERE import_id = ?")
                .param(run.toString())
                .query((row, i) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Bí Mật");
        importing.discard(run, chair);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM administration_import_row WHERE import_id = ?")
                        .param(run.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void templates_may_be_brought_back_as_they_are_and_hold_nobody() {
        for (SheetFormat format : SheetFormat.values()) {
            ByteArrayOutputStream template = new ByteArrayOutputStream();
            reading.template(format, Languages.ARABIC, template, chair);

            ImportId run = upload(template.toByteArray(), chair);

            assertThat(reading.read(run, chair).refusal()).contains("administration.import.refused.EMPTY");
        }
    }

    private ImportId upload(byte[] file, Actor actor) {
        ImportId run = ImportId.fresh();
        importing.upload(run, "danh sách.xlsx", file, Languages.VIETNAMESE, actor);
        importing.upload(run, "danh sách.xlsx", file, Languages.VIETNAMESE, actor);
        work(run);
        return run;
    }

    private void carryOut(ImportId run, Actor actor) {
        importing.carryOut(run, actor);
        work(run);
    }

    /** As often as it takes: a turn of the worker ends by the clock, whatever the machine has done until then. */
    private void work(ImportId run) {
        for (int turn = 0; turn < 20 && turnNeeded(run, turn); turn++) {
            due(run);
            worker.work();
        }
    }

    private boolean turnNeeded(ImportId run, int turn) {
        return turn == 0
                || jdbc.sql("SELECT state FROM administration_import WHERE id = ?")
                        .param(run.toString())
                        .query((row, number) -> ImportState.valueOf(row.getString(1)))
                        .single()
                        .isWorking();
    }

    /** First in line, and its lease over. */
    private void due(ImportId run) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE administration_import SET due_at = '2000-01-01' WHERE id = ? AND due_at IS NOT NULL")
                .param(run.toString())
                .update());
    }

    private Counts counts(ImportId run) {
        return reading.read(run, chair).counts();
    }

    private Optional<OfficialId> find(String number) {
        return officials.withIdentity(vault.hash(new IdentityNumber(number)));
    }

    private List<String> acts(Actor actor, ImportId run) {
        return jdbc.sql("SELECT act FROM access_audit WHERE official_id = ? AND subject = ? ORDER BY id")
                .params(actor.id().toString(), run.toString())
                .query(String.class)
                .list();
    }

    private static String number() {
        return "0379970%05d".formatted(++numbers);
    }

    private static List<Object> row(String name, String number, String role, UnitCode unit, String team, Object from) {
        return row(name, number, role, unit, team, from, "");
    }

    private static List<Object> row(
            String name, String number, String role, UnitCode unit, String team, Object from, Object to) {
        return List.of(name, number, "", role, unit.value(), team, from, to);
    }
}
