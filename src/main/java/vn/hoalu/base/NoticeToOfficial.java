package vn.hoalu.base;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An official is to be told something; heard in the same transaction, shown inside the program after it, and sent by
 * the ways the official has chosen.
 *
 * @param reference what the notice is about, e.g. a case number; once for each official and {@code messageKey}
 * @param arguments of the messages {@code messageKey + ".subject"} and {@code messageKey + ".body"}
 * @param link      an address of ours that shows what it is about: {@code inbox/task/7}
 */
public record NoticeToOfficial(
        UUID official, String reference, String messageKey, Map<String, ?> arguments, Optional<String> link) {

    public NoticeToOfficial {
        arguments = Map.copyOf(arguments);
    }
}
