package vn.hoalu.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Units;

/** Posts in a provider's claims. What we do not know is ignored; the log learns how much, and nothing of it. */
@Component
@Conditional(ProviderConfigured.class)
class ClaimedPosts {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedPosts.class);

    private final ProviderSettings settings;
    private final Units units;

    ClaimedPosts(ProviderSettings settings, Units units) {
        this.settings = settings;
        this.units = units;
    }

    Set<Post> in(Map<String, Object> claims) {
        List<String> written = settings.postClaims().stream()
                .flatMap(path -> texts(value(claims, path)))
                .map(ClaimedPosts::lastPart)
                .filter(text -> text.contains("@"))
                .distinct()
                .toList();
        Set<Post> posts = written.stream().flatMap(text -> post(text).stream()).collect(Collectors.toSet());
        if (posts.size() < written.size()) {
            LOG.warn(
                    "The identity provider claims {} posts that are not known or not allowed here",
                    written.size() - posts.size());
        }
        return posts;
    }

    private Optional<Post> post(String text) {
        try {
            return Optional.of(Post.ofGroup(text)).filter(this::isTaken);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private boolean isTaken(Post post) {
        boolean allowed = post.role() != Role.SYS_ADMIN || settings.allowSysAdmin();
        return allowed && units.find(post.unit()).isPresent();
    }

    private static @Nullable Object value(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        int dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, path.substring(dot + 1))
                : null;
    }

    private static Stream<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.ofNullable(value).filter(String.class::isInstance).map(String.class::cast);
    }

    // Keycloak writes a group with the path that leads to it.
    private static String lastPart(String group) {
        return group.substring(group.lastIndexOf('/') + 1);
    }
}
