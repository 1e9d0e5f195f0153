package vn.hoalu.escalation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Messages;
import vn.hoalu.escalation.Why;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitName;

/** Answers to why a task is here and what happens to it, one below the other. */
class WhyPanel extends Div {

    private final Messages messages;
    private final DescriptionList answers = new DescriptionList();

    WhyPanel(Optional<Why> why, Messages messages) {
        this.messages = messages;
        addClassName("task-why");
        why.ifPresentOrElse(this::show, () -> add(new Paragraph(say("escalation.why.gone", Map.of()))));
    }

    private void show(Why why) {
        answers.addClassName("facts");
        answer("seen", new Paragraph(seen(why)));
        why.obstacle().ifPresent(rule -> answer("obstacle", new Paragraph(say(rule.messageKey(), rule.arguments()))));
        why.standing().ifPresent(step -> answer("standing", new Paragraph(say("escalation.why.step", named(step)))));
        answer(
                "next",
                why.next().isEmpty() ? new Paragraph(say("escalation.why.nobody", Map.of())) : steps(why.next()));
        add(answers);
    }

    private void answer(String question, com.vaadin.flow.component.Component answer) {
        answers.add(new DescriptionList.Term(say("escalation.why." + question, Map.of())));
        answers.add(new DescriptionList.Description(answer));
    }

    private String seen(Why why) {
        return say(
                "escalation.why.seen." + why.sight().reason(),
                Map.of(
                        "role", say("organization.role." + why.sight().post().role(), Map.of()),
                        "unit", why.unit().map(UnitName::name).orElse(""),
                        "name", why.sight().absent().map(OfficialName::name).orElse("")));
    }

    private OrderedList steps(List<Why.Step> steps) {
        OrderedList list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(say("escalation.why.step", named(step)))));
        return list;
    }

    private Map<String, String> named(Why.Step step) {
        return Map.of(
                "role", say("organization.role." + step.role(), Map.of()),
                "unit", step.unit().name(),
                "at", Dates.moment(step.at()));
    }

    private String say(String key, Map<String, ?> arguments) {
        return messages.text(getLocale(), key, arguments);
    }
}
