package vn.hoalu.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;

/**
 * A component of a form; the closed family of what the renderer draws. Values by kind: text, area, radio, select a
 * {@code String}; number a {@code BigDecimal}; checkbox a {@code Boolean}; checklist, tag list and files a {@code
 * List<String>}; date a {@code LocalDate}, time a {@code LocalTime}, date and time a {@code LocalDateTime}; a list of
 * rows a {@code List<Map<String, Object>>}; a computed one a {@code BigDecimal}, {@code Boolean} or {@code String}.
 */
public sealed interface FormField {

    /** FEEL condition; where it is true the component is neither shown nor validated nor returned. */
    Optional<String> hideIf();

    /** A component that asks for a value. */
    sealed interface Input extends FormField {

        String key();

        LocalizedText label();

        Optional<LocalizedText> hint();

        boolean required();

        boolean readOnly();

        /** FEEL condition; where it is true nobody can write into the field, as with {@link #readOnly}. */
        default Optional<String> readOnlyIf() {
            return Optional.empty();
        }

        /** What the form itself says where a required answer is missing. */
        default Optional<LocalizedText> requiredMessage() {
            return Optional.empty();
        }
    }

    record Option(String value, LocalizedText label) {}

    /** What every input carries. */
    record Common(
            String key,
            LocalizedText label,
            Optional<LocalizedText> hint,
            boolean required,
            boolean readOnly,
            Optional<String> readOnlyIf,
            Optional<String> hideIf,
            Optional<LocalizedText> requiredMessage) {

        public Common(
                String key,
                LocalizedText label,
                Optional<LocalizedText> hint,
                boolean required,
                boolean readOnly,
                Optional<String> hideIf) {
            this(key, label, hint, required, readOnly, Optional.empty(), hideIf, Optional.empty());
        }
    }

    /** What stands before and after the value in a field, such as a currency; {@link Forms#words} fills it in. */
    record Units(Optional<LocalizedText> prefix, Optional<LocalizedText> suffix) {

        public static final Units NONE = new Units(Optional.empty(), Optional.empty());
    }

    /** An input that takes its common parts from {@link Common}. */
    sealed interface Plain extends Input {

        Common common();

        @Override
        default String key() {
            return common().key();
        }

        @Override
        default LocalizedText label() {
            return common().label();
        }

        @Override
        default Optional<LocalizedText> hint() {
            return common().hint();
        }

        @Override
        default boolean required() {
            return common().required();
        }

        @Override
        default boolean readOnly() {
            return common().readOnly();
        }

        @Override
        default Optional<String> readOnlyIf() {
            return common().readOnlyIf();
        }

        @Override
        default Optional<LocalizedText> requiredMessage() {
            return common().requiredMessage();
        }

        @Override
        default Optional<String> hideIf() {
            return common().hideIf();
        }
    }

    /** An input that is answered from a list. */
    sealed interface Choice extends Plain {

        Choices choices();

        /** Those written in the form; empty where they come from elsewhere. */
        default List<Option> options() {
            return choices() instanceof Choices.Written written ? written.options() : List.of();
        }
    }

    /** Where the answers of a list come from. */
    sealed interface Choices {

        record Written(List<Option> options) implements Choices {}

        /** A list that is known of the case, by its name. */
        record Known(String name) implements Choices {}

        record Computed(String expression) implements Choices {}

        /** Living data such as units and people, as the person who answers may see them. */
        record Live(String source) implements Choices {}
    }

    record TextField(
            Common common,
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<String> pattern,
            Optional<LocalizedText> patternMessage,
            Optional<Shape> shape,
            Units units)
            implements Plain {

        /** A well-known shape with a message of ours. */
        public enum Shape {
            EMAIL,
            PHONE
        }

        public TextField(
                Common common,
                Optional<Integer> minLength,
                Optional<Integer> maxLength,
                Optional<String> pattern,
                Optional<LocalizedText> patternMessage) {
            this(common, minLength, maxLength, pattern, patternMessage, Optional.empty(), Units.NONE);
        }
    }

