package vn.hoalu.casefile.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import vn.hoalu.database.BenchServer;

/**
 * What cases cost: milliseconds of the processor by our process and by the server for one of them, and how many are
 * done in a second.
 */
public record Cost(double javaMs, double serverMs, double perSecond) {

    public static final Cost WORST = new Cost(Double.MAX_VALUE, Double.MAX_VALUE, 0);

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static Cost of(Runnable oneCase, int cases, int threads, BenchServer server) throws Exception {
        long java = SYSTEM.getProcessCpuTime();
        long db = server.cpu().toMillis();
        long start = System.nanoTime();
        run(oneCase, cases / threads, threads);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Cost(
                (SYSTEM.getProcessCpuTime() - java) / 1e6 / cases,
                (double) (server.cpu().toMillis() - db) / cases,
                cases / seconds);
    }

    private static void run(Runnable oneCase, int each, int threads) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(
                            i -> people.submit(() -> IntStream.range(0, each).forEach(n -> oneCase.run())))
                    .toList();
            for (Future<?> work : running) {
                work.get();
            }
        }
    }

    /** Each figure at its quickest: what disturbs a turn only makes it slower. */
    public Cost best(Cost other) {
        return new Cost(
                Math.min(javaMs, other.javaMs),
                Math.min(serverMs, other.serverMs),
                Math.max(perSecond, other.perSecond));
    }

    public double cpuMs() {
        return javaMs + serverMs;
    }
}
