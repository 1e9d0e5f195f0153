package vn.hoalu.administration.imports;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** The whole file cannot be taken, and why. */
public class UnreadableSheet extends BrokenRule {

    enum Reason {
        NOT_A_SHEET,
        TOO_LARGE,
        TOO_MANY_ROWS,
        NO_HEADER,
        COLUMN_TWICE,
        ENCODING,
        EMPTY,
        TECHNICAL
    }

    UnreadableSheet(Reason reason) {
        this(reason, Map.of());
    }

    UnreadableSheet(Reason reason, Map<String, Object> arguments) {
        super("The sheet is refused: " + reason, "administration.import.refused." + reason, arguments);
    }
}
