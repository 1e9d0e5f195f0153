package vn.hoalu.administration.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoalu.access.NamedProcesses;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.Deputies;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Units;

/** Posts, people and processes in words. */
record DeputyWords(Units units, NamedProcesses processes) {

    String post(Post post) {
        UI ui = UI.getCurrentOrThrow();
        String role = ui.getTranslation("organization.role." + post.role());
        return units.find(post.unit())
                .map(unit -> role + " · "
                        + ui.getTranslation("organization.unit." + unit.kind(), Map.of("name", unit.name())))
                .orElse(role + " · " + post.unit());
    }

    String posts(Collection<Post> posts) {
        return posts.stream()
                .sorted(Comparator.comparing(Post::role).thenComparing(Post::asGroup))
                .map(this::post)
                .collect(Collectors.joining("; "));
    }

    String person(Deputies.Person person) {
        return person.official().name() + " – " + posts(person.posts());
    }

    String process(Optional<String> key) {
        UI ui = UI.getCurrentOrThrow();
        return key.map(only -> Optional.ofNullable(processes.all().get(only))
                        .map(name -> name.in(ui.getLocale()))
                        .orElse(only))
                .orElseGet(() -> ui.getTranslation("administration.deputies.process.all"));
    }

    Map<String, LocalizedText> choices() {
        return processes.all();
    }
}
