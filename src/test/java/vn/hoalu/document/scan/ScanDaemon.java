package vn.hoalu.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Speaks as much of ClamAV's protocol as one scan needs, and answers what a test wants. */
final class ScanDaemon implements AutoCloseable {

    private final ServerSocket door;
    private final Optional<String> answer;
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();

    private ScanDaemon(Optional<String> answer) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    static ScanDaemon answering(String answer) throws IOException {
        return new ScanDaemon(Optional.of(answer));
    }

    static ScanDaemon silent() throws IOException {
        return new ScanDaemon(Optional.empty());
    }

    private void serve() {
        try (Socket caller = door.accept()) {
            DataInputStream from = new DataInputStream(caller.getInputStream());
            String command = new String(from.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                return;
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = from.readInt(); length > 0; length = from.readInt()) {
                content.writeBytes(from.readNBytes(length));
            }
            received.complete(content.toByteArray());
            if (answer.isPresent()) {
                caller.getOutputStream().write(answer.get().getBytes(StandardCharsets.UTF_8));
            } else {
                Thread.sleep(2_000);
            }
        } catch (IOException | InterruptedException ended) {
            received.completeExceptionally(ended);
        }
    }

    byte[] received() {
        return received.join();
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
