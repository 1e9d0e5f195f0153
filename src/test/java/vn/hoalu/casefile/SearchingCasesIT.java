package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.DeputyRegister;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.CaseKey;

@HoaLuTest
class SearchingCasesIT {

    private static final String WARD = "14329";
    private static final String ELSEWHERE = "13669";
    private static final OfficialId OFFICER = ActingAs.idOf("canbo.hoalu");
    private static final OfficialId STRANGER = ActingAs.idOf("canbo.namdinh");
    private static final OfficialId PROVINCE = ActingAs.idOf("dieuphoi.tinh");

    @Autowired
    SearchingCases searching;

    @Autowired
    OfferingCaseChoices choices;

    @Autowired
    Staffing staffing;

    @Autowired
    DeputyRegister deputies;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final MadeCases made = new MadeCases();

    @BeforeEach
    void make() {
        beans.autowireBean(made);
    }

    @Test
    void cases_of_own_units_are_found_newest_first_and_those_of_others_are_not() {
        CaseKey older = made.open(WARD, "Lò Văn Quỵnh");
        made.openedAt(older, Instant.parse("2026-01-01T00:00:00Z"));
        CaseKey newer = made.open(WARD, "Hà Thị Pản");
        CaseKey there = made.open(ELSEWHERE, "Lò Văn Quỵnh");

        assertThat(found(OFFICER, query(""))).containsExactly(newer, older);
        assertThat(found(STRANGER, query(""))).containsExactly(there);
        assertThat(found(PROVINCE, query(""))).containsExactlyInAnyOrder(newer, older, there);
        assertThat(found(ActingAs.idOf("quantri.tinh"), query(""))).isEmpty();
    }

    @Test
    void words_are_found_by_their_beginnings_in_any_order_without_accents_within_the_scope() {
        CaseKey here = made.open(WARD, "Lò Văn Quỵnh");
        made.open(ELSEWHERE, "Lò Văn Quỵnh");
        CaseKey frequent = made.open(WARD, "Nguyễn Văn Minh");

        assertThat(found(OFFICER, query("QUYN lo"))).containsExactly(here);
        assertThat(found(OFFICER, query("van"))).containsExactly(frequent, here);
        assertThat(found(OFFICER, query("minh nguyen"))).containsExactly(frequent);
        assertThat(found(OFFICER, query("uynh"))).isEmpty();
        assertThat(found(OFFICER, query(made.number(here)))).containsExactly(here);
        assertThat(found(STRANGER, query(made.number(here)))).isEmpty();
    }

    @Test
    void group_that_had_a_task_opens_the_case_and_nothing_else_of_its_unit() {
        CaseKey worked = made.open(ELSEWHERE, "Lò Văn Quỵnh");
        made.open(ELSEWHERE, "Lò Văn Quỵnh");
        CaseKey own = made.open(WARD, "Lò Văn Quỵnh");
        made.worked(worked, "COMMUNE_OFFICER@" + WARD);
        made.worked(own, "COMMUNE_OFFICER@" + WARD);

        assertThat(found(OFFICER, query(""))).containsExactlyInAnyOrder(worked, own);
        assertThat(found(OFFICER, narrowed(Optional.of(ELSEWHERE), Optional.empty(), Optional.empty())))
                .containsExactly(worked);
    }

    @Test
    void deputy_of_one_process_finds_its_cases_and_no_others() {
        CaseKey covered = made.open(WARD, "Lò Văn Quỵnh");
        MadeCases other = new MadeCases();
        beans.autowireBean(other);
        other.open(WARD, "Lò Văn Quỵnh");
        OfficialId absent = official(new Post(Role.UNIT_HEAD, new UnitCode(WARD)));
        OfficialId deputy = official(new Post(Role.TEAM_LEAD, new UnitCode("13396")));
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        made.transaction.executeWithoutResult(status -> deputies.name(
                CoverId.fresh(),
                new NewCover(
                        absent,
                        deputy,
                        Set.of(new Post(Role.UNIT_HEAD, new UnitCode(WARD))),
                        Optional.of(made.process.value()),
                        today,
                        today),
                absent));

        assertThat(found(deputy, CaseQuery.ALL)).containsExactly(covered);
    }

