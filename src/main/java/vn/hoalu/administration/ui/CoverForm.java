package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;
import vn.hoalu.access.ReadingDeputies;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.ui.DayField;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.Deputies.Person;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;

/** Naming a deputy. What was typed stays until it is accepted. */
class CoverForm extends Div {

    private final transient Actor actor;
    private final transient DeputyWords words;
    private final transient Consumer<CoverForm> filled;
    // One for all attempts: a repeated click or send names the deputy once.
    private final transient CoverId id = CoverId.fresh();
    private final ComboBox<Person> absent = new ComboBox<>();
    private final CheckboxGroup<Post> posts = new CheckboxGroup<>();
    private final ComboBox<Person> deputy = new ComboBox<>();
    private final ComboBox<String> process = new ComboBox<>();
    private final DayField first = new DayField();
    private final DayField last = new DayField();
    private final Button save = new Button();

    CoverForm(
            ReadingDeputies reading,
            Officials officials,
            Actor actor,
            DeputyWords words,
            LocalDate today,
            Consumer<CoverForm> filled,
            Runnable cancelled) {
        this.actor = actor;
        this.words = words;
        this.filled = filled;
        addClassNames("panel", "cover-form");
        people(absent, "absent", reading::colleagues);
        people(deputy, "deputy", reading::candidates);
        absent.setVisible(reading.namesForOthers(actor));
        absent.addValueChangeListener(change -> offerPosts());
        absent.setValue(new Person(new OfficialName(actor.id(), actor.name()), officials.postsOf(actor.id())));
        posts();
        processes();
        days(today);
        save.setText(getTranslation("administration.deputies.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        Div buttons = new Div(save, new Button(getTranslation("administration.deputies.cancel"), c -> cancelled.run()));
        buttons.addClassName("deputies-actions");
        add(new H2(getTranslation("administration.deputies.name")), absent, posts, deputy, process, period(), buttons);
    }

    private void people(ComboBox<Person> box, String name, BiFunction<String, Actor, List<Person>> found) {
        box.setLabel(getTranslation("administration.deputies." + name));
        box.setId("cover-" + name);
        box.setItemLabelGenerator(words::person);
        box.setItems((Query<Person, String> query) ->
                page(found.apply(query.getFilter().orElse(""), actor), query.getOffset(), query.getLimit()));
        box.setWidthFull();
        box.setRequiredIndicatorVisible(true);
        box.setManualValidation(true);
    }

    private static Stream<Person> page(List<Person> found, int offset, int limit) {
        return found.stream().skip(offset).limit(limit);
    }

    private void posts() {
        posts.setLabel(getTranslation("administration.deputies.posts"));
        posts.setId("cover-posts");
        posts.setItemLabelGenerator(words::post);
        posts.setManualValidation(true);
        offerPosts();
    }

    /** All of them at first: who is away is away in everything. */
    private void offerPosts() {
        List<Post> held =
                Optional.ofNullable(absent.getValue()).map(Person::posts).orElse(List.of());
        posts.setItems(held);
        posts.select(held);
    }

    private void processes() {
        Map<String, LocalizedText> choices = words.choices();
        process.setLabel(getTranslation("administration.deputies.process"));
        process.setId("cover-process");
        process.setItems(choices.keySet());
        process.setItemLabelGenerator(key -> words.process(Optional.of(key)));
        process.setPlaceholder(getTranslation("administration.deputies.process.all"));
        process.setClearButtonVisible(true);
        process.setWidthFull();
    }

    private void days(LocalDate today) {
        first.setLabel(getTranslation("administration.deputies.first"));
        first.setId("cover-first");
        first.setValue(today);
        last.setLabel(getTranslation("administration.deputies.last"));
        last.setId("cover-last");
        last.setValue(today);
        first.setManualValidation(true);
        last.setManualValidation(true);
    }

    private Div period() {
        Div period = new Div(first, last);
        period.addClassName("cover-period");
        return period;
    }

    void begin() {
        (absent.isVisible() ? absent : deputy).focus();
    }

    private void save() {
        try {
            if (complete()) {
                filled.accept(this);
            }
        } catch (BrokenRule broken) {
            explain(broken);
        }
        save.setEnabled(true);
    }

    /** From the last to the first, so that the first empty one has the focus. */
    private boolean complete() {
        fields().values().forEach(field -> field.setInvalid(false));
        List<HasValidation> missing = Stream.of(last, first, deputy, absent)
                .filter(HasValue::isEmpty)
                .map(HasValidation.class::cast)
                .toList();
        missing.forEach(field -> refuse(field, getTranslation("administration.deputies.missing")));
        return missing.isEmpty();
    }

    private void explain(BrokenRule broken) {
        String text = getTranslation(broken.messageKey(), broken.arguments());
        Optional<HasValidation> field = broken.field().map(fields()::get);
        field.ifPresentOrElse(at -> refuse(at, text), () -> Notices.failed(text));
    }

    private static void refuse(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        if (field instanceof Component component) {
            component.getElement().callJsFunction("focus");
        }
    }

    private Map<String, HasValidation> fields() {
        return Map.of("absent", absent, "deputy", deputy, "posts", posts, "first", first, "last", last);
    }

    CoverId id() {
        return id;
    }

    NewCover value() {
        return new NewCover(
                absent.getValue().official().id(),
                deputy.getValue().official().id(),
                posts.getSelectedItems(),
                Optional.ofNullable(process.getValue()),
                first.getValue(),
                last.getValue());
    }
}
