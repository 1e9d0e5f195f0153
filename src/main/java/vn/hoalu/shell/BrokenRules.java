package vn.hoalu.shell;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.BrokenRule;

/** Finds the broken rule behind what frameworks have wrapped around it. */
final class BrokenRules {

    private BrokenRules() {}

    static Optional<BrokenRule> behind(@Nullable Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(BrokenRule.class::isInstance)
                .map(BrokenRule.class::cast)
                .findFirst();
    }
}
