package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoalu.access.ActWords;
import vn.hoalu.access.AuditQuery;
import vn.hoalu.base.ui.DayField;

/** Act, person, period and subject to look for. */
class AuditFilter extends Div {

    private final ComboBox<String> act = new ComboBox<>();
    private final TextField person = new TextField();
    private final DayField from = new DayField();
    private final DayField to = new DayField();
    private final TextField subject = new TextField();
    private final transient Consumer<AuditQuery> asked;

    AuditFilter(List<String> acts, ActWords words, AuditQuery query, Consumer<AuditQuery> asked) {
        this.asked = asked;
        addClassNames("panel", "audit-filter");
        act.setItemLabelGenerator(word -> words.say(word, getLocale()));
        act.setItems(acts);
        label();
        fill(query, acts);
        Button search = new Button(getTranslation("administration.audit.search"), click -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        search.addClickShortcut(Key.ENTER).listenOn(this);
        Button clear = new Button(getTranslation("administration.audit.clear"), click -> asked.accept(AuditQuery.ALL));
        Div buttons = new Div(search, clear);
        buttons.addClassName("audit-buttons");
        add(person, act, from, to, subject, buttons);
    }

    private void label() {
        act.setLabel(getTranslation("administration.audit.act"));
        act.setClearButtonVisible(true);
        person.setLabel(getTranslation("administration.audit.person"));
        from.setLabel(getTranslation("administration.audit.from"));
        to.setLabel(getTranslation("administration.audit.to"));
        subject.setLabel(getTranslation("administration.audit.subject"));
        from.setAutoOpen(false);
        to.setAutoOpen(false);
    }

    private void fill(AuditQuery query, List<String> acts) {
        query.act().filter(acts::contains).ifPresent(act::setValue);
        query.person().ifPresent(person::setValue);
        query.from().ifPresent(from::setValue);
        query.to().ifPresent(to::setValue);
        query.subject().ifPresent(subject::setValue);
    }

    private void search() {
        asked.accept(new AuditQuery(
                Optional.ofNullable(act.getValue()),
                Optional.of(person.getValue()),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue()),
                Optional.of(subject.getValue())));
    }
}
