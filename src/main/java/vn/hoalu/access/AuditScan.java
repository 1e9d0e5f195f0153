package vn.hoalu.access;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.AuditVerdict.Broken;
import vn.hoalu.access.AuditVerdict.Kind;
import vn.hoalu.base.ForCommands;

/** Reads the whole audit log once, in the order of its ids, and stops at the first entry that breaks the chain. */
@Component
@ForCommands
class AuditScan {

    private static final int CHUNK = 5000;

    private final JdbcClient jdbc;
    private final IdentityKey identityKey;

    AuditScan(JdbcClient jdbc, IdentityKey identityKey) {
        this.jdbc = jdbc;
        this.identityKey = identityKey;
    }

    /**
     * All statements see one moment, so that entries which are being written meanwhile are no disorder.
     *
     * @param noted a chain's end that was noted elsewhere: only it shows that an owner of the database cut off the
     *              chain and set its end back
     * @param progress hears how many entries were read
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AuditVerdict run(Optional<ChainEnd> noted, LongConsumer progress) {
        ChainHead head = jdbc.sql("SELECT " + ChainHead.COLUMNS + " FROM access_audit_head WHERE id = 1")
                .query(ChainHead::read)
                .single();
        ScannedChain chain = new ScannedChain(head.key(identityKey), noted);
        Optional<Broken> broken = scan(chain, head.end(), progress);
        return new AuditVerdict(chain.end().position(), broken, chain.end().toString());
    }

    private Optional<Broken> scan(ScannedChain chain, ChainEnd head, LongConsumer progress) {
        long id = Long.MIN_VALUE;
        List<ChainedEntry> chunk = after(id);
        while (!chunk.isEmpty()) {
            for (ChainedEntry entry : chunk) {
                if (!chain.takes(entry)) {
                    return Optional.of(diagnosed(chain, entry, head));
                }
                id = entry.id();
            }
            progress.accept(chain.end().position());
            chunk = after(id);
        }
        return chain.endedAt(head);
    }

    private List<ChainedEntry> after(long id) {
        return jdbc.sql("SELECT " + ChainedEntry.COLUMNS + " FROM access_audit WHERE id > ? ORDER BY id LIMIT " + CHUNK)
                .param(id)
                .query(ChainedEntry::read)
                .list();
    }

    private Broken diagnosed(ScannedChain chain, ChainedEntry entry, ChainEnd head) {
        long expected = chain.end().position() + 1;
        return new Broken(entry.id(), expected, kind(chain, entry, expected, head));
    }

    private Kind kind(ScannedChain chain, ChainedEntry entry, long expected, ChainEnd head) {
        if (chain.wouldTake(entry)) {
            return Kind.NOT_AS_NOTED;
        }
        if (expected > head.position() || chain.wouldTake(next(entry))) {
            return Kind.INSERTED;
        }
        if (entry.position() == expected || chain.wouldTake(entry.at(expected))) {
            return Kind.CHANGED;
        }
        return stands(expected) ? Kind.REORDERED : Kind.MISSING;
    }

    private @Nullable ChainedEntry next(ChainedEntry entry) {
        List<ChainedEntry> following = after(entry.id());
        return following.isEmpty() ? null : following.getFirst();
    }

    private boolean stands(long position) {
        return jdbc.sql("SELECT COUNT(*) FROM access_audit WHERE position = ?")
                        .param(position)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
