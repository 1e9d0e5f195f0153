package vn.hoalu.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.administration.KeepingCalendar;
import vn.hoalu.base.Languages;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.organization.CalendarDay;
import vn.hoalu.organization.CalendarEdit;
import vn.hoalu.organization.TestEnds;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.WorkingCalendar;

/** The administrator's page; what moves are ends of the test's own. The seventh of March 2090 is a Tuesday. */
@HoaLuTest
class CalendarViewIT extends SpringBrowserlessTest {

    private static final UnitCode WARD = new UnitCode("14329");
    private static final Instant MONDAY = Instant.parse("2090-03-06T02:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2090, 3, 7);

    @Autowired
    ApplicationContext context;

    @Autowired
    DefaultListableBeanFactory beans;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    KeepingCalendar keeping;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private TestEnds ends;

    @BeforeEach
    void administer() {
        UI.getCurrent().getSession().setLocale(Languages.VIETNAMESE);
        ActingAs.stay(ActingAs.idOf("quantri.tinh"));
        ends = new TestEnds(owner, jdbc);
        beans.registerSingleton("testEnds", ends);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 25; i++) {
                ends.add(WARD, MONDAY, calendar.after(1, MONDAY, WARD), 1, calendar.edition());
            }
        });
    }

    @AfterEach
    void forget() {
        beans.destroySingleton("testEnds");
        TestEnds.forget(owner);
        SecurityContextHolder.clearContext();
    }

    @Test
    void days_are_entered_once_it_is_seen_what_they_move() {
        open();
        fill(TUESDAY, TUESDAY.plusDays(1), "Lễ hội thử", CalendarDay.Kind.HOLIDAY);

        assertThat(paragraphs()).anyMatch(text -> text.contains("dời 25 thời hạn"));
        Details details = test(find(Details.class).single()).getComponent();
        details.setOpened(true);
        assertThat(items())
                .hasSize(20)
                .allMatch(row ->
                        row.contains("Phường Hoa Lư: từ 17:00 Thứ Ba 07/03/2090 sang" + " 17:00 Thứ Năm 09/03/2090"));
        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-07 10:00 0", 25));
        press("Lưu và tính lại thời hạn");

        assertThat(days()).anyMatch(row -> row.contains("Thứ Ba 07/03/2090") && row.contains("Lễ hội thử"));
        assertThat(moving()).contains("đã xem 0 việc");
        TestEnds.work(context);
        open();
        assertThat(moving()).isEmpty();
        assertThat(ends.ends()).isEqualTo(Map.of("2090-03-09 10:00 1", 25));
        assertThat(lastAct()).isEqualTo("calendar.daysEntered 2090-03-07 2090-03-08");
    }

    @Test
    void unconfirmed_day_counts_once_it_is_confirmed_and_not_any_more_once_it_is_removed() {
        enter(CalendarDay.Status.UNCONFIRMED);
        open();

        press("Xác nhận");
        press("Lưu và tính lại thời hạn");
        TestEnds.work(context);
        assertThat(ends.ends()).containsOnlyKeys("2090-03-08 10:00 1");

        press("Bỏ khỏi lịch");
        press("Lưu và tính lại thời hạn");
        TestEnds.work(context);

        assertThat(ends.ends()).containsOnlyKeys("2090-03-07 10:00 2");
        assertThat(days()).isEmpty();
    }

    @Test
    void what_the_calendar_cannot_say_is_told_at_its_field_and_what_was_typed_stays() {
        open();
        fill(TUESDAY, null, "Làm bù thử", CalendarDay.Kind.WORKDAY);

        RadioButtonGroup<?> kind = find(RadioButtonGroup.class).all().getFirst();
        assertThat(kind.isInvalid()).isTrue();
        assertThat(kind.getErrorMessage()).contains("Chỉ thứ Bảy hoặc Chủ nhật");
        assertThat(field("Tên ngày").getValue()).isEqualTo("Làm bù thử");
        assertThat(find(CalendarPreviewDialog.class).all()).isEmpty();
    }

    @Test
    void who_previewed_a_calendar_that_another_one_changes_is_told_and_keeps_what_was_typed() {
        open();
        fill(TUESDAY, null, "Lễ hội thử", CalendarDay.Kind.HOLIDAY);
        enter(CalendarDay.Status.UNCONFIRMED);

        press("Lưu và tính lại thời hạn");

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(field("Tên ngày").getValue()).isEqualTo("Lễ hội thử");
        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(Instant.parse("2090-03-07T10:00:00Z"));
    }

    @Test
    void unit_gets_hours_of_its_own_and_takes_those_from_above_again() {
        open();
        chooseWard();
        press("Đổi giờ làm việc");
        TimePicker evening = find(TimePicker.class).all().get(3);
        evening.setValue(LocalTime.of(13, 0));
        press("Xem trước thay đổi");
        assertThat(evening.getErrorMessage()).isEqualTo("Giờ kết thúc phải sau giờ bắt đầu.");
        evening.setValue(LocalTime.of(16, 30));
        press("Xem trước thay đổi");
        press("Lưu và tính lại thời hạn");

        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(Instant.parse("2090-03-07T09:30:00Z"));
        assertThat(calendar.after(1, MONDAY, new UnitCode("14533"))).isEqualTo(Instant.parse("2090-03-07T10:00:00Z"));

        press("Theo giờ của cấp trên");
        press("Lưu và tính lại thời hạn");

        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(Instant.parse("2090-03-07T10:00:00Z"));
        assertThat(lastAct()).isEqualTo("calendar.hoursSet 14329");
    }

    @Test
    void other_officials_read_the_calendar_and_change_nothing() {
        enter(CalendarDay.Status.PROJECTED);
        ActingAs.stay(ActingAs.idOf("canbo.hoalu"));
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Lịch làm việc");
        assertThat(days()).singleElement().asString().contains("Dự kiến");
        assertThat(find(Button.class, find(CalendarView.class).single()).all()).isEmpty();
    }

    private void enter(CalendarDay.Status status) {
        CalendarDay day =
                new CalendarDay(TUESDAY, CalendarDay.Kind.HOLIDAY, status, LocalizedText.of("Ngày đã có"), "");
        keeping.change(new CalendarEdit.EnterDays(List.of(day)), calendar.edition(), actor.get());
    }

    private void open() {
        UI.getCurrent().navigate("organization/calendar/2090");
    }

    private void fill(LocalDate from, LocalDate to, String name, CalendarDay.Kind kind) {
        press("Thêm ngày");
        List<DayField> fields = find(DayField.class).all();
        fields.getFirst().setValue(from);
        fields.get(1).setValue(to);
        field("Tên ngày").setValue(name);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<CalendarDay.Kind> kinds =
                find(RadioButtonGroup.class).all().getFirst();
        kinds.setValue(kind);
        press("Xem trước thay đổi");
    }

    private void chooseWard() {
        @SuppressWarnings("unchecked")
        ComboBox<UnitName> unit = find(ComboBox.class).single();
        unit.setValue(new UnitName(WARD, UnitKind.WARD, "Hoa Lư"));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String moving() {
        return find(Paragraph.class).all().stream()
                .filter(each -> each.hasClassName("calendar-moving"))
                .map(Paragraph::getText)
                .findFirst()
                .orElse("");
    }

    private List<String> items() {
        return find(ListItem.class, find(CalendarPreviewDialog.class).single()).all().stream()
                .map(each -> words(each.getElement().getTextRecursively()))
                .toList();
    }

    private List<String> days() {
        return find(DayList.class).single().getElement().getTextRecursively().contains("chưa có ngày nào")
                ? List.of()
                : find(ListItem.class, find(DayList.class).single()).all().stream()
                        .map(each -> each.getElement().getTextRecursively())
                        .toList();
    }

    private static String words(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    private String lastAct() {
        return jdbc.sql(
                        "SELECT CONCAT(act, ' ', subject) FROM access_audit WHERE act LIKE 'calendar.%' ORDER BY id DESC"
                                + " LIMIT 1")
                .query(String.class)
                .single();
    }
}
