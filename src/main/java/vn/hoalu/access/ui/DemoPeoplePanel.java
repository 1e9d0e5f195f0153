package vn.hoalu.access.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoalu.access.DemoSignIn;
import vn.hoalu.access.DemoSignIns;
import vn.hoalu.organization.UnitName;

/** The demo's people by unit; a click fills the form in and sends it, so that the one way in is the real one. */
class DemoPeoplePanel extends Section {

    private static final String FILL_AND_SEND = """
            this.querySelector('#vaadinLoginUsername').value = $0;
            this.querySelector('#vaadinLoginPassword').value = $1;
            this.submit();""";

    private final LoginForm form;
    private final String password;

    DemoPeoplePanel(DemoSignIns demo, LoginForm form) {
        this.form = form;
        this.password = demo.password();
        addClassName("demo-people");
        H2 title = new H2(getTranslation("access.demo.title"));
        title.setId("demo-people");
        getElement().setAttribute("aria-labelledby", "demo-people");
        add(title, new Paragraph(getTranslation("access.demo.notice", Map.of("password", password))));
        byUnit(demo).forEach((unit, people) -> add(group(unit, people)));
    }

    private static Map<UnitName, List<DemoSignIn>> byUnit(DemoSignIns demo) {
        return demo.all().stream().collect(groupingBy(DemoSignIn::unit, LinkedHashMap::new, toList()));
    }

    private Component group(UnitName unit, List<DemoSignIn> people) {
        H3 name = new H3(getTranslation("organization.unit." + unit.kind(), Map.of("name", unit.name())));
        UnorderedList list = new UnorderedList();
        list.addClassName("demo-list");
        people.forEach(person -> list.add(new ListItem(button(person))));
        return new Div(name, list);
    }

    private NativeButton button(DemoSignIn person) {
        NativeButton button = new NativeButton("", click -> signIn(person));
        button.addClassName("demo-person");
        Span name = new Span(person.name());
        name.getElement().setAttribute("lang", "vi");
        Span login = new Span(person.login());
        login.addClassName("quiet");
        button.add(name, new Span(duties(person)), login);
        return button;
    }

    private String duties(DemoSignIn person) {
        return person.roles().stream()
                .map(role -> getTranslation("organization.role." + role))
                .collect(joining(" · "));
    }

    private void signIn(DemoSignIn person) {
        form.getElement().executeJs(FILL_AND_SEND, person.login(), password);
    }
}
