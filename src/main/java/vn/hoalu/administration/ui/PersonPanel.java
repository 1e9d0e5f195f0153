package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.hoalu.administration.PersonPage;

/** One person: how to reach them, and the posts held now, to come and in the past. */
class PersonPanel extends Div {

    private final PersonPage page;
    private final PersonPlace place;

    PersonPanel(PersonPage page, PersonPlace place) {
        this.page = page;
        this.place = place;
        addClassNames("panel", "person");
        Button back = new Button(
                getTranslation("administration.person.back"), VaadinIcon.ARROW_LEFT.create(), click -> place.back());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("pane-back");
        H2 name = new H2(page.person().name());
        name.getElement().setAttribute("dir", "auto");
        add(back, name);
        page.contact().ifPresent(contact -> add(new PersonContact(page.person().id(), contact, place.records)));
        if (page.manageable()) {
            Button appoint = new Button(getTranslation("administration.person.appoint"), click -> appoint());
            appoint.addThemeVariants(ButtonVariant.PRIMARY);
            add(appoint);
        }
        for (PersonPage.When when : PersonPage.When.values()) {
            add(section(when));
        }
    }

    private void appoint() {
        PostDialog.appoint(page.person(), place).open();
    }

    private Div section(PersonPage.When when) {
        List<PersonPage.Line> lines = page.posts(when);
        Div section = new Div(new H3(getTranslation("administration.person.posts." + when)));
        section.addClassName("person-posts");
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("administration.person.noPosts." + when));
            none.addClassName("quiet");
            section.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new PostLine(line, page.person(), place)));
            section.add(list);
        }
        return section;
    }
}
