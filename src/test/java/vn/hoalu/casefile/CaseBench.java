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
    // Until the compiler of both is done: what it spends would be counted among the cases, and ours is the larger program.
    private static final int WARM_UP = 200;
    private static final int MOST_WARM_UPS = 15;
    private static final double SETTLED = 0.97;
    private static final int CASES = 120;
    private static final int TURNS = 6;

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
        Cost[] one = turns(stock, ours, 1);
        Cost[] four = turns(stock, ours, 4);

        double cpu = one[1].cpuMs() / one[0].cpuMs();
        double alone = one[0].perSecond() / one[1].perSecond();
        double together = four[0].perSecond() / four[1].perSecond();
        say("case.statements_ratio %.2f", statements);
        say("case.cpu_ratio %.2f", cpu);
        say("case.cpu_ratio_4 %.2f", four[1].cpuMs() / four[0].cpuMs());
        say("case.throughput_ratio_1 %.2f", alone);
        say("case.throughput_ratio_4 %.2f", together);
        say("case.throughput_ratio %.2f", Math.max(alone, together));
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

    private static Cost[] turns(Runnable stock, Runnable ours, int threads) throws Exception {
        Cost[] best = {Cost.WORST, Cost.WORST};
        for (int turn = 0; turn < TURNS; turn++) {
            best[0] = best[0].best(told("stock", threads, Cost.of(stock, CASES, threads, SERVER)));
            best[1] = best[1].best(told("ours ", threads, Cost.of(ours, CASES, threads, SERVER)));
        }
        return best;
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
