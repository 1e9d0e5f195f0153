package vn.hoalu.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.CommandId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

@HoaLuTest
class NotesIT {

    private static final String WARD = "14329";

    @Autowired
    CaseFiles files;

    @Autowired
    WritingNotes writing;

    @Autowired
    ReadingNotes reading;

    @Autowired
    ReadingCase cases;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CaseKey caseKey = new CaseKey(UUID.randomUUID());
    private Actor officer;
    private Actor examiner;
    private Actor stranger;

    @BeforeEach
    void open() {
        officer = ActingAs.demo("canbo.hoalu", current::get);
        examiner = ActingAs.demo("danhgia.hoalu", current::get);
        stranger = ActingAs.demo("canbo.namdinh", current::get);
        ActingAs.demo(
                "canbo.hoalu",
                () -> transaction.executeWithoutResult(status -> files.open(
                        caseKey, new ProcessKey("ProcessOfNobody"), "TN", new UnitCode(WARD), "Phạm Thị Thử")));
    }

    @Test
    void a_note_is_read_by_those_who_may_read_the_case_and_stands_in_its_timeline() {
        write("Đã gọi điện cho công dân", Set.of());

        assertThat(notes(examiner)).extracting(Note::text).containsExactly("Đã gọi điện cho công dân");
        assertThat(notes(stranger)).isEmpty();
        assertThat(ActingAs.demo(
                        "danhgia.hoalu",
                        () -> cases.timeline(caseKey, Optional.empty()).items()))
                .extracting(TimelineEntry::messageKey)
                .contains("casefile.entry.noted");
    }

    @Test
    void who_may_not_read_the_case_writes_nothing_on_it_and_is_offered_nobody() {
        assertThatThrownBy(() -> writing.write(CommandId.fresh(), caseKey, "x", stranger))
                .isInstanceOf(NotAllowed.class);
        assertThat(reading.colleagues(caseKey, "", stranger)).isEmpty();
    }

    @Test
    void a_command_that_arrives_twice_writes_one_note() {
        CommandId command = CommandId.fresh();

        writing.write(command, caseKey, "Một lần", officer);
        writing.write(command, caseKey, "Một lần", officer);

        assertThat(notes(officer)).hasSize(1);
    }

    @Test
    void colleagues_are_found_without_accents_and_only_those_who_may_read_the_case() {
        String first = examiner.name().split(" ")[0];

        List<OfficialName> found = reading.colleagues(caseKey, vn.hoalu.base.SearchText.fold(first), officer);

        assertThat(found).extracting(OfficialName::id).contains(examiner.id()).doesNotContain(officer.id());
        assertThat(reading.colleagues(caseKey, "", officer))
                .extracting(OfficialName::id)
                .doesNotContain(stranger.id());
    }

    @Test
    void who_is_named_is_told_once_and_sees_it_until_they_have_looked() {
        write("@%s xem giúp".formatted(examiner.name()), Set.of(examiner.id(), officer.id()));

        assertThat(reading.unseen(List.of(caseKey), examiner)).containsExactly(caseKey);
        assertThat(reading.unseen(examiner)).extracting(CaseSummary::key).contains(caseKey);
        assertThat(reading.unseen(List.of(caseKey), officer)).isEmpty();
        assertThat(noticesAboutThisCase()).isEqualTo(1);

        reading.seen(caseKey, examiner);
        assertThat(reading.unseen(List.of(caseKey), examiner)).isEmpty();
    }

    @Test
    void nobody_is_named_who_may_not_read_the_case() {
        assertThatThrownBy(() -> write("@" + stranger.name(), Set.of(stranger.id())))
                .isInstanceOf(NoteRefused.class);
        assertThat(notes(officer)).isEmpty();
    }

    @Test
    void its_author_alone_corrects_it_for_a_quarter_of_an_hour_and_both_wordings_stay() {
        write("Số điện thoại 0912", Set.of());
        UUID id = notes(officer).getFirst().id();

        assertThatThrownBy(() -> writing.correct(id, "khác", examiner)).isInstanceOf(NoteRefused.class);
        writing.correct(id, "Số điện thoại 0913", officer);
        assertThat(notes(examiner).getFirst().text()).isEqualTo("Số điện thoại 0913");
        assertThat(notes(examiner).getFirst().former()).contains("Số điện thoại 0912");

        older(id, 16);
        assertThat(notes(officer).getFirst().correctable()).isFalse();
        assertThatThrownBy(() -> writing.correct(id, "khác", officer)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void a_withdrawn_note_stays_readable_and_says_so() {
        write("Viết nhầm hồ sơ", Set.of());
        UUID id = notes(officer).getFirst().id();
        older(id, 60);

        assertThatThrownBy(() -> writing.withdraw(id, examiner)).isInstanceOf(NoteRefused.class);
        writing.withdraw(id, officer);

        Note note = notes(examiner).getFirst();
        assertThat(note.text()).isEqualTo("Viết nhầm hồ sơ");
        assertThat(note.withdrawnAt()).isPresent();
        assertThatThrownBy(() -> writing.correct(id, "khác", officer)).isInstanceOf(NoteRefused.class);
    }

    @Test
    void empty_and_endless_notes_are_refused() {
        assertThatThrownBy(() -> write("  ", Set.of())).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> write("a".repeat(4001), Set.of())).isInstanceOf(NoteRefused.class);
    }

    @Test
    void the_tables_tell_nothing_of_what_was_written() {
        write("Ông Mẫu số 000000000042", Set.of());

        byte[] sealed = jdbc.sql("SELECT text_sealed FROM casefile_note WHERE case_key = :case")
                .param("case", caseKey.toString())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, UTF_8)).doesNotContain("000000000042");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM casefile_entry WHERE case_key = :case AND arguments LIKE '%Mẫu%'")
                        .param("case", caseKey.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void write(String text, Set<vn.hoalu.organization.OfficialId> named) {
        writing.write(CommandId.fresh(), caseKey, text, named, officer);
    }

    private List<Note> notes(Actor reader) {
        return reading.page(caseKey, Optional.empty(), reader).items();
    }

    private int noticesAboutThisCase() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_line WHERE link = :about")
                .param("about", "case/%s?part=notes".formatted(caseKey))
                .query(Integer.class)
                .single();
    }

    private void older(UUID id, int minutes) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE casefile_note SET written_at = written_at - INTERVAL :minutes MINUTE WHERE id = :id")
                .param("minutes", minutes)
                .param("id", id.toString())
                .update());
    }
}
