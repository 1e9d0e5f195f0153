package vn.hoalu.workflow.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.hoalu.workflow.engine.policy.KnownNames;

/**
 * The engine on our DataSource and transactions. Its own Boot starter is made for Boot 3 and would expose more than we
 * want.
 */
@Configuration
class EngineConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EngineConfiguration.class);

    /** What every engine on our database must agree on. */
    static void describeDatabase(ProcessEngineConfigurationImpl engine, DataSource dataSource) {
        engine.setDataSource(dataSource);
        // 7.24 dropped the type "mariadb".
        engine.setDatabaseType("mysql");
        engine.setCustomHistoryLevels(List.of(new KeptHistory()));
        engine.setHistory(KeptHistory.NAME);
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setCmmnEnabled(false);
    }

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            NamedDelegates delegates,
            List<BpmnParseListener> parseListeners,
            HistoryEventHandler history,
            RecurringJobHandler recurring,
            JobLocks locks) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        describeDatabase(engine, dataSource);
        engine.setTransactionManager(transactionManager);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistoryEventHandler(history);
        // No removal time is written at all, at the start or at the end: what is old is judged by when it ended.
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setIdGenerator(new StrongUuidGenerator());
        lockDown(engine, delegates);
        schedule(engine, locks);
        engine.setCustomPostBPMNParseListeners(parseListeners);
        engine.setCustomJobHandlers(List.of(recurring));
        return engine;
    }

    /** A model is input from people: it reaches variables and named delegates, nothing else. */
    private static void lockDown(SpringProcessEngineConfiguration engine, NamedDelegates delegates) {
        engine.setEnforceHistoryTimeToLive(true);
        engine.setExpressionManager(new SafeExpressions(delegates));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableXxeProcessing(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setAuthorizationEnabled(false);
    }

    private static void schedule(SpringProcessEngineConfiguration engine, JobLocks locks) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setLockOwner(locks.owner());
        // What recurs comes every twenty seconds; by default an idle engine looks for jobs only once a minute.
        executor.setMaxWait(20_000);
        // A job that outlives its lock is executed again and again.
        executor.setLockTimeInMillis(300_000);
        engine.setJobExecutor(executor);
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        engine.setDefaultNumberOfRetries(5);
        engine.setJobExecutorDeploymentAware(false);
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration engineSettings) {
        log.info("Starting the process engine");
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engineSettings);
        return factory;
    }

    @Bean
    KnownNames knownNames(NamedDelegates delegates) {
        return delegates.known();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
