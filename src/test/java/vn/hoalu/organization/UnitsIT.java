package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.Rows;

@HoaLuTest
class UnitsIT {

    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @Autowired
    Units units;

    @Autowired
    UnitTree tree;

    @Autowired
    UnitRegister register;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_old_name_leads_to_what_came_after_it() {
        UnitLine found = only("thi tran phat diem");

        assertThat(found.open()).isFalse();
        assertThat(found.stateCode()).isEmpty();
        assertThat(found.successors()).extracting(UnitName::name).containsExactly("Phát Diệm");
    }

    @Test
    void a_divided_unit_is_one_unit_with_two_successors() {
        UnitLine found = only("phuong hoa mac");

        assertThat(found.successors()).extracting(UnitName::name).containsExactlyInAnyOrder("Duy Tiên", "Duy Tân");
        UnitDetails details = tree.details(found.unit().code()).orElseThrow();
        assertThat(details.successors())
                .extracting(UnitDetails.Relative::share)
                .containsExactlyInAnyOrder(Share.PART, Share.REST);
        assertThat(details.validTo()).contains(START.minusDays(1));
        assertThat(details.validFrom()).isEmpty();
        assertThat(units.within(found.unit().code(), new UnitCode("13330"))).isTrue();
        assertThat(units.within(found.unit().code(), new UnitCode("13324"))).isFalse();
    }

    @Test
    void units_that_only_share_their_name_stay_apart() {
        assertThat(all("xa yen phong", UnitTree.Which.ALL))
                .filteredOn(line -> !line.open())
                .hasSize(2)
                .extracting(line -> line.successors().getFirst().code().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_present_commune_has_its_predecessors() {
        // Other tests found communes of their own, without the state's number.
        List<UnitLine> communes = all("", UnitTree.Which.COMMUNES).stream()
                .filter(commune -> commune.stateCode().isPresent())
                .toList();

        assertThat(communes).hasSize(129);
        assertThat(communes)
                .allSatisfy(commune -> assertThat(tree.details(commune.unit().code())
                                .orElseThrow()
                                .predecessors())
                        .isNotEmpty());
    }

    @Test
    @Transactional
    void state_number_that_is_used_again_gets_a_code_of_its_own() {
        UnitCode again = register.open(new UnitRegister.NewUnit(
                Units.PROVINCE, UnitKind.WARD, "Nơi Khác", Optional.of("14329"), LocalDate.of(2027, 3, 1)));
        UnitCode third = register.open(new UnitRegister.NewUnit(
                Units.PROVINCE, UnitKind.WARD, "Nơi Khác Nữa", Optional.of("14329"), LocalDate.of(2027, 3, 1)));

        assertThat(again).isEqualTo(new UnitCode("14329-2027"));
        assertThat(third).isEqualTo(new UnitCode("14329-2027-2"));
        assertThat(units.find(new UnitCode("14329")).orElseThrow().name()).isEqualTo("Hoa Lư");
        assertThat(tree.search("14329", UnitTree.Which.ALL, Optional.empty(), 50)
                        .items())
                .extracting(line -> line.unit().code())
                .contains(new UnitCode("14329"), again, third);
    }

    @Test
    void change_is_seen_at_once_and_one_that_is_rolled_back_never_was() {
        UnitCode kept = transaction.execute(status -> register.open(village("14608", "Thôn Thử Giữ")));
        transaction.executeWithoutResult(status -> {
            UnitCode lost = register.open(village("14608", "Thôn Thử Bỏ"));
            assertThat(units.find(lost)).isPresent();
            assertThat(units.within(lost, Units.PROVINCE)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(units.find(kept)).isPresent();
        assertThat(units.below(new UnitCode("14608"))).contains(kept);
        assertThat(all("thon thu bo", UnitTree.Which.ALL)).isEmpty();
        assertThat(all("thon thu giu", UnitTree.Which.OPEN)).hasSize(1);
    }

    @Test
    @Transactional
    void closed_unit_is_not_offered_but_keeps_its_name() {
        UnitCode village = register.open(village("14608", "Thôn Thử Đóng"));
        register.close(village, START.plusDays(1));

        assertThat(all("thon thu dong", UnitTree.Which.OPEN)).isEmpty();
        assertThat(tree.children(new UnitCode("14608")))
                .extracting(line -> line.unit().code())
                .doesNotContain(village);
        assertThat(units.find(village).orElseThrow().name()).isEqualTo("Thôn Thử Đóng");
        assertThatExceptionOfType(UnitClosed.class).isThrownBy(() -> register.holdOpen(village));
    }

    @Test
    @Transactional
    void files_of_a_closed_unit_go_with_the_one_that_carries_on() {
        UnitCode old = register.open(village("14608", "Thôn Thử Cũ"));
        UnitCode next = register.open(village("14611", "Thôn Thử Mới"));
        register.close(old, START.plusDays(1));
        register.succeed(new Succession(old, next, START.plusDays(2), Share.WHOLE));

        assertThat(units.withPredecessors(next)).containsExactlyInAnyOrder(next, old);
        assertThat(units.within(old, new UnitCode("14611"))).isTrue();
    }

    private static UnitRegister.NewUnit village(String commune, String name) {
        return new UnitRegister.NewUnit(new UnitCode(commune), UnitKind.VILLAGE, name, Optional.empty(), START);
    }

    private UnitLine only(String text) {
        return tree.search(text, UnitTree.Which.ALL, Optional.empty(), 10).items().stream()
                .filter(line -> !line.open())
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow();
    }

    private List<UnitLine> all(String text, UnitTree.Which which) {
        List<UnitLine> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Rows<UnitLine> page = tree.search(text, which, cursor, 20);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }
}
