package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.binder.HasValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoalu.forms.FormField.FilePicker;
import vn.hoalu.forms.FormFiles.FormFile;

/** Files that were added, by the ids of their documents, and the place to add more. */
final class FilesField extends CustomField<List<String>> implements HasValidator<List<String>> {

    private final FilePicker picker;
    private final Surroundings around;
    private final UnorderedList names = new UnorderedList();
    private final Div adding = new Div();
    private List<String> ids = List.of();

    FilesField(FilePicker picker, Surroundings around) {
        super(List.of());
        this.picker = picker;
        this.around = around;
        names.addClassName("form-files");
        adding.add(around.files().adder(picker, around.locale(), this::added));
        Div content = new Div(names, adding);
        add(content);
        draw();
    }

    private void added(String id) {
        List<String> now = picker.multiple() ? new ArrayList<>(ids) : new ArrayList<>();
        now.add(id);
        change(now);
    }

    private void change(List<String> now) {
        if (!isReadOnly()) {
            ids = List.copyOf(now);
            draw();
            updateValue();
        }
    }

    @Override
    protected List<String> generateModelValue() {
        return ids;
    }

    @Override
    protected void setPresentationValue(List<String> value) {
        ids = value == null ? List.of() : List.copyOf(value);
        draw();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        draw();
    }

    private void draw() {
        names.removeAll();
        names.setVisible(!ids.isEmpty());
        ids.forEach(id -> names.add(line(id)));
        adding.setVisible(!isReadOnly());
    }

    private ListItem line(String id) {
        FormFile file = around.context().files().find(id).orElse(null);
        String name = file == null ? around.say("forms.file.gone") : file.name();
        ListItem line = new ListItem(file == null ? new Span(name) : named(file));
        if (!isReadOnly()) {
            line.add(remove(id, name));
        }
        return line;
    }

    private static Component named(FormFile file) {
        return file.address()
                .<Component>map(address -> opened(address, file.name()))
                .orElseGet(() -> new Span(file.name()));
    }

    private static Anchor opened(String address, String name) {
        Anchor link = new Anchor(address, name);
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private Button remove(String id, String name) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            change(ids.stream().filter(kept -> !kept.equals(id)).toList());
            focus();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(around.say("forms.file.remove", Map.of("name", name)));
        return remove;
    }
}
