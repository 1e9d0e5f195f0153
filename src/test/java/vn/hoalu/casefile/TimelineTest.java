package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hoalu.access.Stamp;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;

class TimelineTest {

    private final CaseKey caseKey = new CaseKey(UUID.randomUUID());
    private final ListedEntries entries = new ListedEntries();
    private final Officials officials = mock(Officials.class);
    private final Timeline timeline = new Timeline(entries, officials, mock(Models.class));

    @Test
    void pages_run_from_the_newest_to_the_first_without_a_gap() {
        IntStream.rangeClosed(1, Timeline.PAGE + 2).forEach(this::write);

        Rows<TimelineEntry> first = timeline.page(caseKey, Optional.empty());
        Rows<TimelineEntry> second = timeline.page(caseKey, first.next());

        assertThat(first.items()).hasSize(Timeline.PAGE);
        assertThat(first.items().getFirst().arguments()).containsEntry("n", String.valueOf(Timeline.PAGE + 2));
        assertThat(second.items())
                .extracting(entry -> entry.arguments().get("n"))
                .containsExactly("2", "1");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void entry_tells_the_officials_name() {
        OfficialId officer = new OfficialId(UUID.randomUUID());
        when(officials.names(anyCollection())).thenReturn(Map.of(officer, new OfficialName(officer, "Đinh Thị Mẫu")));
        entries.add(Entry.ofBusiness(
                caseKey, Instant.EPOCH, "casefile.entry.opened", Map.of(), Optional.of(Stamp.of(officer))));

        assertThat(timeline.page(caseKey, Optional.empty()).items())
                .extracting(entry -> entry.by().map(OfficialName::name))
                .containsExactly(Optional.of("Đinh Thị Mẫu"));
    }

    private void write(int n) {
        Map<String, String> arguments = Map.of("n", String.valueOf(n));
        entries.add(Entry.ofBusiness(caseKey, Instant.EPOCH, "casefile.entry.opened", arguments, Optional.empty()));
    }
}
