package vn.hoalu.inbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Command;

/** {@code rebuild-inbox}: asks the running program to compare its inbox with the engine, and tells how far it is. */
@Component
class RebuildInboxCommand implements Command {

    private final RebuildRequests requests;
    private final Duration patience;

    RebuildInboxCommand(RebuildRequests requests, @Value("${hoalu.inbox.rebuild-patience:PT1M}") Duration patience) {
        this.requests = requests;
        this.patience = patience;
    }

    @Override
    public String name() {
        return "rebuild-inbox";
    }

    @Override
    public boolean run(List<String> arguments, Consumer<String> say) {
        try {
            requests.ask();
            return follow(say);
        } catch (BadSqlGrammarException otherTables) {
            say.accept("This is not a database of this release; start the program on it once.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            say.accept("The rebuild goes on in the program.");
        }
        return false;
    }

    private boolean follow(Consumer<String> say) throws InterruptedException {
        long silentSince = System.nanoTime();
        long known = -1;
        while (System.nanoTime() - silentSince < patience.toNanos()) {
            RebuildRequest now = requests.find().orElseThrow();
            if (now.compared() != known) {
                known = now.compared();
                silentSince = System.nanoTime();
                say.accept("inbox: " + known + " tasks compared, " + now.repaired() + " rows put right");
            }
            if (now.finished()) {
                say.accept("rebuild.tasks " + now.compared());
                say.accept("rebuild.repaired " + now.repaired());
                return true;
            }
            Thread.sleep(500);
        }
        say.accept("No running program has gone on with it for %d s. It is kept, and done when one runs."
                .formatted(patience.toSeconds()));
        return false;
    }
}
