package vn.hoalu.certification;

import static vn.hoalu.certification.Certifications.APPROVED;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** Two supervisors of one unit approve the same application in the same moment, again and again. */
final class DecisionRace {

    private final Certifications certifications;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcTemplate jdbc;

    DecisionRace(Certifications certifications) {
        this.certifications = certifications;
    }

    /**
     * What came of it.
     *
     * @param twice  rounds with two winners, or with other than one decision, certificate and paper
     * @param lost   rounds that nobody won
     * @param losers how often a loser read which message
     */
    record Score(int rounds, int twice, int lost, Map<String, Integer> losers, List<Integer> numbers) {}

    Score run(String unit, int rounds, IntConsumer progress) throws Exception {
        Desk desk = certifications.desk(unit);
        int twice = 0;
        int lost = 0;
        Map<String, Integer> losers = new TreeMap<>();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (int round = 1; round <= rounds; round++) {
                CaseKey key = certifications.assessed(desk);
                List<String> ends = decideAtOnce(key, desk, people);
                long winners = ends.stream().filter(""::equals).count();
                twice += winners > 1 || traces(key) != 1 ? 1 : 0;
                lost += winners == 0 ? 1 : 0;
                ends.stream().filter(end -> !end.isEmpty()).forEach(end -> losers.merge(end, 1, Integer::sum));
                progress.accept(round);
            }
        }
        return new Score(rounds, twice, lost, losers, numbers(unit));
    }

    private List<String> decideAtOnce(CaseKey key, Desk desk, ExecutorService people) throws Exception {
        TaskId task = certifications.task(key);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> both = Stream.of(desk.supervisor(), desk.secondSupervisor())
                .map(actor -> people.submit(() -> decide(task, actor, start)))
                .toList();
        return List.of(both.get(0).get(), both.get(1).get());
    }

    /** The message key the loser reads; empty for the winner. */
    private String decide(TaskId task, Actor actor, CyclicBarrier start) throws Exception {
        start.await();
        try {
            inbox.complete(CommandId.fresh(), task, APPROVED, actor);
            return "";
        } catch (BrokenRule broken) {
            return broken.messageKey();
        }
    }

    /** 1 where the case has one decision, one certificate and one paper; else something went twice or got lost. */
    private int traces(CaseKey key) {
        return jdbc.queryForObject("""
                select if((select count(*) from certification_decision where application_id = :id) = 1
                    and (select count(*) from certification_certificate c
                        join certification_document d on d.certificate_id = c.id
                        where c.application_id = :id) = 1, 1, 0)""".replace(":id", "'" + key + "'"), Integer.class);
    }

    private List<Integer> numbers(String unit) {
        return jdbc.queryForList(
                "select number from certification_certificate where unit = ? order by number", Integer.class, unit);
    }
}
