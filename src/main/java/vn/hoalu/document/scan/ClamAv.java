package vn.hoalu.document.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** ClamAV's daemon, which is sent the content in parts and answers with one line ({@code INSTREAM}). */
class ClamAv implements VirusScan {

    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;
    private final Duration patience;

    ClamAv(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public boolean active() {
        return true;
    }

    @Override
    public Optional<String> find(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            int wait = (int) patience.toMillis();
            socket.connect(new InetSocketAddress(host, port), wait);
            socket.setSoTimeout(wait);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return judge(answer(socket.getInputStream()));
        }
    }

    private static void send(InputStream content, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] part = new byte[PART];
        for (int read = content.read(part); read >= 0; read = content.read(part)) {
            to.writeInt(read);
            to.write(part, 0, read);
        }
        to.writeInt(0);
        to.flush();
    }

    private static String answer(InputStream from) throws IOException {
        byte[] answer = from.readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    /** Whatever is neither a find nor a clean bill is no answer: the document waits. */
    private static Optional<String> judge(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new IOException("The virus scan answered: " + answer);
    }
}
