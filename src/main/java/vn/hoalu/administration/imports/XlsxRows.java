package vn.hoalu.administration.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of a sheet's XML into rows. */
final class XlsxRows extends DefaultHandler {

    private final SharedStrings texts;
    private final DateStyles dates;
    private final Consumer<SheetRow> rows;
    private final StringBuilder text = new StringBuilder();
    private List<SheetCell> cells = new ArrayList<>();
    private String type = "";
    private String style = "";
    private int row;
    private int column;
    private boolean formula;
    private boolean reading;

    XlsxRows(SharedStrings texts, DateStyles dates, Consumer<SheetRow> rows) {
        this.texts = texts;
        this.dates = dates;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (local(name, qualified)) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            default -> {}
        }
    }

    private void beginRow(String number) {
        // A row may leave out its number, and then follows the one before.
        row = number == null ? row + 1 : Integer.parseInt(number);
        if (row > SheetLimits.ROWS + 1_000) {
            throw new UnreadableSheet(UnreadableSheet.Reason.TOO_MANY_ROWS);
        }
        cells = new ArrayList<>();
        column = -1;
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
        style = Objects.requireNonNullElse(attributes.getValue("s"), "");
        formula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (local(name, qualified)) {
            case "v", "t" -> reading = false;
            case "c" -> endCell();
            case "row" -> rows.accept(new SheetRow(row, cells));
            default -> {}
        }
    }

    private void endCell() {
        if (column < 0 || column >= SheetLimits.COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell());
    }

    private SheetCell cell() {
        String raw = text.toString();
        if (formula) {
            return new SheetCell(SheetCell.Kind.FORMULA, "");
        }
        return switch (type) {
            case "s" ->
                raw.isEmpty()
                        ? SheetCell.EMPTY
                        : SheetCell.text(
                                texts.getItemAt(Integer.parseInt(raw.strip())).getString());
            case "n" -> number(raw.strip());
            default -> SheetCell.text(raw);
        };
    }

    private SheetCell number(String raw) {
        return raw.isEmpty()
                ? SheetCell.EMPTY
                : dates.day(style, raw)
                        .map(day -> new SheetCell(SheetCell.Kind.DATE, day.toString()))
                        .orElseGet(() -> new SheetCell(SheetCell.Kind.NUMBER, plain(raw)));
    }

    private static String plain(String raw) {
        BigDecimal number = new BigDecimal(raw);
        // 1E400000 is a short number and a very long text.
        return Math.abs(number.scale()) > 40 ? raw : number.stripTrailingZeros().toPlainString();
    }

    private static String local(String name, String qualified) {
        return name.isEmpty() ? qualified : name;
    }
}
