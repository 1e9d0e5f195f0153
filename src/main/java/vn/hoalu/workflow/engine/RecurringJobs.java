package vn.hoalu.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.MessageAddedNotification;
import org.camunda.bpm.engine.impl.persistence.entity.EverLivingJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.Recurring;

/**
 * Each recurring work is one job of the engine that is never done and only put to a later time: whoever has locked it
 * runs it, and after a crash whoever finds the lock expired.
 */
@Component
class RecurringJobs implements RecurringJobHandler.Runs {

    private static final Logger LOG = LoggerFactory.getLogger(RecurringJobs.class);

    // Much less than the lock lasts.
    private static final Duration LONGEST_RUN = Duration.ofSeconds(45);
    private static final int RETRIES = 5;
    private static final int CHUNK = 100;

    private final ObjectProvider<Recurring> works;
    private final Clock clock;

    RecurringJobs(ObjectProvider<Recurring> works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    private Map<String, Recurring> byName() {
        return works.orderedStream().collect(Collectors.toMap(Recurring::name, Function.identity()));
    }

    /** To be called before the first job runs. A job that has given up takes heart again. */
    void schedule(ProcessEngine engine) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    byName().values().forEach(work -> schedule(work, context.getJobManager()));
                    return true;
                });
    }

    private void schedule(Recurring work, JobManager jobs) {
        JobEntity known = jobs.findJobById(id(work.name()));
        if (known == null) {
            jobs.insertJob(job(work));
        } else if (known.getRetries() < RETRIES) {
            known.setRetries(RETRIES);
        }
    }

    private JobEntity job(Recurring work) {
        EverLivingJobEntity job = new EverLivingJobEntity();
        job.setId(id(work.name()));
        job.setRetries(RETRIES);
        job.setJobHandlerType(RecurringJobHandler.TYPE);
        job.setJobHandlerConfiguration(new RecurringJobHandler.Named(work.name()));
        job.setDuedate(Date.from(clock.instant().plus(work.every())));
        return job;
    }

    private static String id(String name) {
        return "recurring-" + name;
    }

    @Override
    public void run(String name, CommandContext context) {
        Recurring work = byName().get(name);
        if (work == null) {
            LOG.warn("Nothing is called {} any more; its job is to be deleted", name);
            return;
        }
        boolean more = untilDone(work, context.getProcessEngineConfiguration().getCommandExecutorTxRequiresNew());
        Instant next = more ? clock.instant() : clock.instant().plus(work.every());
        if (more) {
            hint(context);
        }
        context.getJobManager().reschedule(context.getCurrentJob(), Date.from(next));
    }

    /** An idle engine looks for jobs only now and then. */
    private static void hint(CommandContext context) {
        context.getTransactionContext()
                .addTransactionListener(
                        TransactionState.COMMITTED,
                        new MessageAddedNotification(
                                context.getProcessEngineConfiguration().getJobExecutor()));
    }

    /** Rests after each chunk for as long as it took: whoever works meanwhile finds the machine half free. */
    private static boolean untilDone(Recurring work, CommandExecutor apart) {
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            long began = System.nanoTime();
            more = chunk(work, apart);
            if (more && !rested(System.nanoTime() - began)) {
                return true;
            }
        }
        return more;
    }

    private static boolean rested(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where one of many fails, each is done alone, and the one that fails then is put off. */
    private static boolean chunk(Recurring work, CommandExecutor apart) {
        try {
            return apart.execute(context -> work.chunk(CHUNK));
        } catch (RuntimeException fault) {
            LOG.warn("{} failed and is done one by one: {}", work.name(), fault.toString());
            return oneByOne(work, apart);
        }
    }

    private static boolean oneByOne(Recurring work, CommandExecutor apart) {
        boolean more = true;
        for (int i = 0; more && i < CHUNK; i++) {
            try {
                more = apart.execute(context -> work.chunk(1));
            } catch (RuntimeException fault) {
                LOG.error("{} failed", work.name(), fault);
                apart.execute(context -> {
                    work.putOff();
                    return true;
                });
            }
        }
        return more;
    }
}
