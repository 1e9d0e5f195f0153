package vn.hoalu.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.OfficialName;

/**
 * One line of a case's timeline.
 *
 * @param messageKey what happened; its arguments are {@code arguments} and, where a step is meant, {@code step}
 * @param by         empty where the system acted
 * @param onBehalfOf whose deputy that official was in it
 */
public record TimelineEntry(
        Instant at,
        String messageKey,
        Map<String, String> arguments,
        Optional<LocalizedText> step,
        Optional<OfficialName> by,
        Optional<OfficialName> onBehalfOf) {

    public TimelineEntry(
            Instant at,
            String messageKey,
            Map<String, String> arguments,
            Optional<LocalizedText> step,
            Optional<OfficialName> by) {
        this(at, messageKey, arguments, step, by, Optional.empty());
    }
}
