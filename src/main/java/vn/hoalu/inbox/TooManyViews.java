package vn.hoalu.inbox;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** One more would be kept and never shown. */
class TooManyViews extends BrokenRule {
    TooManyViews(int most) {
        super("An official keeps at most %d views".formatted(most), "inbox.view.tooMany", Map.of("most", most));
    }
}