    @Test
    void state_outcome_unit_and_days_narrow_for_whom_units_are_open_and_for_the_province() {
        CaseKey open = made.open(WARD, "Lò Văn Quỵnh");
        CaseKey ended = made.open(WARD, "Lò Văn Quỵnh");
        made.close(ended);
        made.openedAt(ended, Instant.parse("2026-03-01T16:59:00Z"));

        for (OfficialId reader : List.of(OFFICER, PROVINCE)) {
            for (String search : List.of("", "quynh", "van")) {
                CaseQuery all = query(search);
                assertThat(found(reader, with(all, Optional.of(false), Optional.empty(), Optional.empty())))
                        .containsExactly(open);
                assertThat(found(reader, with(all, Optional.of(true), Optional.empty(), Optional.empty())))
                        .containsExactly(ended);
                assertThat(found(
                                reader,
                                with(
                                        all,
                                        Optional.empty(),
                                        Optional.of("certification.outcome.issued"),
                                        Optional.empty())))
                        .containsExactly(ended);
                assertThat(found(
                                reader,
                                with(
                                        all,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2026, 3, 1)))))
                        .containsExactly(ended);
            }
            assertThat(found(reader, narrowed(Optional.of(ELSEWHERE), Optional.empty(), Optional.empty())))
                    .isEmpty();
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_even_where_moments_are_equal() {
        List<CaseKey> all = new ArrayList<>();
        for (int i = 0; i < 65; i++) {
            CaseKey key = made.open(i % 2 == 0 ? WARD : ELSEWHERE, "Lò Văn Quỵnh");
            made.openedAt(key, Instant.parse("2026-05-05T00:00:00Z").plusSeconds(i / 10));
            made.worked(key, "COMMUNE_OFFICER@" + WARD);
            all.add(key);
        }

        for (OfficialId reader : List.of(OFFICER, PROVINCE)) {
            for (String search : List.of("", "quynh", "van")) {
                assertThat(paged(reader, query(search))).hasSize(65).doesNotHaveDuplicates().containsAll(all);
            }
        }
    }

    @Test
    void made_up_cursor_is_refused() {
        assertThat(CaseCursor.read(new CaseCursor(Instant.ofEpochMilli(5), "x_y").write()).key())
                .isEqualTo("x_y");
        assertThatThrownBy(() -> CaseCursor.read("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void units_are_offered_where_cases_may_be_read() {
        assertThat(units(OFFICER)).contains(WARD).doesNotContain(ELSEWHERE);
        assertThat(units(PROVINCE)).contains(WARD, ELSEWHERE);
        assertThat(ActingAs.official(OFFICER, () -> choices.offered().units("hoa lu", 0, 9)))
                .extracting(unit -> unit.code().value())
                .contains(WARD);
    }

    private List<String> units(OfficialId who) {
        return ActingAs.official(who, () -> choices.offered().units("", 0, 5000)).stream()
                .map(unit -> unit.code().value())
                .toList();
    }

    private CaseQuery query(String search) {
        return new CaseQuery(
                search,
                Optional.empty(),
                Optional.of(made.process),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private CaseQuery narrowed(Optional<String> unit, Optional<Boolean> ended, Optional<LocalDate> from) {
        return new CaseQuery(
                "",
                unit.map(UnitCode::new),
                Optional.of(made.process),
                ended,
                Optional.empty(),
                from,
                Optional.empty());
    }

    private static CaseQuery with(
            CaseQuery query, Optional<Boolean> ended, Optional<String> outcome, Optional<LocalDate> day) {
        return new CaseQuery(query.search(), query.unit(), query.process(), ended, outcome, day, day);
    }

    private List<CaseKey> found(OfficialId who, CaseQuery query) {
        return page(who, query, Optional.empty()).items().stream()
                .map(line -> line.summary().key())
                .toList();
    }

    private List<CaseKey> paged(OfficialId who, CaseQuery query) {
        List<CaseKey> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Rows<CaseLine> page = page(who, query, next);
            page.items().forEach(line -> all.add(line.summary().key()));
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private Rows<CaseLine> page(OfficialId who, CaseQuery query, Optional<String> next) {
        return ActingAs.official(who, () -> searching.page(query, next));
    }

    private OfficialId official(Post post) {
        OfficialId id = new OfficialId(UUID.randomUUID());
        made.transaction.executeWithoutResult(status -> {
            staffing.register(id, "Người Thử Tìm", Optional.empty());
            staffing.appoint(id, post);
        });
        return id;
    }
}
