package vn.hoalu.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredDeputyRegister implements DeputyRegister {

    private final DeputyRepository deputies;
    private final CoverRules rules;
    private final Clock clock;

    StoredDeputyRegister(DeputyRepository deputies, CoverRules rules, Clock clock) {
        this.deputies = deputies;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public boolean name(CoverId id, NewCover cover, OfficialId by) {
        if (deputies.existsById(id.value())) {
            return false;
        }
        rules.demand(cover, today());
        deputies.saveAndFlush(new Deputy(id, cover, by, now()));
        return true;
    }

    @Override
    public boolean end(CoverId id, OfficialId by) {
        Deputy deputy = deputies.findById(id.value()).orElseThrow(() -> new NoSuchCover(id));
        return deputy.endEarly(by, now(), today());
    }

    @Override
    public void seen(OfficialId absent) {
        deputies.unseen(absent.value(), today()).forEach(deputy -> deputy.seen(now()));
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
