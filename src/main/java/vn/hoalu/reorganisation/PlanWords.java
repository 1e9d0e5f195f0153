package vn.hoalu.reorganisation;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;

/** A plan in one line, as the rows of its case say it: in Vietnamese, like every subject of a case. */
@Component
class PlanWords {

    private static final int LONGEST = 255;

    private final Units units;
    private final Messages messages;

    PlanWords(Units units, Messages messages) {
        this.units = units;
        this.messages = messages;
    }

    String subject(PlanDraft draft) {
        Map<?, UnitName> names = units.names(draft.sources());
        String sources = draft.sources().stream()
                .map(code -> names.containsKey(code) ? inWords(names.get(code)) : code.value())
                .collect(Collectors.joining(", "));
        String targets = draft.targets().stream()
                .map(target -> say("organization.unit." + target.kind(), Map.of("name", target.name())))
                .collect(Collectors.joining(", "));
        String subject = say("reorganisation.subject." + draft.kind(), Map.of("sources", sources, "targets", targets));
        return subject.length() <= LONGEST ? subject : subject.substring(0, LONGEST - 1) + "…";
    }

    private String inWords(UnitName unit) {
        return say("organization.unit." + unit.kind(), Map.of("name", unit.name()));
    }

    private String say(String key, Map<String, String> arguments) {
        return messages.text(Languages.VIETNAMESE, key, arguments);
    }
}
