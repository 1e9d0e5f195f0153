package vn.hoalu.forms;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Forms as Camunda's modeler writes them. */
@Component
class CamundaForms implements Forms {

    private final Conditions conditions;
    private final Visibility visibility;
    private final Constraints constraints;

    CamundaForms(Clock clock) {
        conditions = new Conditions(clock);
        visibility = new Visibility(conditions);
        constraints = new Constraints(new Today(clock));
    }

    @Override
    public FormDefinition read(String json) {
        return new FormReader(conditions, constraints).read(json);
    }

    @Override
    public Validation validate(FormDefinition form, Map<String, Object> values) {
        return new Judgement(form, values).judge(visibility.shown(form, typed(form, values)), constraints);
    }

    @Override
    public boolean hidden(FormField field, Map<String, Object> values) {
        return visibility.hidden(field, values);
    }

    @Override
    public Map<String, Object> typed(FormDefinition form, Map<String, Object> values) {
        Map<String, Object> typed = new HashMap<>();
        for (FormField.Input input : form.inputs()) {
            if (ValueReader.read(input, values.get(input.key())) instanceof Reading.Given given) {
                typed.put(input.key(), given.value());
            }
        }
        return typed;
    }

    @Override
    public Map<String, Object> visible(FormDefinition form, Map<String, Object> values) {
        return visibility.visible(form, typed(form, values));
    }
}
