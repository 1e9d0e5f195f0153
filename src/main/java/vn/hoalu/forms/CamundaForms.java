package vn.hoalu.forms;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.FormField.Option;
import vn.hoalu.forms.Validation.Problem;

/** Forms as Camunda's modeler writes them. */
@Component
class CamundaForms implements Forms {

    private final Conditions conditions;
    private final Visibility visibility;
    private final Constraints constraints;
    private final ChoiceLists lists;
    private final Supplier<Set<String>> sources;

    @Autowired
    CamundaForms(Clock clock, ObjectProvider<LiveSources> live) {
        this(clock, () -> live.stream().map(LiveSources::names).findFirst().orElse(Set.of()));
    }

    CamundaForms(Clock clock, Supplier<Set<String>> sources) {
        this.sources = sources;
        conditions = new Conditions(clock);
        visibility = new Visibility(conditions);
        constraints = new Constraints(new Today(clock));
        lists = new ChoiceLists(conditions);
    }

    @Override
    public FormDefinition read(String json) {
        return new FormReader(conditions, constraints, sources.get()).read(json);
    }

    @Override
    public Validation validate(FormDefinition form, Map<String, Object> values, FormContext context) {
        Map<String, Object> visible = visible(form, values, context);
        Map<String, List<Problem>> problems = new HashMap<>();
        Judgement.Tools tools = new Judgement.Tools(visibility, constraints, reader(context), context);
        Map<String, Object> accepted = new Judgement(
                        tools, values, visible, Scope.of(form, context, visible), "", problems)
                .judge(form.fields());
        return new Validation(accepted, problems);
    }

    @Override
    public Map<String, Object> typed(FormDefinition form, Map<String, Object> values, FormContext context) {
        return level(form, values, context).values();
    }

    @Override
    public Map<String, Object> visible(FormDefinition form, Map<String, Object> values, FormContext context) {
        return visibility.visible(form, level(form, values, context), context);
    }

    private TypedLevel level(FormDefinition form, Map<String, Object> values, FormContext context) {
        return new Typing(form, reader(context)).type(values, context);
    }

    private ValueReader reader(FormContext context) {
        return new ValueReader(lists, context);
    }

    @Override
    public boolean hidden(FormField field, Map<String, Object> scope) {
        return visibility.hidden(field, scope);
    }

    @Override
    public boolean readOnly(Input input, Map<String, Object> scope) {
        return visibility.readOnly(input, scope);
    }

    @Override
    public List<Option> options(Choice choice, Map<String, Object> scope) {
        return lists.options(choice, scope);
    }

    @Override
    public String words(LocalizedText text, Locale locale, Map<String, Object> scope) {
        return new Template(conditions).fill(text.in(locale), locale, scope);
    }

    @Override
    public TableRows rows(FormField.Table table, Locale locale, Map<String, Object> scope) {
        return new Tables(conditions).rows(table, locale, scope);
    }
}
