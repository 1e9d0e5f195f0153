package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.hoalu.inbox.InboxChoices;
import vn.hoalu.inbox.InboxFilter;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.TaskState;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitName;

/** What a list can be narrowed to. Folded away until asked for: rows are worth more than fields. */
class FilterPanel extends Div {
    private final RowWords words;
    private final Consumer<InboxFilter> wish;
    private final FilterFields fields;
    private final FilterWords said;
    private InboxFilter filter = InboxFilter.NONE;

    FilterPanel(RowWords words, Consumer<InboxFilter> wish) {
        this.words = words;
        this.wish = wish;
        this.fields = new FilterFields(words);
        this.said = new FilterWords(words);
        addClassName("inbox-filters");
        setId("inbox-filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("inbox.filter.label"));
        add(fields);
    }

    void show(InboxQuery query, InboxChoices choices) {
        filter = query.filter();
        fields.clear();
        process(choices.processes());
        step(choices.steps());
        unit(choices.units());
        due();
        state();
        campaign(choices.campaigns());
        person(choices.persons());
        followUp();
        fields.goOn();
    }

    private void process(List<InboxChoices.Process> processes) {
        field(
                "process",
                processes,
                each -> each.name().in(words.locale()),
                has(filter.process(), InboxChoices.Process::key),
                chosen -> filter.withProcess(chosen.map(InboxChoices.Process::key)));
    }

    /** Of the chosen process only, where one is chosen. */
    private void step(List<InboxChoices.Step> steps) {
        List<InboxChoices.Step> fitting = steps.stream()
                .filter(step -> filter.process()
                        .filter(chosen -> !chosen.equals(step.key().process()))
                        .isEmpty())
                .toList();
        field(
                "step",
                fitting,
                each -> each.name().in(words.locale()),
                has(filter.step(), InboxChoices.Step::key),
                chosen -> filter.withStep(chosen.map(InboxChoices.Step::key)));
    }

    private void unit(List<UnitName> units) {
        field(
                "unit",
                units,
                UnitName::name,
                has(filter.unit(), UnitName::code),
                unit -> filter.withUnit(unit.map(UnitName::code)));
    }

    private void due() {
        List<InboxFilter.Due> dues = Arrays.stream(InboxFilter.Due.values())
                .filter(due -> due != InboxFilter.Due.ANY)
                .toList();
        field("due", dues, said::due, filter.due()::equals, due -> filter.withDue(due.orElse(InboxFilter.Due.ANY)));
    }

    private void state() {
        field(
                "state",
                List.of(TaskState.OPEN, TaskState.CLAIMED),
                said::state,
                has(filter.state(), Function.identity()),
                filter::withState);
    }

    private void campaign(List<String> campaigns) {
        if (!campaigns.isEmpty()) {
            field(
                    "campaign",
                    campaigns,
                    Function.identity(),
                    has(filter.campaign(), Function.identity()),
                    filter::withCampaign);
        }
    }

    private void person(List<OfficialName> persons) {
        field(
                "person",
                persons,
                OfficialName::name,
                has(filter.person(), OfficialName::id),
                person -> filter.withPerson(person.map(OfficialName::id)));
    }

    private void followUp() {
        field(
                "followUp",
                List.of(InboxFilter.FollowUp.values()),
                said::followUp,
                has(filter.followUp(), Function.identity()),
                filter::withFollowUp);
    }

    private static <T, K> Function<T, Boolean> has(Optional<K> wanted, Function<T, K> key) {
        return item -> wanted.filter(key.apply(item)::equals).isPresent();
    }

    private <T> void field(
            String name,
            List<T> items,
            Function<T, String> said,
            Function<T, Boolean> chosen,
            Function<Optional<T>, InboxFilter> change) {
        fields.add(name, items, said, chosen, given -> wish.accept(change.apply(given)));
    }

    void focus() {
        fields.focusFirst();
    }
}
