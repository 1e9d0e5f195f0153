package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Units;

@HoaLuTest
class EditingTextsIT {

    /** A notice of the tests alone. */
    private static final String NOTICE = "sample.notice";

    @Autowired
    EditingTexts texts;

    @Autowired
    NoticeWords words;

    @Autowired
    JdbcTemplate jdbc;

    private final Actor administrator = holder(Role.SYS_ADMIN);
    private final Map<String, String> values = Map.of("number", "07/GCN-UBND", "name", "Nguyễn Văn Mẫu");

    @Test
    void edited_text_is_said_in_its_language_until_it_is_put_back() {
        Words shipped = words.say(NOTICE, values, Languages.ENGLISH);
        Words vietnamese = words.say(NOTICE, values, Languages.VIETNAMESE);

        texts.keep(NOTICE, Languages.ENGLISH, new NoticeText("About {number}", "Dear {name}!"), administrator);
        assertThat(words.say(NOTICE, values, Languages.ENGLISH))
                .isEqualTo(new Words("About 07/GCN-UBND", "Dear Nguyễn Văn Mẫu!"));
        assertThat(words.say(NOTICE, values, Languages.VIETNAMESE)).isEqualTo(vietnamese);

        texts.reset(NOTICE, Languages.ENGLISH, administrator);
        assertThat(words.say(NOTICE, values, Languages.ENGLISH)).isEqualTo(shipped);
        assertThat(jdbc.queryForList(
                        "select act from access_audit where official_id = ? and subject = ? order by id",
                        String.class,
                        administrator.id().toString(),
                        "sample.notice/en"))
                .containsExactly("template.changed", "template.reset");
    }

    @Test
    void text_that_names_a_person_in_its_subject_is_not_kept() {
        NoticeText naming = new NoticeText("About {name}", "Dear {name}!");

        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> texts.keep(NOTICE, Languages.ENGLISH, naming, administrator));
        assertThat(texts.edited(NOTICE, Languages.ENGLISH, administrator)).isEmpty();
    }

    @Test
    void only_the_administrator_writes() {
        NoticeText text = new NoticeText("About {number}", "Dear {name}!");

        for (Role role : Set.of(Role.PROV_STEERING, Role.COMMUNE_CHAIR, Role.AUDITOR)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> texts.keep(NOTICE, Languages.ENGLISH, text, holder(role)));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> texts.reset(NOTICE, Languages.ENGLISH, holder(role)));
        }
    }

    private static Actor holder(Role role) {
        return new Actor(new OfficialId(UUID.randomUUID()), "Người Thử", Set.of(new Post(role, Units.PROVINCE)));
    }
}
