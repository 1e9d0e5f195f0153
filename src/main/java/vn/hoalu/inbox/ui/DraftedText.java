package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Messages;
import vn.hoalu.inbox.DraftPlace;
import vn.hoalu.inbox.Drafts;

/** One text that is kept while it is typed and comes back until it is sent; for the parts of other modules. */
public class DraftedText extends Div {

    private static final String KEY = "text";
    private static final int TELL_EVERY = 1_000;

    private final TextArea text = new TextArea();
    private final DraftKeeper keeper;
    private final Runnable discard;

    public DraftedText(
            DraftPlace place, String label, Drafts drafts, CurrentActor actor, Messages messages, Locale locale) {
        addClassName("drafted-text");
        text.setLabel(label);
        text.setWidthFull();
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(TELL_EVERY);
        keeper = new DraftKeeper(drafts, place, actor, new OneText(text), new RowWords(messages, locale));
        discard = () -> drafts.discard(place, actor.get());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keeper.changed(this);
            }
        });
        WhileConnected.hold(text);
        add(text, keeper.asideBox(), keeper.status());
    }

    public TextArea field() {
        return text;
    }

    /** What was typed has been sent, or is to be forgotten. */
    public void clear() {
        text.clear();
        discard.run();
        keeper.sent();
    }

    private record OneText(TextArea text) implements Drafted {

        @Override
        public Map<String, Object> entered() {
            return Map.of(KEY, text.getValue());
        }

        @Override
        public List<String> restore(Map<String, Object> entered) {
            Optional.ofNullable(entered.get(KEY)).map(Object::toString).ifPresent(text::setValue);
            return List.of();
        }

        @Override
        public String label(String key) {
            return text.getLabel();
        }
    }
}
