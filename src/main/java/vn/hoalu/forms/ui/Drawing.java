package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Hr;
import java.util.List;
import vn.hoalu.forms.FormField;

/**
 * Lays a level out: side by side what the designer put into one row, else one column on a telephone and two where there
 * is room; what is long takes the whole row.
 */
final class Drawing {

    private static final ResponsiveStep[] STEPS = {new ResponsiveStep("0", 1), new ResponsiveStep("700px", 2)};
    private static final int COLUMNS = 16;

    private final Surroundings around;
    private final DrawnList.Changes changes;
    private final InputDrawing drawing;
    private final String prefix;
    private final Level level;

    /** @param prefix of the ids of what is drawn, which stays when rows are moved */
    Drawing(Surroundings around, DrawnList.Changes changes, String prefix, Level level) {
        this.around = around;
        this.changes = changes;
        this.prefix = prefix;
        this.level = level;
        drawing = new InputDrawing(around);
    }

    void draw(List<FormField> fields, FormLayout layout) {
        layout.setResponsiveSteps(STEPS);
        for (FormField field : fields) {
            Component component = draw(field);
            level.place(field, component);
            layout.add(component, wide(field) ? 2 : 1);
        }
    }

    private Component draw(FormField field) {
        return switch (field) {
            case FormField.Group group -> group(group);
            case FormField.Row row -> row(row);
            case FormField.Input input -> input(input);
            case FormField.DynamicList list -> list(list);
            case FormField.Text text -> changing(new TextPart(text, around));
            case FormField.Computed computed -> changing(new ComputedPart(computed, around));
            case FormField.Table table -> changing(new TablePart(table, around));
            case FormField.Picture picture -> changing(new PicturePart(picture, around));
            case FormField.Separator separator -> new Hr();
            case FormField.Spacer spacer -> spacer(spacer);
        };
    }

    private <C extends Component & Level.Changing> C changing(C part) {
        level.add(part);
        return part;
    }

    private Component input(FormField.Input input) {
        DrawnInput<?, ?> drawn = drawing.draw(input);
        drawn.component().setId(prefix + input.key());
        level.add(drawn);
        drawn.onChange(() -> changes.changed(drawn));
        if (drawn.changing() instanceof Level.Changing answers) {
            level.add(answers);
        }
        return drawn.component();
    }

    private Component list(FormField.DynamicList list) {
        DrawnList drawn = new DrawnList(list, around, changes, prefix, level);
        level.add(drawn);
        return drawn.component();
    }

    private Component group(FormField.Group group) {
        FormLayout inner = new FormLayout();
        draw(group.fields(), inner);
        FieldSet fieldSet = new FieldSet(inner);
        group.label().ifPresent(label -> fieldSet.setLegendText(label.in(around.locale())));
        fieldSet.addClassName("form-group");
        return fieldSet;
    }

    private Component row(FormField.Row row) {
        Div cells = new Div();
        cells.addClassName("form-row");
        for (FormField.Row.Cell cell : row.cells()) {
            Div place = new Div(draw(cell.field()));
            place.addClassName("form-cell");
            place.getStyle().set("--form-columns", String.valueOf(columns(row, cell)));
            level.place(cell.field(), place);
            cells.add(place);
        }
        // A box that the style measures: how wide the form is here, not the window.
        Div box = new Div(cells);
        box.addClassName("form-row-box");
        return box;
    }

    /** Cells without a width share what the others leave. */
    private static int columns(FormField.Row row, FormField.Row.Cell cell) {
        if (cell.columns() > 0) {
            return cell.columns();
        }
        int taken = row.cells().stream().mapToInt(FormField.Row.Cell::columns).sum();
        long sharing = row.cells().stream().filter(each -> each.columns() == 0).count();
        return (int) Math.clamp((COLUMNS - taken) / sharing, 2, COLUMNS);
    }

    private static Component spacer(FormField.Spacer spacer) {
        Div space = new Div();
        space.addClassName("form-spacer");
        space.getStyle().setHeight(spacer.height() + "px");
        return space;
    }

    private static boolean wide(FormField field) {
        return switch (field) {
            case FormField.TextField text -> false;
            case FormField.NumberField number -> false;
            case FormField.Select select -> false;
            case FormField.TagList tags -> false;
            case FormField.DateTimeField moment -> false;
            default -> true;
        };
    }
}
