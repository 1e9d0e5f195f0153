package vn.hoalu.administration.ui;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoalu.base.Messages;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitName;

/** Units in the words of a language. */
public record UnitWords(Messages messages, Locale locale) {

    public String name(UnitName unit) {
        return say("organization.unit." + unit.kind(), Map.of("name", unit.name()));
    }

    /** With what it is a part of: its parent, or what came after it. */
    public String line(UnitLine line) {
        String name = name(line.unit());
        if (!line.open() && !line.successors().isEmpty()) {
            String now = line.successors().stream().map(this::name).collect(Collectors.joining(", "));
            return name + " – " + say("administration.units.nowPartOf", Map.of("units", now));
        }
        return line.parent()
                .filter(parent -> line.unit().kind().isSmall())
                .map(parent -> name + " – " + name(parent))
                .orElse(name);
    }

    String say(String key, Map<String, ?> arguments) {
        return messages.text(locale, key, arguments);
    }

    String say(String key) {
        return messages.text(locale, key);
    }
}
