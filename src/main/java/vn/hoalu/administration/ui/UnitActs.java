package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.KeepingUnits;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitTree;

/** What this official may do with the unit: open one below it, rename, move or close it. */
class UnitActs extends Div {

    private final transient KeepingUnits keeping;
    private final transient ReadingUnits reading;
    private final UnitDetails unit;
    private final UnitWords words;
    private final Actor actor;
    private final Consumer<UnitCode> changed;

    UnitActs(
            KeepingUnits keeping,
            ReadingUnits reading,
            UnitDetails unit,
            UnitWords words,
            Actor actor,
            Consumer<UnitCode> changed) {
        this.keeping = keeping;
        this.reading = reading;
        this.unit = unit;
        this.words = words;
        this.actor = actor;
        this.changed = changed;
        addClassName("unit-acts");
        List<UnitKind> kinds = reading.openable(unit, actor);
        if (!kinds.isEmpty()) {
            add(button("open", () -> open(kinds)));
        }
        if (reading.mayKeep(unit, actor)) {
            add(button("rename", this::rename), button("move", this::move), button("close", this::close));
        }
    }

    private Button button(String act, Runnable pressed) {
        return new Button(words.say("administration.units.act." + act), click -> pressed.run());
    }

    private void open(List<UnitKind> kinds) {
        ComboBox<UnitKind> kind = new ComboBox<>(words.say("administration.units.kind"), kinds);
        kind.setItemLabelGenerator(each -> words.say("organization.unitKind." + each));
        kind.setValue(kinds.getFirst());
        TextField name = name("");
        ask("open", Map.of("kind", kind, "name", name), List.of(kind, name), () -> {
            UnitKind chosen = kind.getValue() == null ? kinds.getFirst() : kind.getValue();
            return keeping.open(code(), chosen, name.getValue(), actor);
        });
    }

    private void rename() {
        TextField name = name(unit.line().unit().name());
        ask("rename", Map.of("name", name), List.of(name), () -> {
            keeping.rename(code(), name.getValue(), actor);
            return code();
        });
    }

    private void move() {
        UnitField parent = new UnitField(
                "administration.units.newParent",
                (search, limit) ->
                        reading.search(search, UnitTree.Which.OPEN, Optional.empty(), limit, actor).items().stream()
                                .map(UnitLine::unit)
                                .toList());
        parent.setWidthFull();
        ask("move", Map.of("kind", parent), List.of(parent), () -> {
            UnitName chosen = parent.getValue();
            if (chosen != null) {
                keeping.move(code(), chosen.code(), actor);
            }
            return code();
        });
    }

    private void close() {
        Paragraph question = new Paragraph(words.say(
                "administration.units.act.close.question",
                Map.of("unit", words.name(unit.line().unit()))));
        ask("close", Map.of(), List.of(question), () -> {
            keeping.close(code(), actor);
            return code();
        });
    }

    private TextField name(String now) {
        TextField name = new TextField(words.say("administration.units.name"));
        name.setValue(now);
        name.setMaxLength(128);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setAutofocus(true);
        return name;
    }

    private UnitCode code() {
        return unit.line().unit().code();
    }

    private interface Act {
        UnitCode perform();
    }

    private void ask(String act, Map<String, ? extends Component> fields, List<Component> content, Act performed) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.say("administration.units.act." + act));
        Div body = new Div(content.toArray(Component[]::new));
        body.addClassName("unit-form");
        dialog.add(body);
        Button confirm = new Button(words.say("administration.units.act." + act));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            try {
                UnitCode shown = performed.perform();
                dialog.close();
                Notices.done(words.say("administration.units.act." + act + ".done"));
                changed.accept(shown);
            } catch (BrokenRule rule) {
                new FieldProblem(words).show(rule, fields);
            } finally {
                confirm.setEnabled(true);
            }
        });
        dialog.getFooter().add(new Button(words.say("base.confirm.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
