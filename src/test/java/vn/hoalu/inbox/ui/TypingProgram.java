package vn.hoalu.inbox.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLu;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.inbox.CaseSubjects;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxFixture;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/**
 * The whole program in a process of its own, in which people type into the real view of a task, each in a session of
 * their own, until it is killed. A key is told on standard output when it is pressed; the browser's part, to send what
 * was typed once a second, is played here. With a file of who had which task it judges instead: what stands in each form
 * when the person opens it again.
 */
final class TypingProgram {

    static final String PERSON = "PERSON ";
    static final String KEY = "KEY ";
    static final String BACK = "BACK ";
    static final String JUDGED = "JUDGED";

    private static final int PAUSE_BETWEEN_KEYS = 120;
    private static final int SENT_EVERY = 1_000;

    private final ConfigurableApplicationContext program;
    private final SecuredBrowserlessApplicationContext<Authentication> app;

    private TypingProgram(ConfigurableApplicationContext program) {
        this.program = program;
        this.app = SpringBrowserlessApplicationContext.createSecured(program, InboxView.class);
    }

    /** @param arguments the program's own, after the file to judge by or "-", and the logins */
    public static void main(String[] arguments) throws IOException {
        String[] options = Arrays.copyOfRange(arguments, 2, arguments.length);
        TypingProgram typing = new TypingProgram(SpringApplication.run(HoaLu.class, options));
        if (arguments[0].equals("-")) {
            typing.typeAll(List.of(arguments[1].split(",")));
        } else {
            Files.readAllLines(Path.of(arguments[0])).forEach(typing::judge);
            System.out.println(JUDGED);
            System.exit(SpringApplication.exit(typing.program));
        }
    }

    private void typeAll(List<String> logins) {
        InboxFixture fixture = new InboxFixture(
                program.getBean(RepositoryService.class),
                program.getBean(Workflow.class),
                program.getBean(CaseSubjects.class),
                program.getBean(Inbox.class),
                program.getBean(TransactionTemplate.class));
        for (String login : logins) {
            Actor actor = ActingAs.demo(login, program.getBean(CurrentActor.class)::get);
            String group = actor.groups().stream().sorted().findFirst().orElseThrow();
            TaskId task = fixture.taskOf(fixture.start(group, "Người Gõ Thử"), actor);
            System.out.println(PERSON + login + " " + task);
            new Thread(() -> type(login, task), login).start();
        }
    }

    private void type(String login, TaskId task) {
        try (BrowserlessUserContext user = app.newUser(ActingAs.authentication(ActingAs.idOf(login)));
                BrowserlessUIContext window = user.newWindow()) {
            TextField field = field(window, task);
            StringBuilder text = new StringBuilder(field.getValue());
            long sent = System.currentTimeMillis();
            while (true) {
                Thread.sleep(PAUSE_BETWEEN_KEYS);
                text.append(letter(text.length()));
                long now = System.currentTimeMillis();
                System.out.println(KEY + login + " " + text.length() + " " + now);
                if (now - sent >= SENT_EVERY) {
                    window.test(field).setValue(text.toString());
                    window.roundTrip();
                    sent = now;
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static TextField field(BrowserlessUIContext window, TaskId task) {
        window.navigate("inbox/task/" + task, InboxView.class);
        return window.find(TextField.class).withId("form-note").single();
    }

    /** So that a text can be told from one with a hole, or of somebody else. */
    private static char letter(int place) {
        return (char) ('a' + place % 26);
    }

    private void judge(String personAndTask) {
        String[] words = personAndTask.split(" ");
        try (BrowserlessUserContext user = app.newUser(ActingAs.authentication(ActingAs.idOf(words[0])));
                BrowserlessUIContext window = user.newWindow()) {
            String text = field(window, new TaskId(words[1])).getValue();
            System.out.println(BACK + words[0] + " " + (whole(text) ? text.length() : -1));
        }
    }

    private static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != letter(i)) {
                return false;
            }
        }
        return true;
    }
}
