package vn.hoalu.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.Deputies;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Reads posts and covers at each call, so that a lost post, an ended cover or a closed account counts at once. */
@Component
class SignedInActor implements CurrentActor {

    private final Officials officials;
    private final Deputies deputies;
    private final AccountRepository accounts;

    SignedInActor(Officials officials, Deputies deputies, AccountRepository accounts) {
        this.officials = officials;
        this.deputies = deputies;
        this.accounts = accounts;
    }

    // Whoever asks and finds nobody, such as an import, goes on with the own transaction.
    @Override
    @Transactional(readOnly = true, noRollbackFor = NotSignedIn.class)
    public Actor get() {
        return SignedIn.onThisThread()
                .map(SignedIn::id)
                .filter(id -> !accounts.existsByOfficialAndDisabledTrue(id.value()))
                .flatMap(officials::find)
                .map(this::actor)
                .orElseThrow(NotSignedIn::new);
    }

    private Actor actor(OfficialName official) {
        return new Actor(
                official.id(),
                official.name(),
                Set.copyOf(officials.postsOf(official.id())),
                deputies.coversOf(official.id()));
    }
}
