package vn.hoalu.access.ui;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A call of Flow's page, read before Flow reads it: what the page asks by itself, its heartbeat or its poll, is nobody's
 * doing and keeps no session alive.
 */
final class BackgroundCall extends HttpServletRequestWrapper {

    private static final Pattern EVENT = Pattern.compile("\"type\"\\s*:\\s*\"");
    private static final Pattern POLL = Pattern.compile("\"event\"\\s*:\\s*\"ui-poll\"");

    private final byte[] body;

    private BackgroundCall(HttpServletRequest request) throws IOException {
        super(request);
        body = request.getInputStream().readAllBytes();
    }

    /** The same request where it carries no events of a page. */
    static HttpServletRequest readable(HttpServletRequest request) throws IOException {
        return "uidl".equals(request.getParameter("v-r")) ? new BackgroundCall(request) : request;
    }

    static boolean is(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"))
                || request instanceof BackgroundCall call && call.isPoll();
    }

    /** Nothing but polls: somebody's click may travel with one. */
    private boolean isPoll() {
        String events = new String(body, StandardCharsets.UTF_8);
        long polls = POLL.matcher(events).results().count();
        return polls > 0 && polls == EVENT.matcher(events).results().count();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Flow reads its calls at once");
        }
    }
}
