package vn.hoalu.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Conditions and expressions may read fields that have conditions themselves, but never in a circle: then no answer
 * would be the right one.
 */
final class ConditionChains {

    private static final int MAX_CHAIN = Visibility.MAX_CHAIN;

    /** Of all different expressions together; it bounds the time their parser takes. */
    private static final int MAX_LENGTH = 6_000;

    private final Conditions conditions;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<FormField, String> names;
    private final Set<String> texts = new HashSet<>();
    private int length;
    private boolean grew = true;

    /** @param names by which to complain about a component with a condition, compared by identity */
    ConditionChains(Conditions conditions, Map<FormField, String> names) {
        this.conditions = conditions;
        this.names = names;
    }

    /**
     * Where names are looked up.
     *
     * @param paths of the levels of values around, the innermost first: those of lists and a dot, and the form's own
     */
    private record Place(List<String> paths) {

        String path() {
            return paths.getFirst();
        }

        Place rowsOf(String key) {
            return new Place(
                    Stream.concat(Stream.of(path() + key + "."), paths.stream()).toList());
        }

        Stream<String> candidates(String name) {
            if (name.startsWith("this.")) {
                return Stream.of(path() + name.substring("this.".length()));
            }
            if (name.startsWith("parent.") && paths.size() > 1) {
                return Stream.of(paths.get(1) + name.substring("parent.".length()));
            }
            return paths.stream().flatMap(path -> shorter(name).map(known -> path + known));
        }

        /** A path may lead into what a field holds. */
        private static Stream<String> shorter(String name) {
            return Stream.iterate(
                    name, path -> !path.isEmpty(), path -> path.substring(0, Math.max(0, path.lastIndexOf('.'))));
        }
    }

    void check(FormDefinition form) {
        Place root = new Place(List.of(""));
        start(form.fields(), root);
        while (grew) {
            grew = false;
            deepen(form.fields(), 0, root);
        }
    }

    private void start(List<FormField> fields, Place place) {
        FormDefinition.flat(fields).forEach(field -> {
            FormDefinition.key(field).forEach(key -> levels.put(place.path() + key, 0));
            if (field instanceof FormField.DynamicList list) {
                start(list.fields(), place.rowsOf(list.key()));
            }
        });
    }

    /** @return the deepest level there is among the fields */
    private int deepen(List<FormField> fields, int around, Place place) {
        int deepest = around;
        for (FormField field : fields) {
            deepest = Math.max(deepest, deepen(field, around, place));
        }
        return deepest;
    }

    private int deepen(FormField field, int around, Place place) {
        int level = field.hideIf()
                .map(condition -> level(field, condition, around, place, true))
                .orElse(around);
        for (String expression : expressions(field)) {
            level = Math.max(level, level(field, expression, around, place, strict(field)));
        }
        if (level > MAX_CHAIN) {
            throw new UnsupportedForm(name(field), "condition-chain", "conditions wait for each other");
        }
        int deepest = switch (field) {
            case FormField.Container container -> deepen(container.fields(), level, place);
            case FormField.DynamicList list -> deepen(list.fields(), level, place.rowsOf(list.key()));
            default -> level;
        };
        FormDefinition.key(field).forEach(key -> raise(place.path() + key, deepest));
        return deepest;
    }

    private void raise(String key, int level) {
        if (levels.getOrDefault(key, 0) < level) {
            levels.put(key, level);
            grew = true;
        }
    }

    /** What a field works out beside whether it is hidden, and what its value hangs on. */
    private static List<String> expressions(FormField field) {
        return switch (field) {
            case FormField.Computed computed -> List.of(computed.expression());
            case FormField.Input input ->
                Stream.concat(input.readOnlyIf().stream(), answers(input).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static Optional<String> answers(FormField.Input input) {
        return input instanceof FormField.Choice choice
                        && choice.choices() instanceof FormField.Choices.Computed computed
                ? Optional.of(computed.expression())
                : Optional.empty();
    }

    /** Whether a misspelt name can be told: what is worked out may also read what is known of the case. */
    private static boolean strict(FormField field) {
        return !(field instanceof FormField.Computed) && !(field instanceof FormField.Choice);
    }

    private int level(FormField field, String expression, int around, Place place, boolean strict) {
        int deepest = around;
        for (String found : reads(field, expression)) {
            boolean loose = found.startsWith(FeelTree.LOOSE);
            String read = loose ? found.substring(1) : found;
            Optional<Integer> level = place.candidates(read)
                    .map(levels::get)
                    .flatMap(Stream::ofNullable)
                    .findFirst();
            if (level.isEmpty()
                    && strict
                    && !loose
                    && !(read.equals("i") && place.paths().size() > 1)) {
                throw new UnsupportedForm(name(field), "condition", "the form has no field " + read);
            }
            deepest = Math.max(deepest, level.orElse(0));
        }
        return deepest + 1;
    }

    private Set<String> reads(FormField field, String expression) {
        if (texts.add(expression)) {
            length += expression.length();
        }
        if (length > MAX_LENGTH) {
            throw new UnsupportedForm(name(field), "condition", "the form has too many conditions");
        }
        try {
            return conditions.names(expression);
        } catch (IllegalArgumentException wrong) {
            throw new UnsupportedForm(name(field), "condition", String.valueOf(wrong.getMessage()));
        }
    }

    private String name(FormField field) {
        return names.getOrDefault(field, "form");
    }
}
