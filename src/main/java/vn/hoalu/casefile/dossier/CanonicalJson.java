package vn.hoalu.casefile.dossier;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for one value, whoever writes it: the canonical form of RFC 8785, for objects, arrays, strings, truth values
 * and whole numbers. What is not there is left out, and a number with a fraction goes as a string, so that no two
 * languages write it differently.
 */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    public static String of(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case Collection<?> array -> array(array);
            case Boolean flag -> text.append(flag.booleanValue());
            case Number number -> number(number);
            default -> string(value.toString());
        }
    }

    /** Keys by their UTF-16 units, which is the order of Java's strings. */
    private void object(Map<?, ?> object) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        object.forEach((key, value) -> put(sorted, key, value));
        text.append('{');
        String comma = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            text.append(comma);
            string(member.getKey());
            text.append(':');
            write(member.getValue());
            comma = ",";
        }
        text.append('}');
    }

    private static void put(Map<String, Object> sorted, @Nullable Object key, @Nullable Object value) {
        if (value != null) {
            sorted.put(String.valueOf(key), value);
        }
    }

    private void array(Collection<?> array) {
        text.append('[');
        for (Iterator<?> items = array.iterator(); items.hasNext(); ) {
            write(items.next());
            text.append(items.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void number(Number number) {
        if (number instanceof Integer || number instanceof Long && Math.abs(number.longValue()) <= LARGEST) {
            text.append(number.longValue());
        } else {
            string(new BigDecimal(number.toString()).toPlainString());
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value, i);
        }
        text.append('"');
    }

    private void character(String value, int at) {
        char letter = value.charAt(at);
        switch (letter) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append(letter < ' ' ? "\\u%04x".formatted((int) letter) : String.valueOf(whole(value, at)));
        }
    }

    /** Half of a pair is no character, and could not be written as UTF-8. */
    private static char whole(String value, int at) {
        char letter = value.charAt(at);
        boolean first = Character.isHighSurrogate(letter)
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1));
        boolean second = Character.isLowSurrogate(letter) && at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
        return Character.isSurrogate(letter) && !first && !second ? '\ufffd' : letter;
    }
}
