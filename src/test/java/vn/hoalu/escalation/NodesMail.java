package vn.hoalu.escalation;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A real SMTP server to which all nodes send, and which can strike one down while it waits for the answer. */
final class NodesMail implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final AtomicReference<Strike> strike = new AtomicReference<>();
    private final GreenMailUser everybody;

    private record Strike(String sender, boolean taken, Runnable blow) {}

    NodesMail() throws UserException {
        server.start();
        everybody = server.getUserManager().createUser("all@hoalu.example", "all", "made-up");
        server.getUserManager().setMessageDeliveryHandler(this::take);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** What the nodes of these names send as. */
    static String address(String node) {
        return node + "@hoalu.example";
    }

    /** @param taken whether the letter that brings the blow has arrived nevertheless, of which its node is never told */
    void strike(String node, boolean taken, Runnable blow) {
        strike.set(new Strike(address(node), taken, blow));
    }

    private GreenMailUser take(MovingMessage message, MailAddress to) throws MessagingException {
        Strike armed = strike.get();
        boolean struck = armed != null
                && message.getReturnPath().getEmail().equals(armed.sender())
                && strike.compareAndSet(armed, null);
        if (struck) {
            armed.blow().run();
        }
        if (struck && !armed.taken()) {
            throw new MessagingException("lost on its way");
        }
        String id = message.getMessage().getHeader("Message-ID", null);
        arrived.add(id.substring(1, id.indexOf('@')));
        return everybody;
    }

    /** The letters' ids, one for each time that one arrived. */
    List<String> arrived() {
        return List.copyOf(arrived);
    }

    @Override
    public void close() {
        server.stop();
    }
}
