package vn.hoalu.forms.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoalu.base.Messages;
import vn.hoalu.base.RealMessages;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.TestForms;

/** Draws a form of the tests in a browserless page and reads what a person would see. */
abstract class FormScreen extends BrowserlessTest {

    private static final Messages MESSAGES = RealMessages.read();

    /** No view of the application is started: a form needs none. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of("vn.hoalu.forms.ui");
    }

    FormView show(String form, Locale locale, Map<String, Object> initial) {
        UI.getCurrent().removeAll();
        FormView view =
                new FormView(TestForms.named(form), TestForms.forms(), MESSAGES, locale, new HashMap<>(initial));
        UI.getCurrent().add(view);
        return view;
    }

    FormView show(FormDefinition form, Locale locale, FormContext context) {
        return show(form, locale, context, FileAdding.NONE);
    }

    FormView show(FormDefinition form, Locale locale, FormContext context, FileAdding files) {
        UI.getCurrent().removeAll();
        FormView view = new FormView(form, TestForms.forms(), MESSAGES, locale, context, files);
        UI.getCurrent().add(view);
        return view;
    }

    SubmittedForm submitted(FormDefinition form, Locale locale, Map<String, Object> answers, FormContext context) {
        UI.getCurrent().removeAll();
        SubmittedForm view = new SubmittedForm(form, TestForms.forms(), MESSAGES, locale, answers, context);
        UI.getCurrent().add(view);
        return view;
    }

    /** As the browser reports a text it can make no value of. */
    static void type(Component picker, String text) {
        picker.getElement().setProperty("_inputElementValue", text);
        picker.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(picker.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
    }

    void choose(FormView view, String key, String value) {
        RadioButtonGroup<Option> group = field(view, key);
        group.setValue(group.getListDataView()
                .getItems()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow());
    }

    boolean onScreen(FormView view, String key) {
        return find(Component.class, view).withId("form-" + key).exists();
    }

    String label(FormView view, String key) {
        return ((HasLabel) field(view, key)).getLabel();
    }

    String error(FormView view, String key) {
        return String.valueOf(validated(view, key).getErrorMessage()).replace("null", "");
    }

    @SuppressWarnings("unchecked")
    <C extends HasValidation> C validated(FormView view, String key) {
        return (C) (HasValidation) field(view, key);
    }

    @SuppressWarnings("unchecked")
    <V> V value(FormView view, String key) {
        return (V) ((HasValue<?, ?>) field(view, key)).getValue();
    }

    @SuppressWarnings("unchecked")
    <C extends Component> C field(FormView view, String key) {
        return (C) parts(view)
                .filter(part -> part.getId().filter(("form-" + key)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Where the focus was sent to. */
    static List<Object> focused() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains(".focus()"))
                .<Object>map(call -> call.getOwner())
                .toList();
    }

    static Stream<Component> parts(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(FormScreen::parts));
    }
}
