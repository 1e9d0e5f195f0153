package vn.hoalu.casefile.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.ClassPathResource;

/** Camunda 7.24 as it comes: history full, its own pool, nothing around it. */
public final class StockEngine implements AutoCloseable {
    private static final String PROCESS = "BenchProcess";

    private final ProcessEngine engine;

    public StockEngine(String url, String user, String password) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("stock");
        settings.setDataSource(StatementTap.on(ownPool(url, user, password)));
        settings.setDatabaseType("mysql");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        settings.setJobExecutorActivate(false);
        settings.setBeans(
                Map.of("workingDays", new PlainDays(), "registerRequestDelegate", (JavaDelegate) execution -> {}));
        this.engine = settings.buildProcessEngine();
        deploy();
    }

    /** The pool that the engine makes where it is given an address, with the engine's own defaults. */
    private static DataSource ownPool(String url, String user, String password) {
        PooledDataSource pool = new PooledDataSource("org.mariadb.jdbc.Driver", url, user, password);
        pool.setPoolMaximumActiveConnections(10);
        pool.setPoolMaximumIdleConnections(5);
        pool.setPoolMaximumCheckoutTime(20_000);
        pool.setPoolTimeToWait(20_000);
        pool.setDefaultTransactionIsolationLevel(java.sql.Connection.TRANSACTION_READ_COMMITTED);
        return pool;
    }

    private void deploy() {
        try (var model = new ClassPathResource("bench/BenchProcess.bpmn").getInputStream();
                var form = new ClassPathResource("bench/BenchForm.form").getInputStream()) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream("BenchProcess.bpmn", model)
                    .addInputStream("BenchForm.form", form)
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One whole case. */
    public void run(String unit) {
        String key = UUID.randomUUID().toString();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(PROCESS, key, Map.of("unit", unit))
                .getId();
        step(instance);
        step(instance);
    }

    private void step(String instance) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        String person = UUID.randomUUID().toString();
        engine.getTaskService().claim(task.getId(), person);
        engine.getTaskService().complete(task.getId(), Map.of("result", "PASS"));
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What the model asks for its due dates. */
    public static final class PlainDays {
        public Date after(long days, String unit) {
            return new Date(System.currentTimeMillis() + days * 86_400_000L + unit.length());
        }
    }
}
