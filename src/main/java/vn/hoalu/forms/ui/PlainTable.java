package vn.hoalu.forms.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table as the browser has it. Each cell knows its heading: on a telephone a row becomes a card. */
@Tag("table")
final class PlainTable extends HtmlContainer {

    PlainTable(String caption, List<String> headings, List<List<String>> rows, String empty) {
        addClassName("form-table");
        // Said, for the style that makes cards of rows takes the meaning of a table away.
        getElement().setAttribute("role", "table");
        if (!caption.isEmpty()) {
            getElement().appendChild(new Element("caption").setText(caption));
        }
        Element head = part("thead", "rowgroup");
        Element heads = line(head);
        headings.forEach(
                heading -> heads.appendChild(cell("th", heading, "columnheader").setAttribute("scope", "col")));
        Element body = part("tbody", "rowgroup");
        rows.forEach(row -> row(line(body), headings, row));
        if (rows.isEmpty()) {
            Element none = cell("td", empty, "cell");
            none.setAttribute("colspan", String.valueOf(Math.max(1, headings.size())));
            line(body).appendChild(none);
        }
    }

    private Element part(String tag, String role) {
        Element part = new Element(tag).setAttribute("role", role);
        getElement().appendChild(part);
        return part;
    }

    private static Element line(Element part) {
        Element line = new Element("tr").setAttribute("role", "row");
        part.appendChild(line);
        return line;
    }

    private static void row(Element line, List<String> headings, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Element cell = cell("td", cells.get(column), "cell");
            cell.setAttribute("data-label", headings.get(column));
            cell.setAttribute("dir", "auto");
            line.appendChild(cell);
        }
    }

    private static Element cell(String tag, String words, String role) {
        return new Element(tag).setAttribute("role", role).setText(words);
    }
}
