package vn.hoalu.organization;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ReferenceFileTest {

    private final List<CSVRecord> units = new ReferenceFile("units.csv").rows();

    @Test
    void province_has_97_communes_and_32_wards() {
        Map<String, Long> kinds = units.stream().collect(groupingBy(row -> row.get("kind"), counting()));

        assertThat(kinds)
                .containsEntry("PROVINCE", 1L)
                .containsEntry("COMMUNE", 97L)
                .containsEntry("WARD", 32L);
    }

    @Test
    void every_unit_has_a_code_of_its_own_and_lies_below_one_named_before() {
        HashSet<String> before = new HashSet<>();

        for (CSVRecord unit : units) {
            String parent = unit.get("parent");
            assertThat(parent == null ? "37" : parent)
                    .satisfiesAnyOf(
                            code -> assertThat(before).contains(code),
                            code -> assertThat(before).isEmpty());
            assertThat(before.add(unit.get("code"))).isTrue();
        }
    }

    @Test
    void checksum_follows_the_bytes() {
        assertThat(new ReferenceFile("units.csv").checksum())
                .isEqualTo(new ReferenceFile("units.csv").checksum())
                .isNotEqualTo(new ReferenceFile("calendar.csv").checksum());
    }

    @Test
    void missing_file_is_named() {
        assertThatThrownBy(() -> new ReferenceFile("nothing.csv").rows()).hasMessageContaining("nothing.csv");
    }
}
