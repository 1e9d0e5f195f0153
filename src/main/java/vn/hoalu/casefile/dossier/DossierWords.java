package vn.hoalu.casefile.dossier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.casefile.TimelineEntry;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitName;

/** The sentences of a dossier in one language. Its entries are hashed in Vietnamese, whoever takes it along. */
public record DossierWords(Messages messages, Locale locale) {

    public static DossierWords official(Messages messages) {
        return new DossierWords(messages, Languages.VIETNAMESE);
    }

    /** What is hashed of an entry. */
    public String canonical(DossierItem item) {
        return CanonicalJson.of(item.content(this));
    }

    public String language() {
        return locale.getLanguage();
    }

    /** Asked by the paper too. */
    public String say(String word) {
        return messages.text(locale, "casefile.dossier." + word);
    }

    String say(String word, Map<String, ?> arguments) {
        return messages.text(locale, "casefile.dossier." + word, arguments);
    }

    String key(String key) {
        return messages.text(locale, key);
    }

    String unit(UnitName unit) {
        return messages.text(locale, "organization.unit." + unit.kind(), Map.of("name", unit.name()));
    }

    String event(TimelineEntry entry) {
        Map<String, Object> arguments = new HashMap<>(entry.arguments());
        entry.step().ifPresent(step -> arguments.put("step", step.in(locale)));
        return messages.text(locale, entry.messageKey(), arguments);
    }

    String fact(Evidence.Fact fact) {
        return fact.translated() ? key(fact.value().text()) : fact.value().in(locale);
    }

    String who(Optional<OfficialName> by, Optional<OfficialName> onBehalfOf) {
        if (by.isEmpty()) {
            return key("casefile.timeline.system");
        }
        String name = by.get().name();
        return onBehalfOf
                .map(absent -> messages.text(
                        locale, "casefile.timeline.onBehalf", Map.of("name", name, "absent", absent.name())))
                .orElse(name);
    }
}
