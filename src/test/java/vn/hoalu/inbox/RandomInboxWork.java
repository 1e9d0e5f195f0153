package vn.hoalu.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** Does what people, designers and administrators do to tasks, at random and all at once. */
final class RandomInboxWork {

    /** What can happen to a task, and how often in a hundred. */
    enum Operation {
        START(22),
        CLAIM(17),
        RETURN(8),
        COMPLETE(22),
        REASSIGN(9),
        SET_DUE(5),
        CANCEL(4),
        CANCEL_WITHOUT_LISTENERS(4),
        MOVE_ON(3),
        MIGRATE(5),
        DELETE_DEPLOYMENT(1);

        private final int share;

        Operation(int share) {
            this.share = share;
        }

        static Operation any() {
            int left = ThreadLocalRandom.current().nextInt(100);
            for (Operation operation : values()) {
                left -= operation.share;
                if (left < 0) {
                    return operation;
                }
            }
            return START;
        }
    }

    private final ProofProcess process;
    private final ProcessEngine engine;
    private final Inbox inbox;
    private final Workflow workflow;
    private final Contention contention;
    private final TransactionTemplate transaction;
    private final List<Actor> people;
    private final String group;
    private final Map<Operation, AtomicInteger> done = new EnumMap<>(Operation.class);
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private volatile List<Task> open = List.of();

    RandomInboxWork(
            ProofProcess process,
            ProcessEngine engine,
            Inbox inbox,
            Workflow workflow,
            Contention contention,
            TransactionTemplate transaction,
            String group) {
        this.process = process;
        this.engine = engine;
        this.inbox = inbox;
        this.workflow = workflow;
        this.contention = contention;
        this.transaction = transaction;
        this.group = group;
        this.people = IntStream.range(0, 5).mapToObj(i -> Tasks.official(group)).toList();
        for (Operation operation : Operation.values()) {
            done.put(operation, new AtomicInteger());
        }
    }

    Map<Operation, AtomicInteger> done() {
        return done;
    }

    Map<String, AtomicInteger> refusals() {
        return refusals;
    }

    int total() {
        return done.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Until so many were carried out; what a quicker one made impossible does not count. */
    void run(int operations, int threads, IntConsumer progress) throws Exception {
        IntStream.range(0, 40).forEach(i -> process.start(group));
        open = process.open();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(i -> workers.submit(() -> work(operations, progress)))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
        }
    }

    private void work(int operations, IntConsumer progress) {
        int count = total();
        while (count < operations) {
            if (attempt(Operation.any())) {
                count = total();
                if (count % 50 == 0) {
                    open = process.open();
                    progress.accept(count);
                }
            }
        }
    }

    private boolean attempt(Operation operation) {
        try {
            contention.resolve(() -> carryOut(operation));
            done.get(operation).incrementAndGet();
            return true;
        } catch (RuntimeException tooLate) {
            // The engine has many words for having been too late: which ones, the proof prints.
            refusals.computeIfAbsent(tooLate.getClass().getSimpleName(), name -> new AtomicInteger())
                    .incrementAndGet();
            open = process.open();
            return false;
        }
    }

    private void carryOut(Operation operation) {
        if (operation == Operation.START || open.isEmpty()) {
            process.start(group);
            return;
        }
        Task task = any(open);
        TaskId id = new TaskId(task.getId());
        Actor person = any(people);
        switch (operation) {
            case CLAIM -> inbox.claim(CommandId.fresh(), id, person);
            case RETURN -> inbox.giveBack(CommandId.fresh(), id, known(holder(id)));
            case COMPLETE -> complete(id, person);
            case REASSIGN -> reassign(id, person);
            case SET_DUE -> engine.getTaskService().setDueDate(id.value(), Date.from(soon()));
            case CANCEL -> cancel(task, false);
            case CANCEL_WITHOUT_LISTENERS -> cancel(task, true);
            case MOVE_ON -> process.moveOn(task);
            case MIGRATE -> process.migrate(task);
            case DELETE_DEPLOYMENT ->
                process.deployUseAndDelete(group, ThreadLocalRandom.current().nextBoolean());
            case START -> throw new IllegalStateException();
        }
    }

    private void complete(TaskId id, Actor person) {
        String holder = current(id).getAssignee();
        inbox.complete(CommandId.fresh(), id, Map.of(), holder == null ? person : known(holder));
    }

    private Actor known(String holder) {
        return people.stream()
                .filter(each -> each.id().toString().equals(holder))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Somebody else's task"));
    }

    private void reassign(TaskId id, Actor to) {
        Optional<String> from = Optional.ofNullable(current(id).getAssignee());
        Optional<String> absent = ThreadLocalRandom.current().nextBoolean()
                ? Optional.of(any(people).id().toString())
                : Optional.empty();
        String holder = to.id().toString();
        engine(() -> workflow.handOver(id, from, holder, absent.filter(each -> !each.equals(holder))));
    }

    private String holder(TaskId id) {
        return Optional.ofNullable(current(id).getAssignee()).orElseThrow(() -> new TaskGone(id));
    }

    private Task current(TaskId id) {
        Task task = engine.getTaskService().createTaskQuery().taskId(id.value()).singleResult();
        if (task == null) {
            throw new TaskGone(id);
        }
        return task;
    }

    private void cancel(Task task, boolean skipListeners) {
        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "proof", skipListeners);
    }

    private static Instant soon() {
        return Instant.now()
                .plus(Duration.ofHours(ThreadLocalRandom.current().nextInt(1, 500)))
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private void engine(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    private static <T> T any(List<T> list) {
        return list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }
}
