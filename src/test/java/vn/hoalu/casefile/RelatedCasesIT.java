package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.casefile.RelatedCase.Relation;
import vn.hoalu.workflow.CaseKey;

@HoaLuTest
class RelatedCasesIT {

    private static final String WARD = "14329";
    private static final String ELSEWHERE = "13669";

    @Autowired
    ReadingRelated reading;

    @Autowired
    LinkingCases linking;

    @Autowired
    CurrentActor current;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final MadeCases made = new MadeCases();
    private Actor officer;
    private Actor stranger;
    private Actor province;

    @BeforeEach
    void make() {
        beans.autowireBean(made);
        officer = ActingAs.demo("canbo.hoalu", current::get);
        stranger = ActingAs.demo("canbo.namdinh", current::get);
        province = ActingAs.demo("dieuphoi.tinh", current::get);
    }

    @Test
    void linked_cases_are_seen_from_both_sides_with_the_reason_and_told_in_both_timelines() {
        CaseKey one = made.open(WARD, "Lò Văn Một " + made.process);
        CaseKey other = made.open(WARD, "Lò Văn Hai " + made.process);

        linking.link(one, " " + made.number(other).toLowerCase(), "Cùng một hộ", officer);

        assertThat(keys(one, officer)).containsExactly(other);
        assertThat(keys(other, officer)).containsExactly(one);
        assertThat(reading.of(one, officer).getFirst().link().orElseThrow().reason())
                .isEqualTo("Cùng một hộ");
        assertThat(told(one, "casefile.entry.linked")).isOne();
        assertThat(told(other, "casefile.entry.linked")).isOne();
        assertThat(sealed()).doesNotContain("Cùng một hộ");
    }

    @Test
    void case_that_may_not_be_read_is_neither_shown_nor_linked_nor_named() {
        CaseKey here = made.open(WARD, "Lò Văn Ba " + made.process);
        CaseKey there = made.open(ELSEWHERE, "Lò Văn Ba " + made.process);

        assertThatThrownBy(() -> linking.link(here, made.number(there), "x", officer))
                .isInstanceOf(LinkRefused.class);
        assertThatThrownBy(() -> linking.link(there, made.number(here), "x", officer))
                .isInstanceOf(NotAllowed.class);
        linking.link(here, made.number(there), "Cùng một hộ", province);

        assertThat(reading.of(here, officer)).isEmpty();
        assertThat(reading.of(there, stranger)).isEmpty();
        assertThat(reading.of(here, stranger)).isEmpty();
        assertThat(keys(here, province)).containsExactly(there);
        assertThat(made.jdbc
                        .sql("SELECT COUNT(*) FROM casefile_entry WHERE case_key = ? AND arguments LIKE ?")
                        .params(here.toString(), "%" + made.number(there) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void two_cases_are_linked_once_and_again_after_the_link_was_withdrawn() {
        CaseKey one = made.open(WARD, "Lò Văn Bốn " + made.process);
        CaseKey other = made.open(WARD, "Lò Văn Năm " + made.process);
        linking.link(one, made.number(other), "Cùng một hộ", officer);

        assertThatThrownBy(() -> linking.link(other, made.number(one), "x", officer))
                .isInstanceOf(LinkRefused.class);
        assertThatThrownBy(() -> linking.link(one, made.number(one), "x", officer))
                .isInstanceOf(LinkRefused.class);
        assertThatThrownBy(() -> linking.link(one, made.number(other), " ", officer))
                .isInstanceOf(LinkRefused.class);
        RelatedCase.Link link = reading.of(one, officer).getFirst().link().orElseThrow();
        assertThatThrownBy(() -> linking.withdraw(link.id(), stranger)).isInstanceOf(NotAllowed.class);
        linking.withdraw(link.id(), officer);
        linking.withdraw(link.id(), officer);

        assertThat(reading.of(one, officer)).isEmpty();
        assertThat(told(one, "casefile.entry.unlinked")).isOne();
        assertThat(told(other, "casefile.entry.unlinked")).isOne();
        linking.link(one, made.number(other), "Lần nữa", officer);
        linking.withdraw(reading.of(one, officer).getFirst().link().orElseThrow().id(), officer);
        assertThat(reading.of(one, officer)).isEmpty();
    }

    @Test
    void cases_with_the_very_same_subject_are_related_where_they_may_be_read() {
        CaseKey one = made.open(WARD, "Lò Thị Sáu " + made.process);
        CaseKey same = made.open(WARD, "Lò Thị Sáu " + made.process);
        made.open(WARD, "Lo Thi Sau " + made.process);
        CaseKey there = made.open(ELSEWHERE, "Lò Thị Sáu " + made.process);

        assertThat(keys(one, officer)).containsExactly(same);
        assertThat(reading.of(one, officer).getFirst().relation()).isEqualTo(Relation.SAME_SUBJECT);
        assertThat(keys(one, province)).containsExactlyInAnyOrder(same, there);
    }

    private List<CaseKey> keys(CaseKey of, Actor reader) {
        return reading.of(of, reader).stream()
                .map(each -> each.line().summary().key())
                .toList();
    }

    private int told(CaseKey key, String entry) {
        return made.jdbc
                .sql("SELECT COUNT(*) FROM casefile_entry WHERE case_key = ? AND message_key = ?")
                .params(key.toString(), entry)
                .query(Integer.class)
                .single();
    }

    private String sealed() {
        return new String(
                made.jdbc
                        .sql("SELECT reason_sealed FROM casefile_link ORDER BY linked_at DESC LIMIT 1")
                        .query(byte[].class)
                        .single(),
                StandardCharsets.UTF_8);
    }
}
