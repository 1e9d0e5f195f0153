package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.SealedColumn;
import vn.hoalu.base.SealedColumns;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Staffing;

@HoaLuTest
class KeyRotationIT {

    private static final PhoneNumber PHONE = new PhoneNumber("+84987650012");

    @Autowired
    List<SealedColumns> modules;

    @Autowired
    IdentityKey key;

    @Autowired
    Officials officials;

    @Autowired
    Staffing staffing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OtherNodes others;

    @Autowired
    Clock clock;

    private final IdentityKey next = IdentityKey.fresh();
    private final List<String> told = new ArrayList<>();

    @Test
    void every_sealed_column_and_every_hash_of_it_is_named_by_its_module() {
        TreeSet<String> sealed = new TreeSet<>();
        TreeSet<String> hashes = new TreeSet<>();
        for (SealedColumn column : columns()) {
            sealed.add(column.table() + "." + column.sealed());
            column.search().ifPresent(search -> hashes.add(column.table() + "." + search.column()));
            column.copies().forEach(copy -> hashes.add(copy.table() + "." + copy.column()));
        }

        assertThat(columnsLike("%sealed%")).isEqualTo(sealed);
        assertThat(Stream.concat(columnsLike("%identity_hash%").stream(), columnsLike("%phone_hash%").stream()))
                .containsExactlyInAnyOrderElementsOf(hashes);
    }

    @Test
    void key_changes_even_when_killed_in_the_middle() {
        OfficialId person = new OfficialId(UUID.randomUUID());
        IdentityNumber number = new IdentityNumber("6%011d".formatted(Math.floorMod(person.hashCode(), 1_000_000)));
        staffing.register(person, "Người Đổi Khóa", Optional.of(number));
        staffing.reachableAt(person, Optional.of(PHONE));
        byte[] subject = person.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] secret = {1, 2, 3};
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update(
                        "INSERT INTO access_second_factor (official_id, secret_sealed, last_step) VALUES (?, ?, 0)",
                        person.toString(),
                        new Sealing(key, SecondFactors.SEALING).seal(secret, subject)));
        long rows = sealedRows();
        List<String> before = jdbc.queryForList(
                "SELECT identity_hash FROM organization_official WHERE identity_hash IS NOT NULL", String.class);
        try {
            assertThatThrownBy(() ->
                            rotation(key, next, this::killedAtSecondColumn).run())
                    .hasMessage("killed");
            assertThatThrownBy(() -> proof(key))
                    .isInstanceOf(RefusedStart.class)
                    .hasMessageContaining("not ended");
            assertThatThrownBy(
                            () -> rotation(key, IdentityKey.fresh(), told::add).run())
                    .isInstanceOf(RefusedStart.class)
                    .hasMessageContaining("another key");

            rotation(key, next, told::add).run();

            proof(next);
            assertThatThrownBy(() -> proof(key)).isInstanceOf(RefusedStart.class);
            assertThat(officials.withIdentity(new SealedIdentityVault(next).hash(number)))
                    .contains(person);
            assertThat(officials.withPhone(new SealedPhoneVault(next).hash(PHONE)))
                    .contains(person);
            var sealed = officials.sealedContact(person).orElseThrow();
            assertThat(new SealedIdentityVault(next).decrypt(sealed.identity())).isEqualTo(number);
            assertThat(new SealedPhoneVault(next).decrypt(sealed.phone())).isEqualTo(PHONE);
            byte[] factor = jdbc.queryForObject(
                    "SELECT secret_sealed FROM access_second_factor WHERE official_id = ?",
                    byte[].class,
                    person.toString());
            assertThat(new Sealing(next, SecondFactors.SEALING).open(factor, subject))
                    .isEqualTo(secret);
            assertThat(hashesAmong(before)).isZero();
            assertThat(certificatesApartFromTheirApplication()).isZero();
            assertThat(scan(next).firstBroken()).isEmpty();
            assertThat(told).anyMatch(line -> line.startsWith("organization_official.identity_sealed: "));
        } finally {
            rotation(next, key, told::add).run();
        }
        proof(key);
        assertThat(officials.contact(person).orElseThrow().maskedPhone()).contains("••••••0012");
        assertThat(scan(key).whole()).isTrue();
        assertThat(sealedRows()).isEqualTo(rows);
        rotation(next, key, told::add).run();
        assertThat(told).last().isEqualTo("The key was changed before.");
    }

    @Test
    void running_program_is_refused_and_nothing_is_begun() {
        KeyRotation rotation =
                new KeyRotation(jdbc, transactions, columns(), key, next, others::running, clock, told::add);

        assertThatThrownBy(rotation::run).isInstanceOf(RefusedStart.class).hasMessageContaining("is running");
        proof(key);
    }

    private List<SealedColumn> columns() {
        return modules.stream().flatMap(module -> module.list().stream()).toList();
    }

    private KeyRotation rotation(IdentityKey from, IdentityKey to, Consumer<String> say) {
        return new KeyRotation(jdbc, transactions, columns(), from, to, () -> false, clock, say);
    }

    private void killedAtSecondColumn(String line) {
        told.add(line);
        if (told.size() == 2) {
            throw new IllegalStateException("killed");
        }
    }

    private void proof(IdentityKey expected) {
        VaultKeyProof.demand(JdbcClient.create(jdbc), expected);
    }

    private AuditVerdict scan(IdentityKey with) {
        return new TransactionTemplate(transactions)
                .execute(status -> new AuditScan(JdbcClient.create(jdbc), with).run(Optional.empty(), read -> {}));
    }

    private long hashesAmong(List<String> before) {
        return jdbc.queryForList("SELECT identity_hash FROM organization_official", String.class).stream()
                .filter(before::contains)
                .count();
    }

    private Integer certificatesApartFromTheirApplication() {
        return jdbc.queryForObject("""
                SELECT COUNT(*) FROM certification_certificate c JOIN certification_application a ON a.id = c.application_id
                WHERE a.identity_hash <> c.identity_hash""", Integer.class);
    }

    private long sealedRows() {
        return columns().stream()
                .mapToLong(column -> jdbc.queryForObject(
                        "SELECT COUNT(*) FROM " + column.table() + " WHERE " + column.sealed() + " IS NOT NULL",
                        Long.class))
                .sum();
    }

    private TreeSet<String> columnsLike(String pattern) {
        return new TreeSet<>(jdbc.queryForList(
                "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND column_name LIKE ?",
                String.class,
                pattern));
    }
}
