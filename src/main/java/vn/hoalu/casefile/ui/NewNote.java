package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoalu.casefile.ReadingNotes;
import vn.hoalu.inbox.DraftPlace;
import vn.hoalu.inbox.ui.DraftedText;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.workflow.CaseKey;

/** A note being written. An {@code @} leads to the list of colleagues, and the choice back into the text. */
class NewNote extends Div {

    private static final int LONGEST = 4000;

    // Where the caret stood stays known to the text while the list has the focus.
    private static final String INSERT = """
            const field = this.inputElement;
            const at = field.selectionStart ?? field.value.length;
            const before = field.value.slice(0, at).replace(/@$/, '') + '@' + $0 + ' ';
            this.value = before + field.value.slice(at);
            this.dispatchEvent(new CustomEvent('change', {bubbles: true}));
            this.focus();
            field.setSelectionRange(before.length, before.length);""";

    private final DraftedText drafted;
    private final ComboBox<OfficialName> colleague = new ComboBox<>();
    private final Map<OfficialId, String> chosen = new LinkedHashMap<>();

    NewNote(CaseKey caseKey, NotesPart notes) {
        addClassName("new-note");
        drafted = new DraftedText(
                new DraftPlace.OfNote(caseKey),
                getTranslation("casefile.note.label"),
                notes.drafts(),
                notes.currentActor(),
                notes.messages(),
                getLocale());
        TextArea text = drafted.field();
        text.setMaxLength(LONGEST);
        text.setHelperText(getTranslation("casefile.note.help"));
        text.getElement().addEventListener("input", typed -> colleague.focus()).setFilter("event.data === '@'");
        colleagues(caseKey, notes);
        add(drafted, colleague);
    }

    private void colleagues(CaseKey caseKey, NotesPart notes) {
        ReadingNotes reading = notes.reading();
        colleague.setLabel(getTranslation("casefile.note.mention"));
        colleague.setItemLabelGenerator(OfficialName::name);
        colleague.setItems(
                query -> reading
                        .colleagues(
                                caseKey,
                                query.getFilter().orElse(""),
                                notes.currentActor().get())
                        .stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        colleague.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                name(change.getValue());
            }
        });
    }

    private void name(OfficialName named) {
        chosen.put(named.id(), named.name());
        colleague.clear();
        drafted.field().getElement().executeJs(INSERT, named.name());
    }

    String text() {
        return drafted.field().getValue();
    }

    /** Those whose name still stands in the text. */
    Set<OfficialId> named() {
        return chosen.entrySet().stream()
                .filter(each -> text().contains("@" + each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void sent() {
        chosen.clear();
        drafted.clear();
    }
}
