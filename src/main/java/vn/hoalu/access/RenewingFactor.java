package vn.hoalu.access;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;

/** Changes an enrolled second factor, once somebody else has judged that it may be. */
@Component
@Transactional
class RenewingFactor {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final AuditLog audit;

    RenewingFactor(SecondFactors factors, RecoveryCodes recovery, AuditLog audit) {
        this.factors = factors;
        this.recovery = recovery;
        this.audit = audit;
    }

    FactorState state(OfficialId official, boolean demanded) {
        return new FactorState(factors.isConfirmed(official), demanded, recovery.left(official));
    }

    List<String> renew(OfficialId official) {
        audit.record(official, "account.recoveryCodes.renewed", official.toString());
        return recovery.renew(official);
    }

    void remove(OfficialId official, OfficialId by) {
        factors.remove(official);
        audit.record(by, "account.secondFactor.removed", official.toString());
    }
}
