package vn.hoalu.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.casefile.bench.Questions;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/**
 * How many statements the steps of a certification are: whoever adds one sees it here, and either takes it away again
 * or raises the number with a reason.
 */
@HoaLuTest
class WriteCostIT {
    private static final String UNIT = "14677";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcTemplate jdbc;

    private final Certifications certifications = new Certifications();
    private Desk desk;
    private Questions questions;

    @BeforeEach
    void staff() {
        beans.autowireBean(certifications);
        desk = certifications.desk(UNIT);
        questions = new Questions(jdbc);
    }

    @Test
    void steps_of_a_case_are_few_statements() {
        List<CaseKey> cases = new ArrayList<>();
        long recorded = questions.of(() -> cases.add(certifications.recorded(desk)));
        long checked = step(cases, desk.officer(), Certifications.COMPLETE);
        long assessed = step(cases, desk.examiner(), Certifications.PASSED);
        long decided = step(cases, desk.supervisor(), Certifications.APPROVED);
        System.out.printf(
                "statements: %d to record, %d to check, %d to assess, %d to decide and issue%n",
                recorded, checked, assessed, decided);

        assertThat(recorded).isLessThanOrEqualTo(34);
        assertThat(checked).isLessThanOrEqualTo(44);
        assertThat(assessed).isLessThanOrEqualTo(45);
        assertThat(decided).isLessThanOrEqualTo(62);
    }

    private long step(List<CaseKey> cases, Actor person, Map<String, Object> form) {
        List<TaskId> tasks =
                new ArrayList<>(cases.stream().map(certifications::task).toList());
        return questions.of(() -> ActingAs.official(
                person.id(), () -> inbox.complete(CommandId.fresh(), tasks.removeLast(), form, person)));
    }
}
