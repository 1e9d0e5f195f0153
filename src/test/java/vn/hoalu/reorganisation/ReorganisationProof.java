package vn.hoalu.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;
import vn.hoalu.inbox.RebuildingInbox;

/** A merger of three communes with 200 people and 5,000 open tasks: as previewed, and nothing lost. */
@HoaLuTest
@Tag("proof-reorganisation")
class ReorganisationProof {

    private static final int PEOPLE = 200;
    private static final int TASKS = 5000;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RebuildingInbox rebuilding;

    @Test
    void merger_of_three_communes_loses_nothing() {
        PlansForTests plans = new PlansForTests();
        beans.autowireBean(plans);
        MergeScene scene = new MergeScene(plans);
        beans.autowireBean(scene);
        scene.staff(PEOPLE);
        System.out.println("reorganisation: " + PEOPLE + " people");
        for (int done = 0; done < TASKS; done += 500) {
            scene.work(500);
            System.out.println("reorganisation: " + (done + 500) + " of " + TASKS + " tasks");
        }
        scene.record(scene.bystander, scene.outsider);

        MergeReport report = new MergeReport(scene, rebuilding, plans.administrator(), plans.committee());
        report.merge();

        report.differences().forEach(System.out::println);
        System.out.println("reorganisation.tasks " + report.tasks());
        System.out.println("reorganisation.people " + scene.people.size());
        System.out.println("reorganisation.lost " + report.lost());
        System.out.println("reorganisation.differences " + report.differences().size());
        System.out.println("reorganisation.seconds " + String.format(Locale.ROOT, "%.1f", report.seconds()));
        assertThat(report.tasks()).isEqualTo(TASKS);
        assertThat(report.lost()).isZero();
        assertThat(report.differences()).isEmpty();
    }
}
