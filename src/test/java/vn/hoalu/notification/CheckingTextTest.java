package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Languages;
import vn.hoalu.base.MessageTexts;
import vn.hoalu.base.RealMessages;

class CheckingTextTest {

    private static final Set<String> KNOWN = Set.of("number", "name", "count");

    private final MessageTexts messages = RealMessages.texts();
    private final ShippedTexts shipped = new ShippedTexts(messages);
    private final CheckingText checking = new CheckingText(shipped, messages);

    @Test
    void text_is_shown_with_examples() {
        NoticeText text =
                new NoticeText(" Hồ sơ {number} ", "Kính gửi {name}: {count, plural, one {một} other {# việc}}");

        assertThat(checking.tried(text, KNOWN, Languages.VIETNAMESE))
                .isEqualTo(new Words("Hồ sơ HS-2026-000123", "Kính gửi [name]: 3 việc"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hồ sơ {name}     | Nội dung          | subject | notification.error.textSubjectPlaceholder",
                "Hồ sơ {other}    | Nội dung          | subject | notification.error.textSubjectPlaceholder",
                "Hồ sơ {number    | Nội dung          | subject | notification.error.textSyntax",
                "Hồ sơ            | Nội dung {other}  | body    | notification.error.textPlaceholder",
                "Hồ sơ            | {name, plural, other {#}} | body | notification.error.textSyntax",
                "Hồ sơ            | {count, plural, one {#}}  | body | notification.error.textSyntax",
                "''               | Nội dung          | subject | notification.error.textLength",
                "Hồ sơ            | ' '               | body    | notification.error.textLength"
            })
    void text_that_could_not_be_sent_is_refused_at_its_field(String subject, String body, String field, String key) {
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> checking.tried(new NoticeText(subject, body), KNOWN, Languages.VIETNAMESE))
                .satisfies(refused -> {
                    assertThat(refused.field()).contains(field);
                    assertThat(refused.messageKey()).isEqualTo(key);
                });
    }

    /** What is shipped stands the same trial, so no subject of ours names a person in any language. */
    @Test
    void every_shipped_text_could_have_been_written_by_an_administrator() {
        assertThat(shipped.keys())
                .contains("casefile.notice.mentioned", "certification.notice.issued", SortingLines.DIGEST)
                .doesNotContain("casefile.dossier");
        for (Locale language : Languages.ALL) {
            assertThat(shipped.keys()).allSatisfy(key -> {
                NoticeText text = shipped.find(key, language).orElseThrow();
                checking.tried(text, shipped.placeholders(text, language), language);
            });
        }
    }

    @Test
    void nothing_about_a_person_is_allowed_in_a_subject() {
        assertThat(NoticePlaceholders.IN_SUBJECTS)
                .doesNotContain("name", "deputy", "absent", "reason", "note", "missing", "phone", "identity", "birth");
    }
}
