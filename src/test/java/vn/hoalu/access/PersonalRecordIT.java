package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.base.PhoneVault;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;

@HoaLuTest
class PersonalRecordIT {

    private static final PhoneNumber PHONE = new PhoneNumber("+84912340077");

    @Autowired
    ReadingPersonalRecord reading;

    @Autowired
    Staffing staffing;

    @Autowired
    Officials officials;

    @Autowired
    PhoneVault phones;

    @Autowired
    JdbcClient jdbc;

    private final OfficialId person = new OfficialId(UUID.randomUUID());
    private final IdentityNumber identity =
            new IdentityNumber("7%011d".formatted(Math.floorMod(person.value().hashCode(), 1_000_000_000)));

    @BeforeEach
    void register() {
        staffing.register(person, "Người Được Xem", Optional.of(identity));
        staffing.reachableAt(person, Optional.of(PHONE));
        staffing.appoint(person, new Post(Role.COMMUNE_OFFICER, new UnitCode("14329")));
    }

    @Test
    void screens_see_the_last_four_digits_and_the_database_none() {
        var contact = officials.contact(person).orElseThrow();

        assertThat(contact.maskedIdentity()).contains(identity.masked());
        assertThat(contact.maskedPhone()).contains("••••••0077");
        assertThat(officials.withPhone(phones.hash(PHONE))).contains(person);
        assertThat(jdbc.sql("SELECT * FROM organization_official WHERE id = ?")
                        .param(person.toString())
                        .query()
                        .singleRow()
                        .toString())
                .doesNotContain("912340077");
    }

    @Test
    void reading_the_whole_record_is_logged_each_time() {
        PersonalRecord read =
                ActingAs.demo("lanhdao.hoalu", () -> reading.read(person)).orElseThrow();
        ActingAs.demo("lanhdao.hoalu", () -> reading.read(person));

        assertThat(read.phone()).contains(PHONE);
        assertThat(read.identity()).contains(identity);
        assertThat(readers()).containsExactly(ActingAs.idOf("lanhdao.hoalu"), ActingAs.idOf("lanhdao.hoalu"));
    }

    @Test
    void own_record_is_open_and_logged_too() {
        ActingAs.official(person, () -> assertThat(reading.read(person)).isPresent());

        assertThat(readers()).containsExactly(person);
    }

    @Test
    void another_commune_a_colleague_and_an_auditor_read_nothing() {
        for (String login : List.of("lanhdao.namdinh", "canbo.hoalu", "kiemtra.tinh")) {
            ActingAs.demo(login, () -> {
                assertThat(reading.isOpen(person)).isFalse();
                assertThatThrownBy(() -> reading.read(person)).isInstanceOf(NotAllowed.class);
            });
        }
        assertThat(readers()).isEmpty();
    }

    @Test
    void telephone_is_taken_away() {
        staffing.reachableAt(person, Optional.empty());

        assertThat(officials.contact(person).orElseThrow().maskedPhone()).isEmpty();
    }

    private List<OfficialId> readers() {
        return jdbc
                .sql(
                        "SELECT official_id FROM access_audit WHERE act = 'person.record.read' AND subject = ? ORDER BY id")
                .param(person.toString())
                .query(String.class)
                .list()
                .stream()
                .map(OfficialId::of)
                .toList();
    }
}
