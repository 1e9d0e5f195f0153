package vn.hoalu.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import vn.hoalu.access.Halfway;

/** A browser's session while somebody signs in; its id changes with each step, so that none was known before it. */
final class HalfwaySession {

    private static final String HALFWAY = HalfwaySession.class.getName();

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    HalfwaySession(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    Optional<Halfway> halfway() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(HALFWAY))
                .map(Halfway.class::cast);
    }

    void keep(Halfway halfway) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(HALFWAY, halfway);
    }

    void forget() {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(HALFWAY));
    }

    /** @return where the official wanted to go */
    String enter(Authentication signedIn) {
        forget();
        request.getSession();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        return wanted();
    }

    private String wanted() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        SavedRequest saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        return saved == null ? request.getContextPath() + "/" : saved.getRedirectUrl();
    }
}
