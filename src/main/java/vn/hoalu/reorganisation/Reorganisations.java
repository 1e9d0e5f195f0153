package vn.hoalu.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.PostConflict;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.TaskId;

/**
 * What the page of the reorganisations does. Commands settle collisions themselves and must be called outside a
 * transaction.
 */
@Service
public class Reorganisations {

    private final ReadingPlans reading;
    private final DraftingPlan drafting;
    private final CancellingPlan cancelling;
    private final Inbox inbox;
    private final Contention contention;

    Reorganisations(
            ReadingPlans reading,
            DraftingPlan drafting,
            CancellingPlan cancelling,
            Inbox inbox,
            Contention contention) {
        this.reading = reading;
        this.drafting = drafting;
        this.cancelling = cancelling;
        this.inbox = inbox;
        this.contention = contention;
    }

    /** Newest first. */
    public Rows<PlanLine> page(Optional<String> cursor, Actor actor) {
        return reading.page(cursor, actor);
    }

    public Optional<PlanDetails> open(PlanId id, Actor actor) {
        return reading.open(id, actor);
    }

    public boolean mayPropose(Actor actor) {
        return reading.mayPropose(actor);
    }

    public Choices choices(UnitCode unit, LocalDate day, Actor actor) {
        return reading.choices(unit, day, actor);
    }

    /** What would move if the plan were carried out now. */
    public List<PreviewPart> preview(PlanId id, Actor actor) {
        return reading.preview(id, actor);
    }

    public Rows<Moving> preview(PlanId id, String titleKey, Optional<String> cursor, Actor actor) {
        return reading.preview(id, titleKey, cursor, actor);
    }

    /** Who would hold two posts that exclude each other, by name. */
    public List<PostConflict> conflicts(PlanId id, Actor actor) {
        return reading.conflicts(id, actor);
    }

    public PlanId begin(CommandId command, PlanDraft draft, Actor actor) {
        return contention.resolve(() -> drafting.begin(command, draft, actor));
    }

    public void change(PlanId id, PlanDraft draft, Actor actor) {
        contention.resolve(() -> drafting.change(id, draft, actor));
    }

    /** Hands the plan to the Steering Committee, by finishing the task in which it was written. */
    public void submit(CommandId command, PlanId id, Actor actor) {
        inbox.complete(command, taskOf(id, actor), Map.of(), actor);
    }

    public void cancel(PlanId id, String reason, Actor actor) {
        contention.resolve(() -> cancelling.cancel(id, reason, actor));
    }

    private TaskId taskOf(PlanId id, Actor actor) {
        PlanDetails plan = reading.open(id, actor).orElseThrow(() -> new NoSuchPlan(id));
        InboxQuery query = new InboxQuery(InboxList.TODO, plan.line().number());
        return inbox.page(query, Optional.empty(), actor).items().stream()
                .filter(row -> row.caseKey().equals(id.caseKey()))
                .map(InboxRow::id)
                .findFirst()
                .orElseThrow(() -> new PlanMovedOn(id, plan.line().status()));
    }
}
