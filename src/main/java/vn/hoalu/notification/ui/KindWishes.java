package vn.hoalu.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import vn.hoalu.notification.NoticeKind;
import vn.hoalu.notification.NoticeWishes;
import vn.hoalu.notification.Wish;

/** A line for each kind of notice with a box for each way. */
class KindWishes extends UnorderedList {

    private record Boxes(Checkbox inProgram, Checkbox byMail, Checkbox byText) {}

    private final Map<NoticeKind, Boxes> boxes = new EnumMap<>(NoticeKind.class);

    KindWishes(boolean withTexts) {
        addClassName("notice-kinds");
        for (NoticeKind kind : NoticeKind.values()) {
            String name = getTranslation("notification.wishes.kind." + kind);
            Boxes line = new Boxes(
                    box("notification.wishes.inProgram", name),
                    box("notification.wishes.byMail", name),
                    box("notification.wishes.byText", name));
            line.byText().setVisible(withTexts);
            boxes.put(kind, line);
            Div ways = new Div(line.inProgram(), line.byMail(), line.byText());
            ways.addClassName("notice-ways");
            add(new ListItem(new Span(name), ways));
        }
    }

    private Checkbox box(String wayKey, String kind) {
        String way = getTranslation(wayKey);
        Checkbox box = new Checkbox(way);
        box.setAriaLabel(getTranslation("notification.wishes.way.label", Map.of("way", way, "kind", kind)));
        return box;
    }

    void show(NoticeWishes wishes) {
        boxes.forEach((kind, line) -> {
            Wish wish = wishes.of(kind);
            line.inProgram().setValue(wish.inProgram());
            line.byMail().setValue(wish.byMail());
            line.byText().setValue(wish.byText());
        });
    }

    NoticeWishes addedTo(NoticeWishes wishes) {
        NoticeWishes all = wishes;
        for (Map.Entry<NoticeKind, Boxes> entry : boxes.entrySet()) {
            Boxes line = entry.getValue();
            Wish wish = new Wish(
                    line.inProgram().getValue(),
                    line.byMail().getValue(),
                    line.byText().getValue());
            all = all.with(entry.getKey(), wish);
        }
        return all;
    }
}
