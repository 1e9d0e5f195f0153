package vn.hoalu.administration.imports;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.BrokenRule;

/**
 * What is wrong with a row.
 *
 * @param column    the cell that is wrong; null where it is the row as a whole
 * @param arguments of the message, as it shows them
 */
record Problem(@Nullable ImportColumn column, String messageKey, Map<String, String> arguments) {

    static Problem of(@Nullable ImportColumn column, String error) {
        return of(column, error, Map.of());
    }

    static Problem of(@Nullable ImportColumn column, String error, Map<String, String> arguments) {
        return new Problem(column, "administration.import.error." + error, arguments);
    }

    static Problem of(@Nullable ImportColumn column, BrokenRule rule) {
        Map<String, String> shown = new TreeMap<>();
        rule.arguments().forEach((name, value) -> shown.put(name, ShownArgument.of(value)));
        return new Problem(column, rule.messageKey(), shown);
    }
}
