package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.inbox.CaseSubjects;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxFixture;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** The heap that one signed-in official takes who has the inbox open, a page of rows loaded and a task beside it. */
@Tag("bench-session")
@HoaLuTest
class SessionBench {

    private static final int SESSIONS = 200;
    private static final int ROWS = 60;
    private static final String LOGIN = "danhgia.phatdiem";
    private static final double MEGABYTE = 1024 * 1024;

    @Autowired
    ApplicationContext program;

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CurrentActor current;

    @Test
    void a_session_with_an_open_inbox_takes_no_more_than_a_megabyte() {
        TaskId task = fill();
        try (SecuredBrowserlessApplicationContext<Authentication> app =
                SpringBrowserlessApplicationContext.createSecured(program, "vn.hoalu")) {
            // What the first sessions load serves all.
            List<BrowserlessUserContext> kept = new ArrayList<>(open(app, task, 20));
            double before = used();
            for (int i = 0; i < SESSIONS; i += 20) {
                kept.addAll(open(app, task, 20));
                System.out.println("session: " + (i + 20) + " of " + SESSIONS + " open");
            }
            double each = (used() - before) / SESSIONS;
            System.out.printf(Locale.ROOT, "session.sessions %d%n", SESSIONS);
            System.out.printf(Locale.ROOT, "session.heap_mb %.3f%n", each);
            kept.forEach(BrowserlessUserContext::close);
            assertThat(each).isLessThanOrEqualTo(1.0);
        }
    }

    private TaskId fill() {
        InboxFixture fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
        Actor actor = ActingAs.demo(LOGIN, current::get);
        String group = actor.groups().stream().sorted().findFirst().orElseThrow();
        for (int i = 0; i < ROWS; i++) {
            fixture.start(group, "Phạm Thị Bộ Nhớ %02d".formatted(i));
        }
        return fixture.rows(vn.hoalu.inbox.InboxList.TODO, actor).getFirst().id();
    }

    private static List<BrowserlessUserContext> open(
            SecuredBrowserlessApplicationContext<Authentication> app, TaskId task, int sessions) {
        List<BrowserlessUserContext> opened = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            BrowserlessUserContext user = app.newUser(ActingAs.authentication(ActingAs.idOf(LOGIN)));
            BrowserlessUIContext window = user.newWindow();
            window.navigate("inbox/task/" + task, InboxView.class);
            window.roundTrip();
            opened.add(user);
        }
        return opened;
    }

    /** In megabytes, after everything that nobody holds has gone. */
    private static double used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
