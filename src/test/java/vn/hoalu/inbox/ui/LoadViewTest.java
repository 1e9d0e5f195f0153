package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.inbox.BulkAct;
import vn.hoalu.inbox.HandingOver.Route;
import vn.hoalu.inbox.InboxChange;
import vn.hoalu.inbox.InboxFilter;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.InboxStep;
import vn.hoalu.inbox.LoadQuery;
import vn.hoalu.inbox.Share;
import vn.hoalu.inbox.TaskState;
import vn.hoalu.inbox.UnitLoad;
import vn.hoalu.inbox.UnitLoad.Amount;
import vn.hoalu.inbox.Workload;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

@ContextConfiguration(classes = {InboxViewTest.Parts.class, DeskForTests.class})
@ViewPackages(classes = LoadView.class)
class LoadViewTest extends SpringBrowserlessTest {
    private static final UnitName UNIT = new UnitName(new UnitCode("14329"), UnitKind.WARD, "Hoa Lư");

    @Autowired
    FakeDesk desk;

    private final OfficialName busy = new OfficialName(new OfficialId(new UUID(2, 1)), "Nguyễn Văn Bận");
    private final OfficialName away = new OfficialName(new OfficialId(new UUID(2, 2)), "Trần Thị Vắng");
    private final OfficialName free = new OfficialName(new OfficialId(new UUID(2, 3)), "Lê Văn Rảnh");
    private final InboxRow first = waiting();
    private final InboxRow second = waiting();

