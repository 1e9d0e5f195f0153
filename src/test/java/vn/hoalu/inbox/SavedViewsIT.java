package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.TaskId;

/** Kept lists and signs of presence: whose they are, who sees them, where they go. */
@HoaLuTest
class SavedViewsIT {
    private static final UnitCode UNIT = new UnitCode("14401");
    private static final UnitCode HEIR = new UnitCode("14404");
    private static final String CHAIR = "COMMUNE_CHAIR@14401";
    private static final String OFFICER = "COMMUNE_OFFICER@14401";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SavedViews views;

    @Autowired
    InboxPreferences preferences;

    @Autowired
    Presence presence;

    @Autowired
    ViewsFollow following;

    @Autowired
    TransactionTemplate transaction;

    private final WorkingTogether together = new WorkingTogether();
    private final UUID id = UUID.randomUUID();
    private final Actor chair = Tasks.official(CHAIR);
    private final Actor officer = Tasks.official(OFFICER);
    private final Actor stranger = Tasks.official("COMMUNE_OFFICER@14404");
    private final InboxQuery query = InboxQuery.of(InboxList.MINE)
            .withFilter(InboxFilter.NONE.withUnit(Optional.of(UNIT)).withDue(InboxFilter.Due.OVERDUE))
            .withSearch("Nguyễn Thử");

    @BeforeEach
    void wire() {
        beans.autowireBean(together);
        views.save(id, "Trễ hạn", query, chair);
    }

    @Test
    void a_view_comes_back_as_it_was_saved_and_its_words_are_not_kept_in_plain() {
        assertThat(views.of(chair)).singleElement().satisfies(view -> {
            assertThat(view.query()).isEqualTo(query);
            assertThat(view.own()).isTrue();
        });
        assertThat(together.strings("select query from inbox_view where id = ?", id.toString()))
                .singleElement()
                .asString()
                .contains("unit=14401")
                .doesNotContain("Th");
        assertThat(views.of(officer)).isEmpty();
    }

    @Test
    void a_shared_view_is_read_by_its_role_and_changed_by_its_owner_only() {
        views.share(id, Optional.of(new Post(Role.COMMUNE_OFFICER, UNIT)), chair);

        assertThat(views.of(officer)).extracting(SavedView::id, SavedView::own).containsExactly(tuple(id, false));
        assertThat(views.of(stranger)).isEmpty();
        views.pin(id, true, officer);
        assertThat(views.of(officer).getFirst().pinned()).isTrue();
        assertThat(views.of(chair).getFirst().pinned()).isFalse();
        assertThatExceptionOfType(NoSuchView.class).isThrownBy(() -> views.rename(id, "Của tôi", officer));
        assertThatExceptionOfType(NoSuchView.class).isThrownBy(() -> views.remove(id, officer));
        assertThatExceptionOfType(NoSuchView.class).isThrownBy(() -> views.pin(id, true, stranger));
    }

    @Test
    void what_one_has_kept_is_always_listed_and_one_too_many_is_refused_in_words() {
        UUID own = UUID.randomUUID();
        views.save(own, "Ở cuối bảng chữ cái", query, officer);
        List<UUID> all = IntStream.range(0, 59).mapToObj(i -> UUID.randomUUID()).toList();
        all.forEach(each -> views.save(each, "An " + each, query, chair));
        all.forEach(each -> views.share(each, Optional.of(new Post(Role.COMMUNE_OFFICER, UNIT)), chair));
        views.share(id, Optional.of(new Post(Role.COMMUNE_OFFICER, UNIT)), chair);

        assertThat(views.of(officer)).extracting(SavedView::id).contains(own);
        assertThat(views.of(chair)).hasSize(60);
        assertThatExceptionOfType(TooManyViews.class)
                .isThrownBy(() -> views.save(UUID.randomUUID(), "Thêm nữa", query, chair));
        // A second arrival is none too many.
        views.save(id, "Trễ hạn", query, chair);
    }

    @Test
    void only_who_may_shares_and_only_in_the_own_unit() {
        UUID own = UUID.randomUUID();
        views.save(own, "Của cán bộ", query, officer);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> views.share(own, Optional.of(new Post(Role.COMMUNE_OFFICER, UNIT)), officer));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> views.share(id, Optional.of(new Post(Role.COMMUNE_OFFICER, HEIR)), chair));
        assertThat(views.mayShareWith(officer)).isEmpty();
        assertThat(views.mayShareWith(chair)).extracting(Post::unit).containsOnly(UNIT);
    }

    @Test
    void what_is_removed_comes_back_when_that_is_undone() {
        views.remove(id, chair);
        assertThat(views.of(chair)).isEmpty();

        views.restore(id, chair);
        views.rename(id, "Đổi tên", chair);

        assertThat(views.of(chair)).extracting(SavedView::name).containsExactly("Đổi tên");
        assertThatExceptionOfType(ViewNameMissing.class).isThrownBy(() -> views.rename(id, " ", chair));
    }

    @Test
    void a_reorganisation_moves_what_a_view_asks_for_and_with_whom_it_is_shared() {
        views.share(id, Optional.of(new Post(Role.COMMUNE_OFFICER, UNIT)), chair);
        UnitChange change = UnitChange.of(LocalDate.of(2027, 1, 1), Map.of(UNIT, HEIR));
        assertThat(following.live(Set.of(UNIT), LocalDate.of(2027, 1, 1))).isPositive();
        assertThat(following.preview(change, Optional.empty()).items())
                .anySatisfy(moving -> assertThat(moving.label()).isEqualTo("Trễ hạn"));

        transaction.executeWithoutResult(status -> following.move(change));

        SavedView moved = views.of(chair).getFirst();
        assertThat(moved.query()).isEqualTo(query.withFilter(query.filter().withUnit(Optional.of(HEIR))));
        assertThat(moved.sharedWith()).contains(new Post(Role.COMMUNE_OFFICER, HEIR));
        assertThat(following.live(Set.of(UNIT), LocalDate.of(2027, 1, 1))).isZero();
    }

    @Test
    void place_first_page_and_keys_are_kept_for_each_official_alone() {
        preferences.place("inbox?q=Nguyễn", chair);
        preferences.firstView(Optional.of(id), chair);
        preferences.singleKeys(false, chair);

        assertThat(preferences.place(chair)).contains("inbox?q=Nguyễn");
        assertThat(preferences.firstView(chair)).contains(id);
        assertThat(preferences.singleKeys(chair)).isFalse();
        assertThat(preferences.place(officer)).isEmpty();
        assertThat(preferences.singleKeys(officer)).isTrue();
    }

    @Test
    void who_reads_and_types_is_seen_by_colleagues_and_by_nobody_else() {
        Actor one = together.official("Nguyễn Thị Đọc", OFFICER);
        TaskId task = together.task(OFFICER);

        presence.reading(task, one);
        assertThat(presence.at(List.of(task), officer).get(task))
                .extracting(each -> each.official().name() + " " + each.doing())
                .containsExactly("Nguyễn Thị Đọc READING");
        presence.typing(task, one);
        assertThat(presence.at(List.of(task), officer).get(task).getFirst().doing())
                .isEqualTo(Presence.Doing.TYPING);
        assertThat(presence.at(List.of(task), one)).isEmpty();
        assertThat(presence.at(List.of(task), stranger)).isEmpty();

        presence.left(task, one);
        assertThat(presence.at(List.of(task), officer)).isEmpty();

        presence.reading(task, stranger);
        assertThat(presence.at(List.of(task), officer)).isEmpty();
    }
}
