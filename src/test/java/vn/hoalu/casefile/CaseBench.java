package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.hoalu.casefile.bench.Cost;
import vn.hoalu.casefile.bench.OurCases;
import vn.hoalu.casefile.bench.Questions;
import vn.hoalu.casefile.bench.StatementTap;
import vn.hoalu.casefile.bench.StockEngine;
import vn.hoalu.casefile.bench.Turns;
import vn.hoalu.database.BenchServer;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.NewCases;

/**
 * A whole case with all that we write around it beside the stock engine with nothing around it: the same model, the same
 * server, in turns. Whoever completes a task claims it before, there as here. Each ratio is ours to the stock engine's,
 * that of the throughput the stock engine's to ours: at 1.0 both are alike, below we are the cheaper.
 */
@Tag("bench-case")
class CaseBench extends BesideStock {
    private static final String UNIT = "14287";
    // Until the compiler of both is done: what it spends would be counted among the cases, and ours is the larger
    // program.
    private static final int WARM_UP = 200;
    private static final int MOST_WARM_UPS = 15;
    private static final double SETTLED = 0.97;
    // Short turns and many: whoever else works on the machine then disturbs some of both, and not one of them alone.
    private static final int CASES = 60;
    private static final int TURNS = 20;

    @Autowired
    NewCases newCases;

    @Autowired
    Inbox inbox;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whole_case_costs_no_more_than_the_bare_engine() throws Exception {
        deployBenchModel(repository);
        OurCases cases = new OurCases(newCases, inbox, jdbc);
        try (StockEngine stock = new StockEngine(SERVER.url(STOCK), BenchServer.USER, BenchServer.PASSWORD)) {
            compare(() -> stock.run(UNIT), () -> cases.run(UNIT));
        }
    }

    private void compare(Runnable stock, Runnable ours) throws Exception {
        warmUp("stock", stock);
        warmUp("ours ", ours);
        double statements = statements(stock, ours);
        Turns one = turns(stock, ours, 1);
        Turns four = turns(stock, ours, 4);

        say("case.cpu_ratio %.2f", one.cpu());
        say("case.cpu_ratio_4 %.2f", four.cpu());
        say("case.throughput_ratio_1 %.2f", one.throughput());
        say("case.throughput_ratio_4 %.2f", four.throughput());
        say("case.throughput_ratio %.2f", Math.max(one.throughput(), four.throughput()));
        assertThat(statements).isLessThanOrEqualTo(1.0);
    }

    /** As long as cases become cheaper. */
    private static void warmUp(String whose, Runnable work) throws Exception {
        double best = Double.MAX_VALUE;
        int settled = 0;
        for (int i = 0; i < MOST_WARM_UPS && settled < 3; i++) {
            double now = told(whose, 4, Cost.of(work, WARM_UP, 4, SERVER)).javaMs();
            settled = now > best * SETTLED ? settled + 1 : 0;
            best = Math.min(best, now);
        }
    }

    private double statements(Runnable stock, Runnable ours) {
        Questions questions = new Questions(new JdbcTemplate(
                new SingleConnectionDataSource(SERVER.url(STOCK), BenchServer.USER, BenchServer.PASSWORD, true)));
        long theirs = questions.of(stock);
        long mine = questions.of(ours);
        list("stock", StatementTap.during(stock));
        list("ours", StatementTap.during(ours));
        say("case.stock_statements %d", theirs);
        say("case.our_statements %d", mine);
        return (double) mine / theirs;
    }

    private static void list(String whose, List<String> notes) {
        System.out.println(whose + ": asked of the driver " + notes.size());
        notes.forEach(note -> System.out.println("    " + note.substring(0, Math.min(150, note.length()))));
        Map<String, Long> byOrigin = new TreeMap<>(notes.stream()
                .map(note -> note.substring(0, note.indexOf(' ')))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        byOrigin.forEach((origin, count) -> System.out.println(whose + ": " + count + " by " + origin));
    }

    private static Turns turns(Runnable stock, Runnable ours, int threads) throws Exception {
        Turns turns = new Turns();
        for (int turn = 0; turn < TURNS; turn++) {
            turns.add(
                    told("stock", threads, Cost.of(stock, CASES, threads, SERVER)),
                    told("ours ", threads, Cost.of(ours, CASES, threads, SERVER)));
        }
        say(
                "%d at once: beside each other, at the median, cpu %.2f, throughput %.2f",
                threads, turns.medianCpu(), turns.medianThroughput());
        return turns;
    }

    private static Cost told(String whose, int threads, Cost cost) {
        say(
                "%s, %d at once: %.1f cases a second, %.1f ms of the processor in Java and %.1f ms in the server",
                whose, threads, cost.perSecond(), cost.javaMs(), cost.serverMs());
        return cost;
    }

    private static void say(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line + "%n", figures);
    }
}
