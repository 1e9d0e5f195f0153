package vn.hoalu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.ProcessKey;

@HoaLuTest
class CaseFileIT {

    private static final ProcessKey PROCESS = new ProcessKey("CertificationProcess");
    private static final UnitCode UNIT = new UnitCode("14329");

    @Autowired
    CaseFiles files;

    @Autowired
    CaseGroups groups;

    @Autowired
    EntryRepository entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Contention contention;

    @Test
    void numbers_follow_each_other_and_a_failed_case_leaves_no_gap() {
        int first = serial(open("TA"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    openNow("TA");
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");

        assertThat(serial(open("TA"))).isEqualTo(first + 1);
    }

    @Test
    void cases_opened_at_once_have_different_numbers() throws Exception {
        List<Callable<String>> openings = IntStream.range(0, 12)
                .<Callable<String>>mapToObj(i -> () -> open("TB"))
                .toList();

        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<String> numbers =
                    people.invokeAll(openings).stream().map(CaseFileIT::result).toList();

            assertThat(numbers).doesNotHaveDuplicates().hasSize(12);
        }
    }

    @Test
    void opened_and_closed_case_is_found_with_its_outcome() {
        CaseKey caseKey = new CaseKey(UUID.randomUUID());

        transaction.executeWithoutResult(status -> {
            files.open(caseKey, PROCESS, "TC", UNIT, "Phạm Thị Thử");
            files.record(caseKey, "casefile.entry.opened", Map.of("number", "x"), Optional.empty());
            files.close(caseKey, "casefile.state.open");
        });

        assertThat(files.find(caseKey).orElseThrow().outcomeKey()).contains("casefile.state.open");
        assertThat(entries.before(caseKey.value(), Long.MAX_VALUE, Limit.of(9)))
                .extracting(Entry::messageKey)
                .containsExactly("casefile.entry.closed", "casefile.entry.opened", "casefile.entry.opened");
    }

    @Test
    void case_is_opened_only_inside_the_transaction_of_its_business() {
        assertThatThrownBy(() -> openNow("TD")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void group_is_remembered_once() {
        CaseKey caseKey = new CaseKey(UUID.randomUUID());

        transaction.executeWithoutResult(status -> {
            groups.add(caseKey, "CERT_EXAMINER@14329");
            groups.add(caseKey, "CERT_EXAMINER@14329");
        });

        assertThat(groups.anyOf(caseKey, Set.of("CERT_EXAMINER@14329", "DPO@37")))
                .isTrue();
        assertThat(groups.anyOf(caseKey, Set.of("DPO@37"))).isFalse();
        assertThat(groups.anyOf(caseKey, Set.of())).isFalse();
    }

    private String open(String series) {
        return contention.resolve(() -> transaction.execute(status -> openNow(series)));
    }

    private String openNow(String series) {
        return files.open(new CaseKey(UUID.randomUUID()), PROCESS, series, UNIT, "Phạm Thị Thử");
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private static String result(Future<String> opening) {
        return opening.resultNow();
    }
}
