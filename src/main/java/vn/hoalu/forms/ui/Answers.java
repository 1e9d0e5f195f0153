package vn.hoalu.forms.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Choices;
import vn.hoalu.forms.FormField.Option;

/** The answers that one list offers now; they may hang on what stands in other fields. */
final class Answers<V> implements Level.Changing {

    private final Choice choice;
    private final Surroundings around;
    private final HasValue<?, V> component;
    private final Consumer<List<Option>> show;
    private List<Option> offered;

    Answers(Choice choice, Surroundings around, HasValue<?, V> component, Consumer<List<Option>> show) {
        this.choice = choice;
        this.around = around;
        this.component = component;
        this.show = show;
        offered = around.forms().options(choice, around.context().known());
        show.accept(offered);
    }

    /** Puts back what was chosen where it is still offered. */
    @Override
    public void refresh(Map<String, Object> scope) {
        if (choice.choices() instanceof Choices.Written || choice.choices() instanceof Choices.Live) {
            return;
        }
        List<Option> now = around.forms().options(choice, scope);
        if (!now.equals(offered)) {
            V chosen = component.getValue();
            offered = now;
            show.accept(now);
            if (still(chosen)) {
                component.setValue(chosen);
            } else {
                component.clear();
            }
        }
    }

    private boolean still(@Nullable V chosen) {
        return switch (chosen) {
            case null -> false;
            case Collection<?> several -> offered.containsAll(several);
            default -> offered.contains(chosen);
        };
    }

    /** @param value one value, or several */
    Set<Option> find(Object value) {
        Collection<?> wanted = value instanceof Collection<?> several ? several : Set.of(value);
        if (choice.choices() instanceof Choices.Live live) {
            return wanted.stream()
                    .map(each -> around.context().live().find(live.source(), String.valueOf(each)))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return offered.stream()
                .filter(option -> wanted.contains(option.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
