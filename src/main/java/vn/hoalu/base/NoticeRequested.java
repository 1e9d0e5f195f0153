package vn.hoalu.base;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody outside the program is to be told something; heard in the same transaction by the notification outbox.
 *
 * @param reference what the notice is about, e.g. a case number; unique together with {@code messageKey}
 * @param email     where to send it; without one the notice is kept to be handed over in person
 * @param arguments of the message {@code messageKey + ".subject"} and {@code messageKey + ".body"}
 */
public record NoticeRequested(
        String reference, Optional<String> email, Locale locale, String messageKey, Map<String, String> arguments) {}
