package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.inbox.Draft;
import vn.hoalu.inbox.DraftPlace;
import vn.hoalu.inbox.Drafts;
import vn.hoalu.inbox.Typed;

/** Keeps what is typed into a form: one write for each trip that brings something new, whatever has changed in it. */
class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final Drafts drafts;
    private final DraftPlace place;
    private final CurrentActor actor;
    private final Drafted form;
    private final RowWords words;
    private final DraftStatus status;
    private final DraftAside asideBox;
    private final Map<String, Typed> initial;
    private Draft known = Draft.NONE;
    private List<Typed> aside = List.of();
    private Draft thrownAway = Draft.NONE;
    private boolean pending;
    private boolean closed;

    /** The form as it opens, before any draft. */
    DraftKeeper(Drafts drafts, DraftPlace place, CurrentActor actor, Drafted form, RowWords words) {
        this.drafts = drafts;
        this.place = place;
        this.actor = actor;
        this.form = form;
        this.words = words;
        this.status = new DraftStatus(words, this::discard, this::undo);
        this.asideBox = new DraftAside(words, this::dismissAside);
        this.initial = inForm();
        drafts.find(place, actor.get()).filter(draft -> !draft.empty()).ifPresent(this::restore);
    }

    DraftStatus status() {
        return status;
    }

    DraftAside asideBox() {
        return asideBox;
    }

    private void restore(Draft draft) {
        known = draft;
        List<Typed> homeless = new ArrayList<>(draft.aside());
        homeless.addAll(put(draft.fields()));
        show(homeless);
        status.restored(draft.savedAt());
    }

    /** @return what finds no place */
    private List<Typed> put(List<Typed> fields) {
        Map<String, Object> values = new HashMap<>();
        fields.forEach(typed ->
                values.put(typed.key(), Optional.ofNullable(typed.value()).orElse("")));
        List<String> lost = form.restore(values);
        return fields.stream()
                .filter(typed -> lost.contains(typed.key()) && typed.value() != null)
                .toList();
    }

    private void show(List<Typed> now) {
        aside = now;
        asideBox.show(now);
    }

    /**
     * Something was typed; kept before the answer leaves, so that several changes of one trip are one write. The page
     * waits for that and not the form, which the same trip may take away.
     */
    void changed(Component at) {
        if (!pending) {
            at.getUI().ifPresent(this::keepIn);
        }
    }

    private void keepIn(UI ui) {
        pending = true;
        ui.beforeClientResponse(ui, context -> {
            if (pending) {
                save();
            }
        });
    }

    private void save() {
        pending = false;
        Draft now = known.with(touched(), aside);
        if (now.equals(known)) {
            return;
        }
        try {
            saved(now, drafts.keep(place, known, now, actor.get()));
        } catch (BrokenRule rule) {
            status.failed(words.say(rule.messageKey(), rule.arguments()));
        } catch (NestedRuntimeException trouble) {
            // The words stay in the form; the next key tries again.
            LOG.warn("A draft could not be kept", trouble);
            status.failed(words.say("inbox.draft.failed"));
        }
    }

    private void saved(Draft now, Draft kept) {
        known = kept;
        List<Typed> foreign = foreign(now, kept);
        put(foreign);
        show(kept.aside());
        if (foreign.isEmpty() && now.aside().equals(kept.aside())) {
            status.saved(kept.savedAt());
        } else {
            status.merged(kept.savedAt());
        }
    }

    /** What another window of the same person has typed since. */
    private List<Typed> foreign(Draft now, Draft kept) {
        Map<String, Typed> here = byKey(now.fields());
        Map<String, Typed> there = byKey(kept.fields());
        List<Typed> foreign = new ArrayList<>();
        there.values().stream()
                .filter(typed -> !same(typed, here.get(typed.key())))
                .forEach(foreign::add);
        here.keySet().stream()
                .filter(key -> !there.containsKey(key))
                .map(initial::get)
                .filter(Objects::nonNull)
                .forEach(foreign::add);
        return foreign;
    }

    private static boolean same(Typed one, @Nullable Typed other) {
        return other != null && Objects.equals(one.value(), other.value());
    }

    private List<Typed> touched() {
        return inForm().values().stream()
                .filter(typed -> !same(typed, initial.get(typed.key())))
                .toList();
    }

    private Map<String, Typed> inForm() {
        Map<String, Typed> fields = new LinkedHashMap<>();
        form.entered().forEach((key, value) -> fields.put(key, new Typed(key, form.label(key), value)));
        return fields;
    }

    private static Map<String, Typed> byKey(List<Typed> fields) {
        Map<String, Typed> byKey = new LinkedHashMap<>();
        fields.forEach(typed -> byKey.put(typed.key(), typed));
        return byKey;
    }

    /** The form takes nothing any more: what was typed can still be read, and copied from. */
    void closed() {
        closed = true;
        List<Typed> typedSoFar = new ArrayList<>(known.aside());
        typedSoFar.addAll(known.fields());
        show(typedSoFar.stream().filter(typed -> typed.value() != null).toList());
        status.nothing();
    }

    /** What was typed has gone where it belongs, and its draft with it. */
    void sent() {
        pending = false;
        known = Draft.NONE;
        show(List.of());
        status.nothing();
    }

    private void discard() {
        thrownAway = known.with(touched(), aside);
        drafts.discard(place, actor.get());
        known = Draft.NONE;
        put(List.copyOf(initial.values()));
        show(List.of());
        status.discarded();
    }

    private void undo() {
        put(thrownAway.fields());
        show(thrownAway.aside());
        save();
    }

    private void dismissAside() {
        show(List.of());
        if (closed) {
            drafts.discard(place, actor.get());
        } else {
            save();
        }
    }
}
