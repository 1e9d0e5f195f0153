package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;

/** The authenticators of our accounts: secrets sealed with a key from outside the database, each code accepted once. */
@Component
@Transactional
class SecondFactors {

    static final String SEALING = "hoalu second factor 1";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RecoveryCodes recovery;
    private final Sealing sealing;

    SecondFactors(JdbcClient jdbc, Clock clock, RecoveryCodes recovery, IdentityKey key) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.recovery = recovery;
        this.sealing = new Sealing(key, SEALING);
    }

    boolean isConfirmed(OfficialId official) {
        return jdbc.sql("SELECT COUNT(*) FROM access_second_factor WHERE official_id = ? AND confirmed_at IS NOT NULL")
                        .param(official.toString())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** The same secret until it is confirmed, however often the page is drawn. */
    Totp begin(OfficialId official) {
        jdbc.sql("INSERT IGNORE INTO access_second_factor (official_id, secret_sealed, last_step) VALUES (?, ?, 0)")
                .params(official.toString(), sealing.seal(Totp.fresh().secret(), subject(official)))
                .update();
        return secret(official, "confirmed_at IS NULL").orElseThrow(WrongCode::new);
    }

    /** @return the recovery codes, readable only now */
    List<String> confirm(OfficialId official, String code) {
        Totp totp = secret(official, "confirmed_at IS NULL").orElseThrow(WrongCode::new);
        if (!accept(official, totp, code)) {
            throw new WrongCode();
        }
        jdbc.sql("UPDATE access_second_factor SET confirmed_at = ? WHERE official_id = ?")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), official.toString())
                .update();
        return recovery.renew(official);
    }

    boolean accepts(OfficialId official, String code) {
        return secret(official, "confirmed_at IS NOT NULL")
                .filter(totp -> accept(official, totp, code) || recovery.use(official, code))
                .isPresent();
    }

    void remove(OfficialId official) {
        jdbc.sql("DELETE FROM access_second_factor WHERE official_id = ?")
                .param(official.toString())
                .update();
    }

    // One statement decides: of two nodes that are shown the same code, one accepts it.
    private boolean accept(OfficialId official, Totp totp, String code) {
        OptionalLong step = totp.stepOf(code.replace(" ", ""), clock.instant());
        return step.isPresent()
                && jdbc.sql("UPDATE access_second_factor SET last_step = ? WHERE official_id = ? AND last_step < ?")
                                .params(step.getAsLong(), official.toString(), step.getAsLong())
                                .update()
                        == 1;
    }

    private Optional<Totp> secret(OfficialId official, String state) {
        return jdbc.sql("SELECT secret_sealed FROM access_second_factor WHERE official_id = ? AND " + state)
                .param(official.toString())
                .query(byte[].class)
                .optional()
                .map(kept -> new Totp(sealing.open(kept, subject(official))));
    }

    private static byte[] subject(OfficialId official) {
        return official.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
