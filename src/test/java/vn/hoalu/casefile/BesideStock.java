package vn.hoalu.casefile;

import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.hoalu.HoaLuTest;
import vn.hoalu.casefile.bench.Requests;
import vn.hoalu.database.BenchServer;

/** The program with the bench's small business, on a server that has a second schema for the stock engine. */
@HoaLuTest
@Import(Requests.class)
@TestPropertySource(
        properties = {
            "spring.flyway.locations=classpath:db/migration,classpath:bench/db",
            "spring.jpa.mapping-resources=bench/orm.xml",
            // Nobody else is to ask the server anything.
            "hoalu.notification.every=PT24H",
            "hoalu.inbox.rebuild-every=PT24H",
            "hoalu.data-dir=target/test-data/bench-case-${PID}"
        })
abstract class BesideStock {
    static final String STOCK = "stock";

    static final BenchServer SERVER = BenchServer.start(Path.of("target/test-data/bench-case-server"), "hoalu", STOCK);

    @DynamicPropertySource
    static void ourServer(DynamicPropertyRegistry properties) {
        properties.add("hoalu.db.url", () -> SERVER.url("hoalu"));
        properties.add("hoalu.db.user", () -> BenchServer.USER);
        properties.add("hoalu.db.password", () -> BenchServer.PASSWORD);
    }

    static void deployBenchModel(RepositoryService repository) {
        repository
                .createDeployment()
                .name("bench")
                .addClasspathResource("bench/BenchProcess.bpmn")
                .addClasspathResource("bench/BenchForm.form")
                .deploy();
    }
}
