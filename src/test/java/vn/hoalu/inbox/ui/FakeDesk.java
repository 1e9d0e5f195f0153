package vn.hoalu.inbox.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.access.LiveSession;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.BulkAct;
import vn.hoalu.inbox.BulkInbox;
import vn.hoalu.inbox.BulkResult;
import vn.hoalu.inbox.FollowUps;
import vn.hoalu.inbox.HandingOver;
import vn.hoalu.inbox.InboxChange;
import vn.hoalu.inbox.InboxNews;
import vn.hoalu.inbox.InboxPreferences;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.LoadQuery;
import vn.hoalu.inbox.Presence;
import vn.hoalu.inbox.SavedView;
import vn.hoalu.inbox.SavedViews;
import vn.hoalu.inbox.UnitLoad;
import vn.hoalu.inbox.Workload;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;

/** What the list side works with, in memory. */
class FakeDesk
        implements BulkInbox,
                HandingOver,
                Workload,
                FollowUps,
                Presence,
                SavedViews,
                InboxPreferences,
                InboxNews,
                LiveSession {
    final List<String> acted = new ArrayList<>();
    final List<TaskId> refusing = new ArrayList<>();
    final Map<TaskId, LocalDate> days = new HashMap<>();
    final Map<TaskId, List<Present>> present = new HashMap<>();
    final Map<UUID, SavedView> views = new LinkedHashMap<>();
    final List<Consumer<List<InboxChange>>> listeners = new ArrayList<>();
    final List<UnitName> led = new ArrayList<>();
    final List<HeldRow> held = new ArrayList<>();
    final List<LoadQuery> looked = new ArrayList<>();
    final List<BulkAct> acts = new ArrayList<>();
    boolean single = true;
    boolean open = true;

    @Nullable
    UnitLoad load;

    @Nullable
    String place;

    @Nullable
    UUID first;

    void clear() {
        acted.clear();
        acts.clear();
        led.clear();
        held.clear();
        looked.clear();
        refusing.clear();
        days.clear();
        present.clear();
        views.clear();
        single = true;
        place = null;
        first = null;
        open = true;
        listeners.clear();
    }

    @Override
    public BulkResult act(CommandId bulk, TaskId task, BulkAct act, Actor actor) {
        if (refusing.contains(task)) {
            return new BulkResult(task, Optional.of(new TaskGone(task)), Optional.empty());
        }
        acts.add(act);
        acted.add(act.getClass().getSimpleName() + " " + task);
        Optional<BulkAct> undo = switch (act) {
            case BulkAct.Claim claim -> Optional.of(new BulkAct.GiveBack());
            case BulkAct.Move move ->
                Optional.of(new BulkAct.MoveBack(move.route().back()));
            default -> Optional.empty();
        };
        return new BulkResult(task, Optional.empty(), undo);
    }

    @Override
    public boolean mayHandOver(TaskId task, Actor actor) {
        return true;
    }

    @Override
    public List<OfficialName> colleagues(TaskId task, Actor actor) {
        return List.of(new OfficialName(new OfficialId(new UUID(1, 1)), "Lê Văn Mẫu"));
    }

    @Override
    public List<UnitName> units(Actor actor) {
        return led;
    }

    @Override
    public UnitLoad of(UnitCode unit, Actor actor) {
        return Objects.requireNonNull(load);
    }

    @Override
    public Rows<HeldRow> page(LoadQuery query, Optional<String> cursor, Actor actor) {
        looked.add(query);
        return new Rows<>(held, Optional.empty());
    }

    @Override
    public List<OfficialName> receivers(Collection<TaskId> tasks, Actor actor) {
        return Objects.requireNonNull(load).people().stream()
                .map(UnitLoad.Person::official)
                .toList();
    }

    @Override
    public void takeOver(CommandId command, TaskId task, String note, Actor actor) {
        acted.add("takeOver " + task);
    }

    @Override
    public Optional<OfficialId> assign(CommandId command, TaskId task, OfficialId to, String note, Actor actor) {
        return Optional.empty();
    }

    @Override
    public void putBack(CommandId command, TaskId task, OfficialId from, Optional<OfficialId> before, Actor actor) {}

    @Override
    public void move(CommandId command, TaskId task, Route route, String note, Actor actor) {}

    @Override
    public void moveBack(CommandId command, TaskId task, Route route, Actor actor) {}

    @Override
    public Optional<LocalDate> set(TaskId task, Optional<LocalDate> day, Actor actor) {
        return Optional.empty();
    }

    @Override
    public Map<TaskId, LocalDate> of(Collection<TaskId> asked, Actor actor) {
        return days;
    }

    @Override
    public void reading(TaskId task, Actor actor) {}

    @Override
    public void typing(TaskId task, Actor actor) {}

    @Override
    public void left(TaskId task, Actor actor) {}

    @Override
    public Map<TaskId, List<Present>> at(Collection<TaskId> tasks, Actor actor) {
        return present;
    }

    @Override
    public List<SavedView> of(Actor actor) {
        return List.copyOf(views.values());
    }

    @Override
    public void save(UUID id, String name, InboxQuery query, Actor actor) {
        views.put(id, new SavedView(id, name, query, true, Optional.empty(), false));
    }

    @Override
    public void rename(UUID id, String name, Actor actor) {}

    @Override
    public void remove(UUID id, Actor actor) {
        views.remove(id);
    }

    @Override
    public void restore(UUID id, Actor actor) {}

    @Override
    public void share(UUID id, Optional<Post> with, Actor actor) {}

    @Override
    public void pin(UUID id, boolean wanted, Actor actor) {
        views.computeIfPresent(
                id, (key, view) -> new SavedView(id, view.name(), view.query(), view.own(), view.sharedWith(), wanted));
    }

    @Override
    public List<Post> mayShareWith(Actor actor) {
        return List.of();
    }

    @Override
    public boolean singleKeys(Actor actor) {
        return single;
    }

    @Override
    public void singleKeys(boolean wanted, Actor actor) {
        single = wanted;
    }

    @Override
    public Optional<String> place(Actor actor) {
        return Optional.ofNullable(place);
    }

    @Override
    public void place(String address, Actor actor) {
        place = address;
    }

    @Override
    public Optional<UUID> firstView(Actor actor) {
        return Optional.ofNullable(first);
    }

    @Override
    public void firstView(Optional<UUID> view, Actor actor) {
        first = view.orElse(null);
    }

    @Override
    public Runnable subscribe(Consumer<List<InboxChange>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
