package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormerNameTest {

    @Test
    void whole_units_are_read_with_kind_and_district() {
        assertThat(FormerName.in("Xã Liên Sơn, Xã Thanh Sơn (thị xã Kim Bảng), Thị trấn Gôi"))
                .containsExactly(
                        new FormerName(UnitKind.COMMUNE, "Liên Sơn", "", Share.WHOLE),
                        new FormerName(UnitKind.COMMUNE, "Thanh Sơn", "thị xã Kim Bảng", Share.WHOLE),
                        new FormerName(UnitKind.TOWNSHIP, "Gôi", "", Share.WHOLE));
    }

    @Test
    void parts_and_the_rest_are_told_from_whole_units() {
        assertThat(FormerName.in("Phường Lam Hạ, một phần diện tích tự nhiên, quy mô dân số của Phường Quang Trung"
                        + " (thành phố Phủ Lý), phần còn lại của Phường Hoàng Đông, Xã Tiên Ngoại sau khi sắp xếp"))
                .containsExactly(
                        new FormerName(UnitKind.WARD, "Lam Hạ", "", Share.WHOLE),
                        new FormerName(UnitKind.WARD, "Quang Trung", "thành phố Phủ Lý", Share.PART),
                        new FormerName(UnitKind.WARD, "Hoàng Đông", "", Share.REST),
                        new FormerName(UnitKind.COMMUNE, "Tiên Ngoại", "", Share.REST));
    }

    @Test
    void a_kind_that_is_said_twice_and_land_that_was_no_unit_do_no_harm() {
        assertThat(FormerName.in("một phần diện tích tự nhiên, quy mô dân số của phường Phường Tiên Nội"))
                .containsExactly(new FormerName(UnitKind.WARD, "Tiên Nội", "", Share.PART));
        assertThat(FormerName.in("Xã Kim Đông và khu vực bãi bồi ven biển (do huyện Kim Sơn quản lý)"))
                .containsExactly(new FormerName(UnitKind.COMMUNE, "Kim Đông", "", Share.WHOLE));
    }
}
