package vn.hoalu.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import vn.hoalu.organization.OfficialId;

/** Signed in through the provider. Keeps its token for the sign-out there, and none of the claims beyond it. */
class ProviderSignIn extends DefaultOidcUser implements SignedIn {

    private final UUID official;
    private final SessionMark mark;

    ProviderSignIn(OfficialId official, SessionMark mark, OidcIdToken token) {
        super(List.of(), token);
        this.official = official.value();
        this.mark = mark;
    }

    @Override
    public OfficialId id() {
        return new OfficialId(official);
    }

    @Override
    public SessionMark mark() {
        return mark;
    }

    @Override
    public String getName() {
        return official.toString();
    }

    // Two sessions of one person are two.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProviderSignIn signIn && signIn.mark.equals(mark);
    }

    @Override
    public int hashCode() {
        return mark.hashCode();
    }
}
