package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.inbox.Typed;

/** Typed words that have no place in the form, to be copied from or thrown away. */
class DraftAside extends Div {

    private final RowWords words;
    private final Facts lines = new Facts();

    DraftAside(RowWords words, Runnable dismiss) {
        this.words = words;
        addClassName("draft-aside");
        Button away = new Button(words.say("inbox.draft.aside.dismiss"), click -> dismiss.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new H3(words.say("inbox.draft.aside.title")),
                new Paragraph(words.say("inbox.draft.aside.why")),
                lines,
                away);
        show(List.of());
    }

    final void show(List<Typed> aside) {
        lines.removeAll();
        aside.forEach(typed -> lines.add(typed.label(), text(typed.value())));
        setVisible(!aside.isEmpty());
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> words.say(flag ? "inbox.draft.yes" : "inbox.draft.no");
            case List<?> several -> several.stream().map(this::text).collect(Collectors.joining(", "));
            case Map<?, ?> parts -> parts.values().stream().map(this::text).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }
}
