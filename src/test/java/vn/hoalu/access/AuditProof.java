package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;

/** 1,000 single bytes anywhere in the audit table are changed, one at a time: the verification finds each. */
@HoaLuTest
@Tag("proof-audit")
class AuditProof {

    private static final int CHANGES = 1000;
    private static final int ENTRIES = 500;

    @Autowired
    AuditLog audit;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void every_changed_byte_is_found() {
        TamperedAudit tampered = new TamperedAudit(System.nanoTime());
        beans.autowireBean(tampered);
        for (int i = 0; i < ENTRIES; i++) {
            audit.record(
                    ActingAs.idOf("canbo.hoalu"), Optional.of(ActingAs.idOf("danhgia.hoalu")), "test.done", "mẫu-" + i);
        }

        tampered.withoutTriggers(() -> {
            TamperedAudit.Score score = tampered.changeBytes(CHANGES);
            System.out.println("audit.changed " + score.changed());
            System.out.println("audit.missed " + score.missed());
            assertThat(score).isEqualTo(new TamperedAudit.Score(CHANGES, 0));
        });
        assertThat(tampered.verdict().whole()).isTrue();
    }
}