    private static InboxRow waiting() {
        return RowWordsTest.row(TaskState.CLAIMED, InboxRow.Held.BY_COLLEAGUE, Optional.empty());
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        desk.clear();
        desk.led.add(UNIT);
        desk.held.add(new Workload.HeldRow(first, Optional.of(busy.id())));
        desk.held.add(new Workload.HeldRow(second, Optional.of(busy.id())));
        CoverLine cover = new CoverLine(
                CoverId.fresh(),
                away,
                free,
                Set.of(),
                Optional.empty(),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 4),
                Optional.empty());
        desk.load = new UnitLoad(
                UNIT,
                new Amount(3, 1, 0),
                List.of(
                        person(busy, new Amount(12, 4, 2), List.of()),
                        person(away, new Amount(2, 0, 0), List.of(cover)),
                        person(free, Amount.NONE, List.of())),
                Amount.NONE);
        super.initVaadinEnvironment();
        InboxViewTest.speakVietnamese();
    }

    private static UnitLoad.Person person(OfficialName name, Amount amount, List<CoverLine> absences) {
        return new UnitLoad.Person(name, List.of(Role.COMMUNE_OFFICER), amount, !absences.isEmpty(), absences);
    }

    @Test
    void each_line_says_whose_how_many_who_is_away_and_who_has_too_much() {
        navigate(LoadView.class);

        assertThat(line(0))
                .contains("Chưa có người nhận", "3 việc", "1 đến hạn tuần này")
                .doesNotContain("quá hạn");
        assertThat(line(1)).contains("Nguyễn Văn Bận", "12 việc", "2 quá hạn", "Nhiều hơn hẳn mức trung bình");
        assertThat(line(2))
                .contains("Trần Thị Vắng", "Vắng mặt đến 04/12/2026, Lê Văn Rảnh làm thay")
                .doesNotContain("Nhiều hơn hẳn");
        assertThat(find(LoadLine.class).all()).hasSize(4);
        assertThat(desk.looked).containsExactly(new LoadQuery(UNIT.code(), new Share.Waiting(), InboxFilter.Due.ANY));
    }

    @Test
    void a_number_leads_to_its_tasks() {
        navigate(LoadView.class);

        RouterLink overdue = find(RouterLink.class).withText("2 quá hạn").single();
        UI.getCurrent()
                .navigate(
                        "inbox/load",
                        QueryParameters.fromString(
                                overdue.getHref().substring(overdue.getHref().indexOf('?') + 1)));

        assertThat(desk.looked.getLast())
                .isEqualTo(new LoadQuery(UNIT.code(), new Share.Held(busy.id()), InboxFilter.Due.OVERDUE));
        assertThat(texts()).contains("Nguyễn Văn Bận – Quá hạn");
        assertThat(find(RouterLink.class)
                        .withAttribute("aria-current", "true")
                        .single()
                        .getText())
                .isEqualTo("2 quá hạn");
    }

    @Test
    void selected_tasks_go_to_a_person_with_a_reason_and_come_back() {
        navigate(LoadView.class);
        grid().asMultiSelect().select(first, second);

        test(button("Chuyển việc")).click();
        AssignDialog asking = find(AssignDialog.class).single();
        give(asking);
        assertThat(desk.acts).isEmpty();
        choose(asking, away);
        test(find(TextArea.class, asking).single()).setValue("chia lại");
        give(asking);

        Route route = new Route(Optional.of(busy.id()), Optional.of(away.id()));
        assertThat(desk.acts).containsExactly(new BulkAct.Move(route, "chia lại"), new BulkAct.Move(route, "chia lại"));
        assertThat(notice()).contains("Đã chuyển 2 việc");
        test(button("Hoàn tác")).click();
        assertThat(desk.acts.subList(2, 4)).containsOnly(new BulkAct.MoveBack(route.back()));
    }

    @Test
    void what_was_refused_says_why_and_alone_stays_selected() {
        navigate(LoadView.class);
        desk.refusing.add(second.id());
        grid().asMultiSelect().select(first, second);

        test(button("Chuyển việc")).click();
        AssignDialog asking = find(AssignDialog.class).single();
        choose(asking, free);
        test(find(TextArea.class, asking).single()).setValue("chia lại");
        give(asking);

        assertThat(grid().getSelectedItems()).containsExactly(second);
        assertThat(find(BulkOutcome.class).single().getElement().getTextRecursively())
                .contains("người khác nhận");
    }

    @Test
    void who_gets_more_is_chosen_by_name_and_what_they_have() {
        navigate(LoadView.class);
        grid().asMultiSelect().select(first);

        test(button("Chuyển việc")).click();

        ComboBox<OfficialName> people = people(find(AssignDialog.class).single());
        assertThat(people.getItemLabelGenerator().apply(busy)).isEqualTo("Nguyễn Văn Bận – 12 việc");
        assertThat(people.getItemLabelGenerator().apply(away)).isEqualTo("Trần Thị Vắng – 2 việc, đang vắng");
    }

    @Test
    void tasks_go_back_to_the_group_only_with_a_reason() {
        navigate(LoadView.class);
        grid().asMultiSelect().select(first);

        test(button("Trả lại")).click();
        ConfirmWithReason asking = find(ConfirmWithReason.class).single();
        test(find(TextArea.class, asking).single()).setValue("nghỉ dài ngày");
        test(find(Button.class, asking).withText("Trả lại").single()).click();

        assertThat(desk.acts)
                .containsExactly(
                        new BulkAct.Move(new Route(Optional.of(busy.id()), Optional.empty()), "nghỉ dài ngày"));
    }

    @Test
    void what_is_dropped_and_was_never_dragged_moves_nothing() {
        navigate(LoadView.class);

        find(LoadPeople.class).single().dropped(free.id().toString());
        find(LoadPeople.class).single().dropped("x' OR 1=1");

        assertThat(find(AssignDialog.class).exists()).isFalse();
    }

    @Test
    void an_address_of_a_unit_that_is_not_led_shows_the_own_one() {
        UI.getCurrent().navigate("inbox/load", QueryParameters.fromString("unit=14533&of=nobody&due=x"));

        assertThat(desk.looked).containsExactly(new LoadQuery(UNIT.code(), new Share.Waiting(), InboxFilter.Due.ANY));
    }

    @Test
    void who_leads_no_unit_is_refused() {
        desk.led.clear();

        assertThatThrownBy(() -> navigate(LoadView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.looked).isEmpty();
    }

    @Test
    void numbers_and_tasks_follow_what_others_do() {
        navigate(LoadView.class);
        desk.load = new UnitLoad(UNIT, new Amount(4, 1, 0), List.of(), Amount.NONE);
        desk.held.removeLast();

        hear("COMMUNE_OFFICER@14533");
        assertThat(line(0)).contains("3 việc");
        hear("COMMUNE_OFFICER@14329");

        assertThat(line(0)).contains("4 việc");
        assertThat(shown()).containsExactly(first);
    }

    @Test
    void tasks_stay_where_they_are_while_some_are_selected() {
        navigate(LoadView.class);
        grid().asMultiSelect().select(second);
        desk.load = new UnitLoad(UNIT, new Amount(4, 1, 0), List.of(), Amount.NONE);
        desk.held.removeLast();

        hear("COMMUNE_OFFICER@14329");

        assertThat(line(0)).contains("4 việc");
        assertThat(shown()).containsExactly(first, second);
        assertThat(grid().getSelectedItems()).containsExactly(second);
    }

    @Test
    void page_whose_session_has_ended_hears_no_more() {
        navigate(LoadView.class);
        desk.open = false;
        desk.load = new UnitLoad(UNIT, new Amount(4, 1, 0), List.of(), Amount.NONE);

        hear("COMMUNE_OFFICER@14329");

        assertThat(line(0)).contains("3 việc");
        assertThat(desk.listeners).isEmpty();
    }

    private void hear(String group) {
        InboxChange change = new InboxChange(
                new TaskId("elsewhere"),
                group,
                Set.of(),
                false,
                TaskState.CLAIMED,
                new InboxStep(new ProcessKey("TestProcess"), "Task_Test"),
                "13285",
                Optional.empty());
        List.copyOf(desk.listeners).forEach(listener -> listener.accept(List.of(change)));
        roundTrip();
    }

    private List<InboxRow> shown() {
        return grid().getListDataView().getItems().toList();
    }

    private String line(int index) {
        return find(LoadLine.class).all().get(index).getElement().getTextRecursively();
    }

    private InboxGrid grid() {
        return find(InboxGrid.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void give(AssignDialog dialog) {
        test(find(Button.class, dialog).withText("Chuyển việc").single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OfficialName> people(AssignDialog dialog) {
        return find(ComboBox.class, dialog).single();
    }

    private void choose(AssignDialog dialog, OfficialName person) {
        people(dialog).setValue(person);
    }

    private String notice() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
