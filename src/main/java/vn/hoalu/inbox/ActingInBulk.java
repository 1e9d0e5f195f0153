package vn.hoalu.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskId;

/** Asks the same use cases as a single task does, so that no rule holds for one and not for many. */
@Component
class ActingInBulk implements BulkInbox {
    private static final Logger LOG = LoggerFactory.getLogger(ActingInBulk.class);

    private final Inbox inbox;
    private final HandingOver handing;
    private final FollowUps followUps;
    private final BulkCompletion completion;
    private final ObjectProvider<Remarks> remarks;

    ActingInBulk(
            Inbox inbox,
            HandingOver handing,
            FollowUps followUps,
            BulkCompletion completion,
            ObjectProvider<Remarks> remarks) {
        this.inbox = inbox;
        this.handing = handing;
        this.followUps = followUps;
        this.completion = completion;
        this.remarks = remarks;
    }

    @Override
    public BulkResult act(CommandId bulk, TaskId task, BulkAct act, Actor actor) {
        try {
            return BulkResult.done(task, perform(itemOf(bulk, task), task, act, actor));
        } catch (BrokenRule broken) {
            return BulkResult.refused(task, broken);
        } catch (RuntimeException fault) {
            // One task's fault must not leave the others without a result.
            LOG.error("Task {} failed in bulk", task, fault);
            return BulkResult.refused(task, new BulkFault(task, fault));
        }
    }

    private static CommandId itemOf(CommandId bulk, TaskId task) {
        String name = bulk.value() + "/" + task.value();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<BulkAct> perform(CommandId item, TaskId task, BulkAct act, Actor actor) {
        return switch (act) {
            case BulkAct.Claim claim -> {
                inbox.claim(item, task, actor);
                yield Optional.of(new BulkAct.GiveBack());
            }
            case BulkAct.GiveBack back -> {
                inbox.giveBack(item, task, actor);
                yield Optional.of(new BulkAct.Claim());
            }
            case BulkAct.TakeOver take -> {
                handing.takeOver(item, task, take.note(), actor);
                yield Optional.empty();
            }
            case BulkAct.Assign assign ->
                Optional.of(new BulkAct.PutBack(
                        assign.to(), handing.assign(item, task, assign.to(), assign.note(), actor)));
            case BulkAct.PutBack back -> {
                handing.putBack(item, task, back.from(), back.before(), actor);
                yield Optional.empty();
            }
            case BulkAct.Move move -> {
                handing.move(item, task, move.route(), move.note(), actor);
                yield Optional.of(new BulkAct.MoveBack(move.route().back()));
            }
            case BulkAct.MoveBack back -> {
                handing.moveBack(item, task, back.route(), actor);
                yield Optional.empty();
            }
            case BulkAct.FollowUp follow -> Optional.of(new BulkAct.FollowUp(followUps.set(task, follow.day(), actor)));
            case BulkAct.Comment comment -> {
                comment(item, task, comment.text(), actor);
                yield Optional.empty();
            }
            case BulkAct.Complete complete -> {
                inbox.complete(item, task, completion.entered(task, actor), actor);
                yield Optional.empty();
            }
        };
    }

    private void comment(CommandId item, TaskId task, String text, Actor actor) {
        InboxRow row =
                inbox.rows(List.of(task), actor).stream().findFirst().orElseThrow(() -> new TaskNotFound(task, actor));
        remarks.getObject().write(item, row.caseKey(), text, actor);
    }
}
