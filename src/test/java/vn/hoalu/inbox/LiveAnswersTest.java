package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.hoalu.access.Actor;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.forms.FormFiles.FormFile;
import vn.hoalu.organization.OfficialId;

class LiveAnswersTest {
    private final Courses courses = new Courses();
    private final FormContexts contexts =
            new FormContexts(List.of(courses), new StaticListableBeanFactory().getBeanProvider(CaseFormFiles.class));

    @Test
    void an_answer_is_looked_up_once_for_a_form_however_often_the_form_is_read() {
        FormContext form = form();

        assertThat(form.live().find("courses", "fire-safety")).isPresent();
        assertThat(form.live().find("courses", "fire-safety")).isPresent();

        assertThat(courses.asked).containsExactly("fire-safety");
    }

    @Test
    void it_is_looked_up_anew_when_the_answers_are_judged() {
        form().live().find("courses", "fire-safety");
        form().live().find("courses", "fire-safety");

        assertThat(courses.asked).hasSize(2);
    }

    @Test
    void what_was_not_there_may_have_come_since() {
        FormContext form = form();

        assertThat(form.live().find("courses", "first-aid")).isEmpty();
        courses.open = Set.of("fire-safety", "first-aid");

        assertThat(form.live().find("courses", "first-aid")).isPresent();
        assertThat(form.live().find("nothing", "first-aid")).isEmpty();
    }

    @Test
    void a_document_is_looked_up_until_it_can_be_opened() {
        List<String> asked = new ArrayList<>();
        List<Optional<String>> addresses =
                new ArrayList<>(List.of(Optional.empty(), Optional.of("document/1/content")));
        FormFiles files = new NamedFiles(id -> {
            asked.add(id);
            return Optional.of(new FormFile(id, "Đơn.pdf", "application/pdf", 10, addresses.removeFirst()));
        });

        files.find("1");
        files.find("1");
        assertThat(files.find("1").flatMap(FormFile::address)).contains("document/1/content");

        assertThat(asked).hasSize(2);
    }

    private FormContext form() {
        return contexts.starting(new Actor(new OfficialId(new UUID(0, 1)), "Người Thử", Set.of()));
    }

    private static class Courses implements OptionSource {
        final List<String> asked = new ArrayList<>();
        Set<String> open = Set.of("fire-safety");

        @Override
        public String name() {
            return "courses";
        }

        @Override
        public List<Choice> search(Actor actor, String typed, int offset, int limit) {
            return List.of();
        }

        @Override
        public Optional<Choice> find(Actor actor, String value) {
            asked.add(value);
            return Optional.of(value).filter(open::contains).map(code -> new Choice(code, LocalizedText.of(code)));
        }
    }
}
