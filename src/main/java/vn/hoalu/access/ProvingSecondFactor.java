package vn.hoalu.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;

/** Hears codes, as slowly as passwords: the attempt is counted before the code is looked at. */
@Component
class ProvingSecondFactor {

    private final SecondFactors factors;
    private final SignInThrottle throttle;
    private final AuditLog audit;

    ProvingSecondFactor(SecondFactors factors, SignInThrottle throttle, AuditLog audit) {
        this.factors = factors;
        this.throttle = throttle;
        this.audit = audit;
    }

    void prove(OfficialId official, String code) {
        heard(official, () -> {
            if (!factors.accepts(official, code)) {
                throw new WrongCode();
            }
            return true;
        });
    }

    List<String> confirm(OfficialId official, String code) {
        List<String> recovery = heard(official, () -> factors.confirm(official, code));
        audit.record(official, "account.secondFactor.enrolled", official.toString());
        return recovery;
    }

    private <T> T heard(OfficialId official, Supplier<T> judgement) {
        Attempt attempt = Attempt.secondFactor(official);
        throttle.admit(attempt);
        try {
            T judged = judgement.get();
            throttle.succeeded(attempt);
            return judged;
        } catch (WrongCode wrong) {
            audit.record(official, "account.code.refused", official.toString());
            throw wrong;
        }
    }
}
