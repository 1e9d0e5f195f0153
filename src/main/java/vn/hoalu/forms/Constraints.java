package vn.hoalu.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.forms.FormField.DateTimeField;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.FormField.NumberField;
import vn.hoalu.forms.FormField.TextArea;
import vn.hoalu.forms.FormField.TextField;
import vn.hoalu.forms.Validation.Problem;

/** What a readable value may still break. */
record Constraints(Today today) {

    List<Problem> check(Input field, Object value) {
        return switch (field) {
            case TextField text -> text(text, (String) value);
            case TextArea area ->
                length((String) value, area.minLength(), area.maxLength().orElse(TextReading.AREA));
            case NumberField number -> number(number, (BigDecimal) value);
            case DateTimeField moment -> moment(moment, value);
            case FormField.Checkbox box -> List.of();
            case FormField.Choice choice -> List.of();
            case FormField.FilePicker files -> List.of();
        };
    }

    private static List<Problem> text(TextField field, String text) {
        List<Problem> problems = new ArrayList<>(
                length(text, field.minLength(), field.maxLength().orElse(TextReading.LINE)));
        if (problems.isEmpty()) {
            field.shape().flatMap(shape -> WellKnownShape.problem(shape, text)).ifPresent(problems::add);
            field.pattern()
                    .filter(pattern -> !SafePattern.of(pattern).matches(text))
                    .ifPresent(pattern -> problems.add(field.patternMessage()
                            .<Problem>map(Problem.Own::new)
                            .orElseGet(() -> Reading.problem("pattern", Map.of()))));
        }
        return problems;
    }

    /** Counted as people count: one letter with its accents is one. */
    private static List<Problem> length(String text, Optional<Integer> min, int max) {
        int length = text.codePointCount(0, text.length());
        if (min.isPresent() && length < min.get()) {
            return List.of(Reading.problem("tooShort", Map.of("min", min.get(), "length", length)));
        }
        if (length > max) {
            return List.of(Reading.problem("tooLong", Map.of("max", max, "length", length)));
        }
        return List.of();
    }

    private static List<Problem> number(NumberField field, BigDecimal number) {
        if (number.scale() > field.decimalDigits()) {
            return List.of(Reading.problem("decimals", Map.of("digits", field.decimalDigits())));
        }
        if (field.min().filter(min -> number.compareTo(min) < 0).isPresent()) {
            return List.of(Reading.problem("tooSmall", Map.of("min", field.min().get())));
        }
        if (field.max().filter(max -> number.compareTo(max) > 0).isPresent()) {
            return List.of(Reading.problem("tooLarge", Map.of("max", field.max().get())));
        }
        if (field.step().filter(step -> number.remainder(step).signum() != 0).isPresent()) {
            return List.of(Reading.problem("step", Map.of("step", field.step().get())));
        }
        return List.of();
    }

    private List<Problem> moment(DateTimeField field, Object value) {
        Optional<LocalDate> day = switch (value) {
            case LocalDate date -> Optional.of(date);
            case LocalDateTime moment -> Optional.of(moment.toLocalDate());
            default -> Optional.empty();
        };
        return field.noPast() && day.filter(date -> date.isBefore(today.date())).isPresent()
                ? List.of(Reading.problem("past", Map.of()))
                : List.of();
    }
}