    record TextArea(Common common, Optional<Integer> minLength, Optional<Integer> maxLength) implements Plain {}

    /** @param step the number is a multiple of it */
    record NumberField(
            Common common,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            int decimalDigits,
            Optional<BigDecimal> step,
            Units units)
            implements Plain {

        public NumberField(Common common, Optional<BigDecimal> min, Optional<BigDecimal> max, int decimalDigits) {
            this(common, min, max, decimalDigits, Optional.empty(), Units.NONE);
        }
    }

    record Checkbox(Common common) implements Plain {}

    record Checklist(Common common, Choices choices) implements Choice {

        public Checklist(Common common, List<Option> options) {
            this(common, new Choices.Written(options));
        }
    }

    record Radio(Common common, Choices choices) implements Choice {

        public Radio(Common common, List<Option> options) {
            this(common, new Choices.Written(options));
        }
    }

    record Select(Common common, Choices choices) implements Choice {

        public Select(Common common, List<Option> options) {
            this(common, new Choices.Written(options));
        }
    }

    record TagList(Common common, Choices choices) implements Choice {

        public TagList(Common common, List<Option> options) {
            this(common, new Choices.Written(options));
        }
    }

    record DateTimeField(Common common, Kind kind, boolean noPast) implements Plain {

        public enum Kind {
            DATE,
            TIME,
            DATE_TIME
        }
    }

    /** @param accept endings of names ({@code .pdf}) and types ({@code image/*}) that fit; empty where all do */
    record FilePicker(Common common, List<String> accept, boolean multiple) implements Plain {}

    /** A component that holds others, whose values stand beside its own. */
    sealed interface Container extends FormField {

        List<FormField> fields();
    }

    record Group(Optional<LocalizedText> label, List<FormField> fields, Optional<String> hideIf) implements Container {

        public Group(LocalizedText label, List<FormField> fields, Optional<String> hideIf) {
            this(Optional.of(label), fields, hideIf);
        }
    }

    /** Components side by side; below one another where there is no room. */
    record Row(List<Cell> cells) implements Container {

        /** @param columns of sixteen; 0 where the cells share what is left */
        public record Cell(int columns, FormField field) {}

        @Override
        public List<FormField> fields() {
            return cells.stream().map(Cell::field).toList();
        }

        @Override
        public Optional<String> hideIf() {
            return Optional.empty();
        }
    }

    /**
     * Rows of the same fields.
     *
     * @param startRows how many there are where nothing is known
     * @param growing   whether people add, remove and move rows
     * @param unfolded  how many are shown before a button shows the others; 0 where all are
     * @param maxRows   more than these nobody can send
     */
    record DynamicList(
            String key,
            Optional<LocalizedText> label,
            List<FormField> fields,
            int startRows,
            boolean growing,
            int unfolded,
            int maxRows,
            Optional<String> hideIf)
            implements FormField {}

    /** A value that the form works out itself; shown where it has a label. */
    record Computed(String key, Optional<LocalizedText> label, String expression, Optional<String> hideIf)
            implements FormField {}

    /**
     * Rows to be read only.
     *
     * @param source  FEEL expression of a list
     * @param columns written in the form, or else the FEEL expression that gives them
     */
    record Table(
            Optional<LocalizedText> label,
            String source,
            List<Column> columns,
            Optional<String> columnsFrom,
            int pageSize,
            Optional<String> hideIf)
            implements FormField {

        public record Column(String key, LocalizedText label) {}
    }

    /**
     * @param source a {@code data:} address of a safe type, which is the picture itself; or {@code =} and a FEEL
     *     expression that gives the id of a document
     */
    record Picture(String source, LocalizedText alt, Optional<String> hideIf) implements FormField {}

    record Spacer(int height, Optional<String> hideIf) implements FormField {}

    record Text(LocalizedText text, Optional<String> hideIf) implements FormField {}

    record Separator(Optional<String> hideIf) implements FormField {}
}
