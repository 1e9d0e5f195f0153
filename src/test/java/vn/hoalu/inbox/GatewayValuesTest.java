package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField;

class GatewayValuesTest {
    private static FormField.Common field(String key) {
        return new FormField.Common(key, LocalizedText.of(key), Optional.empty(), false, false, Optional.empty());
    }

    private static FormField number(String key, int digits) {
        return new FormField.NumberField(field(key), Optional.empty(), Optional.empty(), digits);
    }

    private static FormField text(String key) {
        return new FormField.TextArea(field(key), Optional.empty(), Optional.empty());
    }

    @Test
    void choices_numbers_marks_and_dates_go_to_the_engine() {
        FormField group = new FormField.Group(
                LocalizedText.of("group"),
                List.of(new FormField.Radio(field("result"), List.of()), number("score", 0), number("share", 1)),
                Optional.empty());
        FormField date = new FormField.DateTimeField(field("day"), FormField.DateTimeField.Kind.DATE, false);
        FormDefinition form = new FormDefinition("F", List.of(group, date, new FormField.Checkbox(field("agreed"))));

        Map<String, Object> values = GatewayValues.of(
                        form,
                        new Answers(Map.of(
                                "result",
                                "PASS",
                                "score",
                                new BigDecimal("7"),
                                "share",
                                new BigDecimal("0.5"),
                                "day",
                                LocalDate.of(2026, 11, 20))))
                .asMap();

        assertThat(values)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("result", "PASS", "score", 7L, "share", 0.5d, "day", "2026-11-20", "agreed", false));
    }

    @Test
    void free_text_never_reaches_the_engine() {
        FormDefinition form = new FormDefinition("F", List.of(text("note")));

        assertThat(GatewayValues.of(form, new Answers(Map.of("note", "Nguyễn Văn An")))
                        .asMap())
                .isEmpty();
    }
}
