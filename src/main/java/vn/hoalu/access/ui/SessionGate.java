package vn.hoalu.access.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoalu.access.OpenSessions;

/**
 * Before anything else is asked: is this session still open? One that was idle for too long, lasted too long or was
 * ended anywhere is forgotten, and the request goes on as nobody's. Whoever asked for a page so comes to the sign-in
 * and from there back to it; an open page says that the session is over.
 */
class SessionGate extends OncePerRequestFilter {

    private static final String MARK = "hoalu-active";
    private static final String ACTIVE = SessionGate.class.getName();

    private final OpenSessions sessions;
    private final Clock clock;
    private final Duration idle;

    SessionGate(OpenSessions sessions, Clock clock, Duration idle) {
        this.sessions = sessions;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Principal official) {
            if (!isOpen(request, response, official)) {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOpen(HttpServletRequest request, HttpServletResponse response, Principal official) {
        boolean active = !PageTouch.isOnlyThePage(request);
        return isAwake(request, response, active) && sessions.admit(official, request.getRemoteAddr(), active);
    }

    // The container's own time-out never comes while a page is open: the page's heartbeat keeps the session.
    private boolean isAwake(HttpServletRequest request, HttpServletResponse response, boolean active) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return true;
        }
        Instant now = clock.instant();
        boolean awake = !(session.getAttribute(ACTIVE) instanceof Instant last) || now.isBefore(last.plus(idle));
        if (awake && active) {
            session.setAttribute(ACTIVE, now);
            response.addCookie(mark(now, request));
        }
        return awake;
    }

    /** Pages read when anybody last did something, in whichever of them; it says nothing else and opens nothing. */
    private static Cookie mark(Instant now, HttpServletRequest request) {
        Cookie mark = new Cookie(MARK, String.valueOf(now.toEpochMilli()));
        mark.setPath(request.getContextPath() + "/");
        mark.setSecure(request.isSecure());
        mark.setAttribute("SameSite", "Lax");
        return mark;
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}
