package vn.hoalu.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.TableRows;

/** A table to be read, page by page. */
final class TablePart extends Div implements Level.Changing {

    private final FormField.Table table;
    private final Surroundings around;
    private final Div place = new Div();
    private final Div pager = new Div();
    private final Span position = new Span();
    private final Button earlier;
    private final Button later;
    private TableRows rows = new TableRows(List.of(), List.of());
    private int page;

    TablePart(FormField.Table table, Surroundings around) {
        this.table = table;
        this.around = around;
        earlier = new Button(around.say("forms.table.earlier"), click -> turn(-1));
        later = new Button(around.say("forms.table.later"), click -> turn(1));
        pager.add(earlier, position, later);
        pager.addClassName("form-pager");
        position.getElement().setAttribute("role", "status");
        addClassName("form-table-part");
        add(place, pager);
    }

    @Override
    public void refresh(Map<String, Object> scope) {
        TableRows now = around.forms().rows(table, around.locale(), scope);
        if (!now.equals(rows) || place.getChildren().findAny().isEmpty()) {
            rows = now;
            page = Math.min(page, pages() - 1);
            show();
        }
    }

    private void turn(int by) {
        page = Math.clamp(page + (long) by, 0, pages() - 1);
        show();
    }

    private void show() {
        int from = page * table.pageSize();
        int to = Math.min(rows.rows().size(), from + table.pageSize());
        String label = table.label().map(words -> words.in(around.locale())).orElse("");
        place.removeAll();
        place.add(
                new PlainTable(label, rows.headings(), rows.rows().subList(from, to), around.say("forms.table.empty")));
        pager.setVisible(pages() > 1);
        earlier.setEnabled(page > 0);
        later.setEnabled(page < pages() - 1);
        position.setText(around.say(
                "forms.table.position",
                Map.of("from", from + 1, "to", to, "all", rows.rows().size())));
    }

    private int pages() {
        return Math.max(1, (rows.rows().size() + table.pageSize() - 1) / table.pageSize());
    }
}
