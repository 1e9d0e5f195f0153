package vn.hoalu.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;

/**
 * A component of a form; the closed family of what the renderer draws. Values by kind: text, area, radio, select a
 * {@code String}; number a {@code BigDecimal}; checkbox a {@code Boolean}; checklist and tag list a {@code
 * List<String>}; date a {@code LocalDate}, time a {@code LocalTime}, date and time a {@code LocalDateTime}.
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
    }

    record Option(String value, LocalizedText label) {}

    /** What every input carries. */
    record Common(
            String key,
            LocalizedText label,
            Optional<LocalizedText> hint,
            boolean required,
            boolean readOnly,
            Optional<String> hideIf) {}

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
        default Optional<String> hideIf() {
            return common().hideIf();
        }
    }

    /** An input that is answered from a list. */
    sealed interface Choice extends Plain {

        List<Option> options();
    }

    record TextField(
            Common common,
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<String> pattern,
            Optional<LocalizedText> patternMessage,
            Optional<Shape> shape)
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
            this(common, minLength, maxLength, pattern, patternMessage, Optional.empty());
        }
    }

    record TextArea(Common common, Optional<Integer> minLength, Optional<Integer> maxLength) implements Plain {}

    record NumberField(Common common, Optional<BigDecimal> min, Optional<BigDecimal> max, int decimalDigits)
            implements Plain {}

    record Checkbox(Common common) implements Plain {}

    record Checklist(Common common, List<Option> options) implements Choice {}

    record Radio(Common common, List<Option> options) implements Choice {}

    record Select(Common common, List<Option> options) implements Choice {}

    record TagList(Common common, List<Option> options) implements Choice {}

    record DateTimeField(Common common, Kind kind, boolean noPast) implements Plain {

        public enum Kind {
            DATE,
            TIME,
            DATE_TIME
        }
    }

    record Group(LocalizedText label, List<FormField> fields, Optional<String> hideIf) implements FormField {}

    record Text(LocalizedText text, Optional<String> hideIf) implements FormField {}

    record Separator(Optional<String> hideIf) implements FormField {}
}
