package vn.hoalu.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.organization.OfficialId;

/** Ways in for whoever lost the authenticator; 80 random bits each, so that a plain digest keeps them. */
@Component
class RecoveryCodes {

    private static final int COUNT = 8;
    private static final int BYTES = 10;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New ones in place of all before; readable only now. */
    List<String> renew(OfficialId official) {
        jdbc.sql("DELETE FROM access_recovery_code WHERE official_id = ?")
                .param(official.toString())
                .update();
        List<String> codes = Stream.generate(this::fresh).limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql("INSERT INTO access_recovery_code (official_id, code_hash) VALUES (?, ?)")
                .params(official.toString(), hash(official, code))
                .update());
        return codes.stream().map(Base32::inFours).toList();
    }

    /** @return whether it was one, which it is no longer */
    boolean use(OfficialId official, String typed) {
        return jdbc.sql("DELETE FROM access_recovery_code WHERE official_id = ? AND code_hash = ?")
                        .params(official.toString(), hash(official, typed))
                        .update()
                == 1;
    }

    int left(OfficialId official) {
        return jdbc.sql("SELECT COUNT(*) FROM access_recovery_code WHERE official_id = ?")
                .param(official.toString())
                .query(Integer.class)
                .single();
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.of(bytes);
    }

    private static String hash(OfficialId official, String code) {
        return Attempt.digest(
                "recovery", official.toString(), code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
