package vn.hoalu.access;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.hoalu.organization.OfficialId;

/**
 * Lets a test act as an official, on this thread: {@code ActingAs.demo("canbo.hoalu", () -> …)}. Posts come from
 * the database as for anyone who is signed in.
 */
public final class ActingAs {

    private ActingAs() {}

    public static void official(OfficialId id, Runnable act) {
        official(id, () -> {
            act.run();
            return true;
        });
    }

    public static <T> T official(OfficialId id, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(id)));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Acts as one of the demo's people, by login. */
    public static void demo(String login, Runnable act) {
        official(idOf(login), act);
    }

    public static <T> T demo(String login, Supplier<T> act) {
        return official(idOf(login), act);
    }

    /** Signs in for the rest of the test, e.g. in a view test's set-up. */
    public static void stay(OfficialId id) {
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(id)));
    }

    /** For MockMvc's {@code with(authentication(…))}. */
    public static Authentication authentication(OfficialId id) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new LocalSignIn(id.value(), SessionMark.of(Instant.now())), null, List.of());
    }

    /** The id of a demo person, the same in every database. */
    public static OfficialId idOf(String login) {
        return DemoPerson.idOf(new Login(login));
    }
}
