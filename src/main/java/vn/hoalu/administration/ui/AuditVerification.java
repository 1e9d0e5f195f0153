package vn.hoalu.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.AuditVerdict;
import vn.hoalu.access.AuditVerdict.Broken;

/** Verifies the chain beside the page, which asks now and then how far it is. */
class AuditVerification extends Section {

    private static final int OFTEN = 500;

    private final transient Function<LongConsumer, AuditVerdict> verification;
    private final transient Executor executor;
    private final Button verify = new Button();
    private final Paragraph answer = new Paragraph();
    private final Span end = new Span();
    private final AtomicLong read = new AtomicLong();
    private transient @Nullable CompletableFuture<AuditVerdict> running;
    private @Nullable Registration polling;

    /** @param executor runs it with the rights of the person on the page */
    AuditVerification(Function<LongConsumer, AuditVerdict> verification, Executor executor) {
        this.verification = verification;
        this.executor = executor;
        addClassNames("panel", "audit-verification");
        verify.setText(getTranslation("administration.audit.verify"));
        verify.setDisableOnClick(true);
        verify.addClickListener(click -> begin(UI.getCurrentOrThrow()));
        answer.getElement().setAttribute("role", "status");
        answer.setText(getTranslation("administration.audit.verify.about"));
        end.addClassName("audit-end");
        end.setVisible(false);
        end.getElement().setAttribute("dir", "ltr");
        add(new H2(getTranslation("administration.audit.verify.title")), answer, end, verify);
    }

    private void begin(UI ui) {
        read.set(0);
        end.setVisible(false);
        answer.removeClassNames("audit-whole", "audit-broken");
        answer.setText(getTranslation("administration.audit.verify.reading", Map.of("entries", 0)));
        Supplier<AuditVerdict> work = () -> verification.apply(read::set);
        running = CompletableFuture.supplyAsync(work, executor);
        polling = ui.addPollListener(poll -> look(ui));
        ui.setPollInterval(OFTEN);
    }

    private void look(UI ui) {
        if (running == null || !running.isDone()) {
            answer.setText(getTranslation("administration.audit.verify.reading", Map.of("entries", read.get())));
            return;
        }
        stopLooking(ui);
        try {
            show(running.join());
        } catch (RuntimeException failed) {
            answer.setText(getTranslation("administration.audit.verify.failed"));
            answer.addClassName("audit-broken");
            throw failed;
        } finally {
            verify.setEnabled(true);
        }
    }

    private void stopLooking(UI ui) {
        ui.setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show(AuditVerdict verdict) {
        answer.setText(verdict.firstBroken()
                .map(this::broken)
                .orElseGet(() ->
                        getTranslation("administration.audit.verify.whole", Map.of("entries", verdict.entries()))));
        answer.addClassName(verdict.whole() ? "audit-whole" : "audit-broken");
        end.setText(verdict.end());
        end.setVisible(true);
    }

    private String broken(Broken broken) {
        return getTranslation(
                "administration.audit.broken." + broken.kind().word(),
                Map.of("id", Long.toString(broken.id()), "position", Long.toString(broken.position())));
    }
}
