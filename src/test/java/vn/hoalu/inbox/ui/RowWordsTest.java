package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Languages;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Messages;
import vn.hoalu.base.RealMessages;
import vn.hoalu.inbox.Deadline;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.TaskState;
import vn.hoalu.inbox.Tasks;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

class RowWordsTest {
    private static final Messages MESSAGES = RealMessages.read();

    static InboxRow row(TaskState state, InboxRow.Held held, Optional<Deadline> deadline) {
        return new InboxRow(
                new TaskId(UUID.randomUUID().toString()),
                new CaseKey(UUID.randomUUID()),
                Tasks.PROCESS,
                LocalizedText.of("Check application"),
                "GCN-2026-0001",
                "Trần Thị Thử Nghiệm",
                Optional.empty(),
                state,
                held,
                held == InboxRow.Held.BY_COLLEAGUE ? Optional.of("Lê Văn Mẫu") : Optional.empty(),
                deadline,
                Optional.empty(),
                Optional.empty());
    }

    static InboxRow ended(InboxRow row) {
        return like(row, TaskState.CANCELLED, InboxRow.Held.BY_NOBODY, Optional.empty());
    }

    static InboxRow heldByColleague(InboxRow row) {
        return like(row, TaskState.CLAIMED, InboxRow.Held.BY_COLLEAGUE, Optional.of("Lê Văn Mẫu"));
    }

    private static InboxRow like(InboxRow row, TaskState state, InboxRow.Held held, Optional<String> person) {
        return new InboxRow(
                row.id(),
                row.caseKey(),
                row.process(),
                row.title(),
                row.caseNumber(),
                row.subject(),
                row.unit(),
                state,
                held,
                person,
                row.deadline(),
                row.doneAt(),
                Optional.empty());
    }

    private static InboxRow due(int days, boolean overdue) {
        return row(
                TaskState.OPEN,
                InboxRow.Held.BY_NOBODY,
                Optional.of(new Deadline(Instant.parse("2026-11-20T10:00:00Z"), days, overdue)));
    }

    @ParameterizedTest
    @CsvSource({
        "vi, 0, false, hôm nay",
        "vi, 3, false, còn 3 ngày làm việc",
        "vi, 2, true, quá hạn 2 ngày làm việc",
        "vi, 0, true, vừa quá hạn",
        "en, 1, false, 1 working day left",
        "en, 2, true, 2 working days overdue",
        "ar, 2, false, بقي يوما عمل"
    })
    void the_deadline_is_said_in_words(String language, int days, boolean overdue, String expected) {
        Locale locale = Languages.of(language);

        assertThat(new RowWords(MESSAGES, locale).due(due(days, overdue))).isEqualTo(expected);
    }

    @Test
    void in_whose_name_it_is_comes_first_and_what_the_absent_holds_is_said_once() {
        RowWords words = new RowWords(MESSAGES, Languages.VIETNAMESE);

        assertThat(words.state(onBehalf(row(TaskState.OPEN, InboxRow.Held.BY_NOBODY, Optional.empty()))))
                .isEqualTo("Thay Lê Văn Mẫu – Chờ nhận");
        assertThat(words.state(onBehalf(row(TaskState.CLAIMED, InboxRow.Held.BY_ME, Optional.empty()))))
                .isEqualTo("Thay Lê Văn Mẫu – Tôi đang giữ");
        InboxRow held = row(TaskState.CLAIMED, InboxRow.Held.BY_COLLEAGUE, Optional.empty());
        assertThat(words.state(onBehalf(held, InboxRow.Held.TO_TAKE_OVER)))
                .isEqualTo("Lê Văn Mẫu đang giữ, bạn làm thay");
    }

    private static InboxRow onBehalf(InboxRow row) {
        return onBehalf(row, row.held());
    }

    private static InboxRow onBehalf(InboxRow row, InboxRow.Held held) {
        return new InboxRow(
                row.id(),
                row.caseKey(),
                row.process(),
                row.title(),
                row.caseNumber(),
                row.subject(),
                row.unit(),
                row.state(),
                held,
                row.person(),
                row.deadline(),
                row.doneAt(),
                Optional.of("Lê Văn Mẫu"));
    }

    @Test
    void a_colleagues_task_says_who_holds_it() {
        InboxRow row = row(TaskState.CLAIMED, InboxRow.Held.BY_COLLEAGUE, Optional.empty());

        RowWords words = new RowWords(MESSAGES, Languages.VIETNAMESE);

        assertThat(words.state(row)).isEqualTo("Đang giữ: Lê Văn Mẫu");
        assertThat(words.due(row)).isEqualTo("không có hạn");
    }
}
