package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.CoverLine;

/** Who stands in for whom, in what, and until when. */
class CoverCard extends Div {

    private final transient CoverLine cover;

    CoverCard(CoverLine cover, LocalDate today, DeputyWords words, boolean mayEnd, Consumer<CoverLine> ended) {
        this.cover = cover;
        addClassName("cover");
        CoverLine.State state = cover.on(today);
        Span who = new Span(getTranslation("administration.deputies.line", names()));
        who.addClassName("cover-who");
        Div about = new Div(period(), badge(state));
        about.addClassName("cover-about");
        Div what = new Div(words.posts(cover.posts()) + " · " + words.process(cover.process()));
        what.addClassNames("cover-what", "quiet");
        add(who, about, what);
        boolean over = state == CoverLine.State.OVER || state == CoverLine.State.ENDED_EARLY;
        if (mayEnd && !over) {
            add(end(ended));
        }
    }

    private Span period() {
        Span period = new Span(getTranslation(
                "administration.deputies.period",
                Map.of("first", Dates.day(cover.first()), "last", Dates.day(cover.lastInFact()))));
        period.addClassName("number");
        return period;
    }

    private Span badge(CoverLine.State state) {
        Span badge = new Span(getTranslation("administration.deputies.state." + state));
        badge.addClassName("badge");
        if (state == CoverLine.State.RUNNING) {
            badge.addClassName("good");
        }
        return badge;
    }

    private Button end(Consumer<CoverLine> ended) {
        Button end = new Button(getTranslation("administration.deputies.end"), click -> ask(ended));
        end.setAriaLabel(getTranslation("administration.deputies.end.label", names()));
        end.addClassName("cover-end");
        return end;
    }

    private void ask(Consumer<CoverLine> ended) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("administration.deputies.end"));
        question.setText(getTranslation("administration.deputies.end.question", names()));
        question.setCancelable(true);
        question.setCancelText(getTranslation("administration.deputies.cancel"));
        question.setConfirmText(getTranslation("administration.deputies.end"));
        question.addConfirmListener(confirmed -> attempt(ended));
        question.open();
    }

    private void attempt(Consumer<CoverLine> ended) {
        try {
            ended.accept(cover);
        } catch (BrokenRule broken) {
            Notices.refused(broken);
        }
    }

    private Map<String, Object> names() {
        return Map.of("deputy", cover.deputy().name(), "absent", cover.absent().name());
    }
}
