package vn.hoalu.inbox.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Rows;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxChoices;
import vn.hoalu.inbox.InboxCounts;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.Mentions;
import vn.hoalu.inbox.OpenTask;
import vn.hoalu.organization.Explained;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** An inbox in memory, for the view's tests: what it holds is shown, what is asked of it is kept. */
class FakeInbox implements Inbox, Mentions {
    final Set<CaseKey> mentioned = new HashSet<>();
    final List<InboxRow> rows = new ArrayList<>();
    final List<InboxRow> done = new ArrayList<>();
    final List<InboxQuery> asked = new ArrayList<>();
    final List<Optional<String>> cursors = new ArrayList<>();
    Optional<Explained> due = Optional.empty();
    Optional<String> stands = Optional.empty();
    InboxCounts counts = new InboxCounts(Map.of());
    final Map<TaskId, Map<String, Object>> completed = new HashMap<>();
    final List<TaskId> claimed = new ArrayList<>();

    @Nullable
    BrokenRule refusal;

    private static final FormDefinition FORM = new FormDefinition(
            "F",
            List.of(new FormField.TextArea(
                    new FormField.Common(
                            "note",
                            new LocalizedText("Note", Map.of("vi", "Ghi chú")),
                            Optional.empty(),
                            true,
                            false,
                            Optional.empty()),
                    Optional.empty(),
                    Optional.empty())));

    @Override
    public Rows<InboxRow> page(InboxQuery query, Optional<String> cursor, Actor actor) {
        asked.add(query);
        cursors.add(cursor);
        List<InboxRow> listed = query.list() == InboxList.DONE ? done : rows;
        int from = Math.min(cursor.map(Integer::parseInt).orElse(0), listed.size());
        int to = Math.min(from + 50, listed.size());
        return new Rows<>(
                listed.subList(from, to), to < listed.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    @Override
    public InboxCounts counts(Actor actor) {
        return counts;
    }

    @Override
    public InboxChoices filterChoices(Actor actor) {
        return new InboxChoices(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<InboxRow> rows(Collection<TaskId> tasks, Actor actor) {
        return rows.stream().filter(row -> tasks.contains(row.id())).toList();
    }

    @Override
    public Optional<OpenTask> open(TaskId task, Actor actor) {
        List<Evidence.Fact> evidence = List.of(Evidence.Fact.text("inbox.column.subject", "Trần Thị Thử Nghiệm"));
        return rows.stream()
                .filter(row -> row.id().equals(task))
                .findFirst()
                .map(row -> new OpenTask(row, FORM, Map.of(), evidence, Optional.empty(), due, stands));
    }

    @Override
    public void claim(CommandId command, TaskId task, Actor actor) {
        refuse();
        claimed.add(task);
    }

    @Override
    public void giveBack(CommandId command, TaskId task, Actor actor) {
        refuse();
    }

    @Override
    public void complete(CommandId command, TaskId task, Map<String, Object> entered, Actor actor) {
        refuse();
        completed.put(task, entered);
        rows.removeIf(row -> row.id().equals(task));
    }

    private void refuse() {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public Set<CaseKey> unseen(Collection<CaseKey> cases, Actor actor) {
        Set<CaseKey> unseen = new HashSet<>(mentioned);
        unseen.retainAll(cases);
        return unseen;
    }
}
