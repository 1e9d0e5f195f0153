package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;

/** 10,000 random operations by 8 threads leave no difference between inbox and engine; every planted one is found. */
@HoaLuTest
@Tag("proof-inbox")
class InboxProof {
    private static final int OPERATIONS = 10_000;
    private static final int THREADS = 8;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void inbox_says_what_the_engine_says() throws Exception {
        InboxScene scene = new InboxScene();
        beans.autowireBean(scene);

        InboxScene.Result result = scene.work(OPERATIONS, THREADS, InboxProof::tell);
        System.out.println("carried out " + result.done() + ", refused " + result.refused());
        List<String> missed = scene.plantAndSeek();

        System.out.println("not found " + missed);
        System.out.println("inbox.operations " + result.operations());
        System.out.println("inbox.differences " + result.differences());
        System.out.println("inbox.planted " + PlantedFaults.count());
        System.out.println("inbox.planted_missed " + missed.size());
        assertThat(result.operations()).isGreaterThanOrEqualTo(OPERATIONS);
        assertThat(result.differences()).isZero();
        assertThat(missed).isEmpty();
    }

    private static void tell(int operations) {
        if (operations % 500 == 0) {
            System.out.println("inbox: " + operations + " of " + OPERATIONS + " operations");
        }
    }
}
