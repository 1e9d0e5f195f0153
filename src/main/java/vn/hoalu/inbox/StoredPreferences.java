package vn.hoalu.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.ContentVault;

@Service
class StoredPreferences implements InboxPreferences {
    private static final int LONGEST_PLACE = 1500;

    private final JdbcClient jdbc;
    private final ContentVault vault;

    StoredPreferences(JdbcClient jdbc, ContentVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean singleKeys(Actor actor) {
        return jdbc.sql("SELECT single_keys FROM inbox_preference WHERE official_id = :me")
                .param("me", actor.id().toString())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Override
    @Transactional
    public void singleKeys(boolean wanted, Actor actor) {
        write("single_keys", wanted, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> place(Actor actor) {
        return jdbc.sql(
                        "SELECT place_sealed FROM inbox_preference WHERE official_id = :me AND place_sealed IS NOT NULL")
                .param("me", actor.id().toString())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(content -> new String(vault.open(content), StandardCharsets.UTF_8));
    }

    @Override
    @Transactional
    public void place(String address, Actor actor) {
        byte[] plain = address.getBytes(StandardCharsets.UTF_8);
        if (plain.length <= LONGEST_PLACE) {
            write("place_sealed", vault.seal(plain), actor);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> firstView(Actor actor) {
        return jdbc.sql("SELECT first_view FROM inbox_preference WHERE official_id = :me AND first_view IS NOT NULL")
                .param("me", actor.id().toString())
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    @Override
    @Transactional
    public void firstView(Optional<UUID> view, Actor actor) {
        write("first_view", view.map(UUID::toString).orElse(null), actor);
    }

    private void write(String column, @Nullable Object value, Actor actor) {
        jdbc.sql(
                        "INSERT INTO inbox_preference (official_id, %1$s) VALUES (:me, :value) ON DUPLICATE KEY UPDATE %1$s = :value"
                                .formatted(column))
                .param("me", actor.id().toString())
                .param("value", value)
                .update();
    }
}
