package vn.hoalu.casefile.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Turns of the stock engine and of ours, one beside the other. */
public final class Turns {
    private final List<Cost> stock = new ArrayList<>();
    private final List<Cost> ours = new ArrayList<>();

    public void add(Cost theirs, Cost mine) {
        stock.add(theirs);
        ours.add(mine);
    }

    /** Of each at its quickest. */
    public double cpu() {
        return best(ours).cpuMs() / best(stock).cpuMs();
    }

    /** Of each at its quickest. */
    public double throughput() {
        return best(stock).perSecond() / best(ours).perSecond();
    }

    public double medianCpu() {
        return median(Cost::cpuMs);
    }

    public double medianThroughput() {
        return 1 / median(Cost::perSecond);
    }

    private static Cost best(List<Cost> turns) {
        return turns.stream().reduce(Cost.WORST, Cost::best);
    }

    /** Of ours to the stock engine's in the same turn. */
    private double median(ToDoubleFunction<Cost> figure) {
        double[] ratios = new double[stock.size()];
        for (int turn = 0; turn < ratios.length; turn++) {
            ratios[turn] = figure.applyAsDouble(ours.get(turn)) / figure.applyAsDouble(stock.get(turn));
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }
}
