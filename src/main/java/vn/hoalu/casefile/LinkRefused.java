package vn.hoalu.casefile;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** Two cases that cannot be joined like this. */
public class LinkRefused extends BrokenRule {

    private LinkRefused(String message, String key, Map<String, Object> arguments) {
        super(message, key, arguments);
    }

    static LinkRefused notFound(String number) {
        return new LinkRefused(
                "There is no readable case " + number, "casefile.link.error.notFound", Map.of("number", number));
    }

    static LinkRefused itself(String number) {
        return new LinkRefused("Case " + number + " is this one", "casefile.link.error.itself", Map.of());
    }

    static LinkRefused linkedAlready(String number) {
        return new LinkRefused(
                "Case " + number + " is linked already", "casefile.link.error.already", Map.of("number", number));
    }

    static LinkRefused withoutReason() {
        return new LinkRefused("A link has a reason", "casefile.link.error.reason", Map.of());
    }

    @Override
    public Optional<String> field() {
        return Optional.of(messageKey().endsWith("reason") ? "reason" : "number");
    }
}
