package vn.hoalu.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A node whose job executor stands still would take work from people and never carry it on. */
@Component("jobExecutor")
class JobExecutorHealth implements HealthIndicator {

    private final JobExecutor jobs;

    JobExecutorHealth(SpringProcessEngineConfiguration settings) {
        this.jobs = settings.getJobExecutor();
    }

    @Override
    public Health health() {
        return (jobs.isActive() ? Health.up() : Health.down()).build();
    }
}
