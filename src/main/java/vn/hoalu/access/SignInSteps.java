package vn.hoalu.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;

/** Says which steps an account has before its session. */
@Component
class SignInSteps {

    private final Officials officials;
    private final SecondFactors factors;
    private final Set<Role> demanding;

    SignInSteps(
            Officials officials,
            SecondFactors factors,
            @Value("${hoalu.second-factor.roles:SYS_ADMIN,CERT_ADMIN,PROCESS_PUBLISHER,DPO,AUDITOR}")
                    Set<Role> demanding) {
        this.officials = officials;
        this.factors = factors;
        this.demanding = Set.copyOf(demanding);
    }

    Optional<SignInStep> next(Account account, Set<SignInStep> passed) {
        EnumSet<SignInStep> steps = EnumSet.noneOf(SignInStep.class);
        if (factors.isConfirmed(account.official())) {
            steps.add(SignInStep.CODE);
        } else if (demands(account.official())) {
            steps.add(SignInStep.ENROL);
        }
        if (account.mustChange()) {
            steps.add(SignInStep.PASSWORD);
        }
        // Just enrolled is proven: the code was typed a moment ago.
        if (passed.contains(SignInStep.ENROL)) {
            steps.remove(SignInStep.CODE);
        }
        steps.removeAll(passed);
        return steps.stream().findFirst();
    }

    /** Whether the posts held today may not be used with a password alone. */
    boolean demands(OfficialId official) {
        return officials.postsOf(official).stream().map(Post::role).anyMatch(demanding::contains);
    }
}
