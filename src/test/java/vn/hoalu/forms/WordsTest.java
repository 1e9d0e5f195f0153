package vn.hoalu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Languages;
import vn.hoalu.base.LocalizedText;

/** Texts and tables that are filled in from what is known and entered. */
class WordsTest {

    private final Forms forms = TestForms.forms();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear {{name}}!|Dear Lan!",
                "{{ = name }}|Lan",
                "{{count + 1}} homes|3 homes",
                "{{missing}}|''",
                "a{{#if count > 1}} and more{{/if}}|a and more",
                "a{{#if count > 5}} and more{{/if}} z|a z",
                "=\"Dear \" + name|Dear Lan",
                "{{price}}|7,5",
                "{{places}}|Hoa Lư, Tam Điệp"
            })
    void places_are_filled_in(String words, String filled) {
        Map<String, Object> scope = Map.of(
                "name", "Lan", "count", 2, "price", new BigDecimal("7.5"), "places", List.of("Hoa Lư", "Tam Điệp"));

        assertThat(fill(words, scope)).isEqualTo(filled);
    }

    @Test
    void what_somebody_wrote_is_never_markup() {
        String filled = forms.words(
                LocalizedText.of("**Note:** {{note}}"),
                Languages.VIETNAMESE,
                Map.of("note", "[click](https://evil.example) *x*\n# big <b>"));

        assertThat(filled).startsWith("**Note:** ").doesNotContain("[", "]", "(", "<", "#", "\n");
        assertThat(Literal.open(filled)).isEqualTo("**Note:** [click](https://evil.example) *x* # big <b>");
    }

    @Test
    void nobody_can_type_the_signs_that_stand_for_markup() {
        assertThat(Literal.open(Literal.guard("a\uE000b"))).isEqualTo("ab");
    }

    @Test
    void a_table_shows_the_columns_it_names() {
        FormField.Table table = table("'columns': [{'key': 'name', 'label': 'Name'}, {'key': 'age', 'label': 'Age'}]");
        Map<String, Object> scope = Map.of("rows", List.of(Map.of("name", "Lan", "age", 7, "secret", "x"), "nonsense"));

        TableRows rows = forms.rows(table, Languages.ENGLISH, scope);

        assertThat(rows.headings()).containsExactly("Name", "Age");
        assertThat(rows.rows()).containsExactly(List.of("Lan", "7"), List.of("", ""));
    }

    @Test
    void a_table_can_be_told_its_columns_by_data() {
        FormField.Table table = table("'columnsExpression': '=heads'");
        Map<String, Object> scope = Map.of(
                "heads", List.of(Map.of("key", "a", "label", "A"), "b"), "rows", List.of(Map.of("a", 1, "b", true)));

        TableRows rows = forms.rows(table, Languages.ENGLISH, scope);

        assertThat(rows).isEqualTo(new TableRows(List.of("A", "b"), List.of(List.of("1", "✓"))));
        assertThat(forms.rows(table, Languages.ENGLISH, Map.of()).rows()).isEmpty();
    }

    @Test
    void links_lead_to_the_open_web_or_to_mail_only() {
        assertThat(TestForms.of(
                                "{'type': 'text', 'text': 'See [the law](https://example.org/a) or [write](mailto:a@b.vn).'}")
                        .fields())
                .hasSize(1);
    }

    private static FormField.Table table(String columns) {
        return (FormField.Table) TestForms.of("{'type': 'table', 'dataSource': '=rows', " + columns + "}")
                .fields()
                .getFirst();
    }

    private String fill(String words, Map<String, Object> scope) {
        return Literal.open(forms.words(LocalizedText.of(words), Languages.VIETNAMESE, scope));
    }
}
