package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Languages;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.LiveOptions;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Share;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;

/** Living data in forms: what one person may choose, asked of the services and not of the screen. */
@HoaLuTest
@Transactional
class FormContextsIT {
    private static final UnitCode HERE = new UnitCode("13318");
    private static final UnitCode ELSEWHERE = new UnitCode("13324");

    @Autowired
    FormContexts contexts;

    @Autowired
    Staffing staffing;

    @Autowired
    UnitTree tree;

    @Autowired
    EntityManager entities;

    private OfficialId own;
    private OfficialId foreign;

    @BeforeEach
    void register() {
        own = official("Quách Thử Nghiệm Ánh", HERE);
        foreign = official("Quách Thử Nghiệm Bạch", ELSEWHERE);
        entities.flush();
    }

    @Test
    void there_are_units_and_people() {
        assertThat(contexts.names()).contains("units", "people");
    }

    @Test
    void people_are_found_without_accents_as_far_as_ones_posts_reach() {
        LiveOptions chair = live(Role.COMMUNE_CHAIR, HERE);
        LiveOptions administrator = live(Role.SYS_ADMIN, Units.PROVINCE);

        assertThat(chair.search("people", "quach thu nghiem", 0, 50))
                .extracting(Option::value)
                .containsExactly(own.toString());
        assertThat(administrator.search("people", "nghiem thu quach", 0, 50))
                .extracting(Option::value)
                .containsExactlyInAnyOrder(own.toString(), foreign.toString());
    }

    @Test
    void an_answer_out_of_reach_is_none_however_it_came_here() {
        LiveOptions chair = live(Role.COMMUNE_CHAIR, HERE);

        assertThat(chair.find("people", own.toString())).isPresent();
        assertThat(chair.find("people", foreign.toString())).isEmpty();
        assertThat(chair.find("people", "' OR 1=1")).isEmpty();
        assertThat(chair.find("people", UUID.randomUUID().toString())).isEmpty();
        assertThat(chair.find("salaries", own.toString())).isEmpty();
    }

    @Test
    void whoever_has_left_office_is_no_answer_any_more() {
        staffing.dismiss(own, new Post(Role.COMMUNE_OFFICER, HERE));
        entities.flush();

        assertThat(live(Role.COMMUNE_CHAIR, HERE).find("people", own.toString()))
                .isEmpty();
    }

    @Test
    void who_holds_no_post_is_offered_nobody() {
        LiveOptions nobody = contexts.starting(
                        new Actor(OfficialId.of(UUID.randomUUID().toString()), "Ai", Set.of()))
                .live();

        assertThat(nobody.search("people", "", 0, 50)).isEmpty();
        assertThat(nobody.find("people", own.toString())).isEmpty();
        assertThat(nobody.search("units", "", 0, 50)).isEmpty();
        assertThat(nobody.find("units", HERE.value())).isEmpty();
    }

    @Test
    void units_come_page_by_page_with_what_they_lie_in_in_the_persons_language() {
        LiveOptions chair = live(Role.COMMUNE_CHAIR, HERE);

        List<Option> first = chair.search("units", "", 0, 50);
        List<Option> second = chair.search("units", "", 50, 50);
        Option here = chair.find("units", HERE.value()).orElseThrow();

        assertThat(first).hasSize(50);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(here.label().in(Languages.VIETNAMESE)).contains(",");
        assertThat(here.label().in(Languages.ENGLISH)).isNotEqualTo(here.label().in(Languages.VIETNAMESE));
        assertThat(chair.search("units", "hoa lu", 0, 50))
                .extracting(option -> option.label().in(Languages.VIETNAMESE))
                .anyMatch(name -> name.startsWith("Phường Hoa Lư"));
    }

    @Test
    void a_code_that_is_no_unit_is_no_answer() {
        LiveOptions chair = live(Role.COMMUNE_CHAIR, HERE);

        assertThat(chair.find("units", "no such unit!")).isEmpty();
        assertThat(chair.find("units", "99999")).isEmpty();
    }

    @Test
    void of_a_unit_that_has_ended_the_answer_is_the_one_that_carries_on_and_says_whose_it_was() {
        UnitDetails divided = closed("phuong hoa mac");
        UnitCode rest = divided.successors().stream()
                .filter(each -> each.share() != Share.PART)
                .map(each -> each.unit().code())
                .findFirst()
                .orElseThrow();
        LiveOptions chair = live(Role.COMMUNE_CHAIR, HERE);

        Option found = chair.find("units", divided.line().unit().code().value()).orElseThrow();

        assertThat(found.value()).isEqualTo(rest.value());
        assertThat(found.label().in(Languages.VIETNAMESE)).contains("Phường", "kế tục", "Hòa Mạc");
        assertThat(chair.find("units", rest.value()).orElseThrow().label().in(Languages.VIETNAMESE))
                .doesNotContain("kế tục");
    }

    private UnitDetails closed(String name) {
        return tree.search(name, UnitTree.Which.ALL, Optional.empty(), 10).items().stream()
                .filter(each -> !each.open())
                .findFirst()
                .flatMap(each -> tree.details(each.unit().code()))
                .orElseThrow();
    }

    private LiveOptions live(Role role, UnitCode unit) {
        OfficialId id = OfficialId.of(UUID.randomUUID().toString());
        return contexts.starting(new Actor(id, "Người Thử", Set.of(new Post(role, unit))))
                .live();
    }

    private OfficialId official(String name, UnitCode unit) {
        OfficialId id = OfficialId.of(UUID.randomUUID().toString());
        staffing.register(id, name, Optional.empty());
        staffing.appoint(id, new Post(Role.COMMUNE_OFFICER, unit));
        return id;
    }
}
