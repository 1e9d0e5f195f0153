package vn.hoalu.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.ContentVault;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.Units;

@Service
@Transactional
class StoredViews implements SavedViews {
    // More would make a menu nobody reads: as many of one's own, and as many of what others share, the latest first.
    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final ContentVault vault;
    private final Permissions permissions;
    private final Units units;
    private final Clock clock;

    StoredViews(JdbcClient jdbc, ContentVault vault, Permissions permissions, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.permissions = permissions;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor) {
        return jdbc.sql("""
                SELECT v.*, p.view_id IS NOT NULL AS pinned
                  FROM (SELECT * FROM inbox_view WHERE owner_id = :me AND removed_at IS NULL
                        UNION (SELECT * FROM inbox_view WHERE shared_group IN (:groups) AND removed_at IS NULL
                                ORDER BY created_at DESC LIMIT :most)) v
                  LEFT JOIN inbox_view_pin p ON p.official_id = :me AND p.view_id = v.id
                 ORDER BY pinned DESC, v.name, v.id""")
                .param("me", me(actor))
                // No group is like any other; an empty list would be no SQL.
                .param(
                        "groups",
                        Stream.concat(actor.groups().stream(), Stream.of("-")).toList())
                .param("most", MOST)
                .query((row, number) -> view(row, actor))
                .list();
    }

    private SavedView view(ResultSet row, Actor actor) throws SQLException {
        byte[] sealed = row.getBytes("search_sealed");
        InboxQuery query = ViewText.read(row.getString("query"));
        String group = row.getString("shared_group");
        return new SavedView(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                sealed == null ? query : query.withSearch(new String(vault.open(sealed), StandardCharsets.UTF_8)),
                me(actor).equals(row.getString("owner_id")),
                Optional.ofNullable(group).map(Post::ofGroup),
                row.getBoolean("pinned"));
    }

    @Override
    public void save(UUID id, String name, InboxQuery query, Actor actor) {
        demandRoom(id, actor);
        jdbc.sql("""
                INSERT IGNORE INTO inbox_view
                       (id, owner_id, name, query, unit_code, search_sealed, created_at, version)
                VALUES (:id, :me, :name, :query, :unit, :search, :now, 0)""")
                .param("id", id.toString())
                .param("me", me(actor))
                .param("name", name(name))
                .param("query", ViewText.write(query.withSearch("")))
                .param("unit", query.filter().unit().map(UnitCode::value).orElse(null))
                .param(
                        "search",
                        query.search().isBlank()
                                ? null
                                : vault.seal(query.search().getBytes(StandardCharsets.UTF_8)))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void demandRoom(UUID id, Actor actor) {
        int others = jdbc.sql(
                        "SELECT COUNT(*) FROM inbox_view WHERE owner_id = :me AND removed_at IS NULL AND id <> :id")
                .param("me", me(actor))
                .param("id", id.toString())
                .query(Integer.class)
                .single();
        if (others >= MOST) {
            throw new TooManyViews(MOST);
        }
    }

    private static String name(String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ViewNameMissing();
        }
        return name;
    }

    @Override
    public void rename(UUID id, String name, Actor actor) {
        own("name = :value", id, name(name), actor);
    }

    @Override
    public void remove(UUID id, Actor actor) {
        own("removed_at = :value", id, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), actor);
    }

    @Override
    public void restore(UUID id, Actor actor) {
        own("removed_at = :value", id, null, actor);
    }

    @Override
    public void share(UUID id, Optional<Post> with, Actor actor) {
        with.ifPresent(post -> permissions.demand(actor, Action.SHARE_VIEWS, post.unit()));
        own("shared_group = :value", id, with.map(Post::asGroup).orElse(null), actor);
    }

    private void own(String change, UUID id, @Nullable Object value, Actor actor) {
        int changed = jdbc.sql("UPDATE inbox_view SET version = version + 1, %s WHERE id = :id AND owner_id = :me"
                        .formatted(change))
                .param("value", value)
                .param("id", id.toString())
                .param("me", me(actor))
                .update();
        if (changed == 0) {
            throw new NoSuchView(id);
        }
    }

    @Override
    public void pin(UUID id, boolean wanted, Actor actor) {
        if (of(actor).stream().noneMatch(view -> view.id().equals(id))) {
            throw new NoSuchView(id);
        }
        jdbc.sql(
                        wanted
                                ? "INSERT IGNORE INTO inbox_view_pin (official_id, view_id) VALUES (:me, :id)"
                                : "DELETE FROM inbox_view_pin WHERE official_id = :me AND view_id = :id")
                .param("me", me(actor))
                .param("id", id.toString())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Post> mayShareWith(Actor actor) {
        return actor.posts().stream()
                .map(Post::unit)
                .distinct()
                .filter(unit -> permissions.may(actor, Action.SHARE_VIEWS, unit))
                .flatMap(unit -> posts(unit).stream())
                .toList();
    }

    private List<Post> posts(UnitCode unit) {
        Optional<UnitKind> kind = units.find(unit).map(found -> found.kind());
        return Arrays.stream(Role.values())
                .filter(role -> kind.filter(role::fits).isPresent())
                .map(role -> new Post(role, unit))
                .toList();
    }

    private static String me(Actor actor) {
        return actor.id().toString();
    }
}
