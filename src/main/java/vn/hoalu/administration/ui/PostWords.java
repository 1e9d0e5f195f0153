package vn.hoalu.administration.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Tenure;
import vn.hoalu.organization.UnitName;

/** Posts in the words of the page, in the language of the component that shows them. */
final class PostWords {

    private PostWords() {}

    static String unit(Component at, UnitName unit) {
        return at.getTranslation("organization.unit." + unit.kind(), Map.of("name", unit.name()));
    }

    static String role(Component at, Role role) {
        return at.getTranslation("organization.role." + role);
    }

    static String tenure(Component at, Tenure tenure) {
        return tenure.to()
                .map(to -> at.getTranslation("administration.post.fromTo", Map.of("from", tenure.from(), "to", to)))
                .orElseGet(() -> at.getTranslation("administration.post.since", Map.of("from", tenure.from())));
    }

    static Optional<Boolean> inPost(Presence presence) {
        return switch (presence) {
            case TODAY -> Optional.of(true);
            case NOT_TODAY -> Optional.of(false);
            case ANY -> Optional.empty();
        };
    }

    /** Whether people hold a post today, as the filter offers it. */
    enum Presence {
        TODAY,
        NOT_TODAY,
        ANY
    }
}
