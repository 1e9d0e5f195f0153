package vn.hoalu.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.ui.HeaderTool;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;

/** Puts the account at the end of the header. */
@Component
class AccountTool implements HeaderTool {

    private final CurrentActor currentActor;
    private final Units units;
    private final AuthenticationContext authentication;

    AccountTool(CurrentActor currentActor, Units units, AuthenticationContext authentication) {
        this.currentActor = currentActor;
        this.units = units;
        this.authentication = authentication;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        Actor actor = currentActor.get();
        List<String> posts = actor.posts().stream()
                .sorted(Comparator.comparing(Post::role).thenComparing(Post::asGroup))
                .map(this::inWords)
                .toList();
        return new AccountMenu(actor.name(), posts, authentication::logout);
    }

    private String inWords(Post post) {
        UI ui = UI.getCurrentOrThrow();
        String role = ui.getTranslation("organization.role." + post.role());
        return units.find(post.unit())
                .map(unit -> role + " · " + inWords(ui, unit))
                .orElse(role);
    }

    private static String inWords(UI ui, UnitName unit) {
        return ui.getTranslation("organization.unit." + unit.kind(), "name", unit.name());
    }
}
