package vn.hoalu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.Rows;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.document.content.ContentCheck;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.document.content.Refusal;
import vn.hoalu.document.content.RefusedContent;
import vn.hoalu.document.content.SampleFiles;
import vn.hoalu.document.scan.VirusScan;
import vn.hoalu.document.store.ContentMissing;
import vn.hoalu.document.store.DocumentStore;
import vn.hoalu.document.store.Incoming;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.workflow.CaseKey;

/** Rows and files stay together whatever happens between them. */
@HoaLuTest
class DocumentsIT {

    private static final byte[] PDF = SampleFiles.pdf(Color.RED);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    BeginningUpload beginning;

    @Autowired
    FilingDocument filing;

    @Autowired
    ContentCheck check;

    @Autowired
    Incoming incoming;

    @Autowired
    DocumentStore store;

    @Autowired
    ScanVerdicts verdicts;

    @Autowired
    ScanningDocuments scanning;

    @Autowired
    SweepingDocuments sweeping;

    @Autowired
    Sweepings sweepings;

    @Autowired
    StoredDocuments documents;

    @Autowired
    ReadingDocuments reading;

    @Autowired
    WithdrawingDocument withdrawing;

    @Autowired
    DocumentsInForms forms;

    @Autowired
    CaseFiles files;

    @Autowired
    DocumentSettings settings;

    @Autowired
    CurrentActor current;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final DocumentCases cases = new DocumentCases();
    private CaseKey caseKey;

    @BeforeEach
    void openCase() {
        beans.autowireBean(cases);
        caseKey = cases.open();
    }

    @Test
    void document_stands_in_its_case_with_its_hash_and_who_brought_it() {
        cases.upload(caseKey, "Đơn.pdf", PDF);

        FiledDocument found = listed().getFirst();

        assertThat(found.name()).isEqualTo("Đơn.pdf");
        assertThat(found.size()).isEqualTo(PDF.length);
        assertThat(found.sha256()).hasSize(64);
        assertThat(found.by()).isPresent();
        assertThat(found.state()).isEqualTo(DocumentState.READY);
    }

    @Test
    void store_that_fails_leaves_an_upload_that_can_be_finished_later() throws IOException {
        DocumentId id = received();
        FailingStore broken = new FailingStore(store);
        broken.failsOnPut = true;

        assertThatThrownBy(() -> finishInto(broken, id)).hasCauseInstanceOf(IOException.class);
        assertThat(listed()).isEmpty();

        asOfficer(() -> cases.receiving.progress(id, current.get()));
        assertThat(listed()).extracting(FiledDocument::id).containsExactly(id);
    }

    @Test
    void power_cut_between_content_and_row_is_finished_by_the_one_who_asks_again() throws IOException {
        DocumentId id = received();
        FailingStore dying = new FailingStore(store);
        dying.failsAfterPut = true;

        assertThatThrownBy(() -> finishInto(dying, id)).hasCauseInstanceOf(IOException.class);
        assertThat(store.holds(id.toString())).isTrue();
        assertThat(listed()).isEmpty();

        var progress = asOfficer(() -> cases.receiving.progress(id, current.get()));
        assertThat(progress.finished()).isTrue();
        assertThat(listed()).extracting(FiledDocument::id).containsExactly(id);
    }

    @Test
    void what_nobody_comes_back_to_is_swept_row_content_and_parts() throws IOException {
        DocumentId id = received();
        FailingStore dying = new FailingStore(store);
        dying.failsAfterPut = true;
        assertThatThrownBy(() -> finishInto(dying, id)).hasCauseInstanceOf(IOException.class);
        changed("UPDATE document_document SET begun_at = begun_at - INTERVAL 48 HOUR WHERE id = ?", id);
        DocumentId kept = cases.upload(caseKey, "a.pdf", PDF);

        forget();

        assertThat(sweepings.withoutRow(List.of(id.toString(), kept.toString())))
                .containsExactly(id.toString());
        sweepFiles();
        assertThat(store.holds(id.toString())).isFalse();
        assertThat(incoming.received(id.toString())).isZero();
        assertThat(store.holds(kept.toString())).isTrue();
    }

    @Test
    void what_was_brought_for_a_start_form_waits_as_long_as_the_forms_draft() {
        DocumentId id = asOfficer(() -> cases.upload(Optional.empty(), "a.pdf", PDF, current.get()));

        changed("UPDATE document_document SET begun_at = begun_at - INTERVAL 20 DAY WHERE id = ?", id);
        forget();
        assertThat(sweepings.withoutRow(List.of(id.toString()))).isEmpty();

        changed("UPDATE document_document SET begun_at = begun_at - INTERVAL 11 DAY WHERE id = ?", id);
        forget();
        assertThat(sweepings.withoutRow(List.of(id.toString()))).containsExactly(id.toString());
    }

    private void forget() {
        Instant now = Instant.now();
        sweepings.forget(now.minus(SweepingDocuments.FORSAKEN), now.minus(SweepingDocuments.WAITING));
    }

    @Test
    void row_whose_file_is_gone_is_shown_as_incomplete() throws IOException {
        DocumentId id = lost();

        sweepFiles();

        assertThat(listed()).extracting(FiledDocument::state).containsExactly(DocumentState.LOST);
        assertThatThrownBy(() -> asOfficer(() -> reading.download(id, current.get())))
                .isInstanceOf(DocumentNotReady.class);
    }

    @Test
    void file_that_was_only_away_is_found_again(@TempDir Path folder) throws IOException {
        DocumentId id = lost();
        store.put(id.toString(), Files.write(folder.resolve("back"), PDF));

        sweepFiles();

        assertThat(listed()).extracting(FiledDocument::state).containsExactly(DocumentState.READY);
    }

    @Test
    void last_part_that_arrives_by_eight_threads_at_once_makes_one_document() throws Exception {
        DocumentId id = received();
        Callable<Boolean> finishing = () -> asOfficer(() -> {
            cases.receiving.progress(id, current.get());
            return true;
        });

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(8, finishing))) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(listed()).hasSize(1);
        assertThat(entries("document.entry.added")).isEqualTo(1);
        assertThat(store.holds(id.toString())).isTrue();
    }

    @Test
    void eight_at_once_withdraw_a_document_once() throws Exception {
        DocumentId id = cases.upload(caseKey, "a.pdf", PDF);
        Callable<Boolean> withdrawal = () -> asOfficer(() -> {
            try {
                withdrawing.withdraw(id, "Nhầm hồ sơ", current.get());
                return true;
            } catch (DocumentNotReady late) {
                return false;
            }
        });
        List<Boolean> done = new ArrayList<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(8, withdrawal))) {
                done.add(each.get());
            }
        }

        assertThat(done).containsOnlyOnce(true);
        assertThat(entries("document.entry.withdrawn")).isEqualTo(1);
    }

    @Test
    void withdrawn_document_stays_listed_cannot_be_opened_and_loses_its_content_in_time() throws IOException {
        DocumentId id = cases.upload(caseKey, "a.pdf", PDF);

        asOfficer(() -> {
            withdrawing.withdraw(id, "Nhầm hồ sơ", current.get());
            return true;
        });

        FiledDocument withdrawn = listed().getFirst();
        assertThat(withdrawn.withdrawal().orElseThrow().reason()).isEqualTo("Nhầm hồ sơ");
        assertThat(withdrawn.erased()).isFalse();
        assertThatThrownBy(() -> asOfficer(() -> reading.download(id, current.get())))
                .isInstanceOf(DocumentNotReady.class);
        changed("UPDATE document_document SET withdrawn_at = withdrawn_at - INTERVAL 40 DAY WHERE id = ?", id);
        sweeping.sweep();
        assertThat(listed().getFirst().erased()).isTrue();
        assertThat(store.holds(id.toString())).isFalse();
    }

    @Test
    void nobody_from_elsewhere_withdraws_and_who_only_reads_does_not_either() {
        DocumentId id = cases.upload(caseKey, "a.pdf", PDF);

        for (String login : List.of(DocumentCases.STRANGER, "kiemtra.tinh")) {
            assertThatThrownBy(() -> ActingAs.demo(login, () -> withdrawing.withdraw(id, "x", current.get())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void closed_case_takes_no_more_documents_not_even_one_that_was_on_its_way() throws IOException {
        DocumentId onItsWay = received();
        cases.close(caseKey);

        assertThatThrownBy(() -> cases.upload(caseKey, "a.pdf", PDF))
                .isInstanceOfSatisfying(
                        RefusedContent.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.CASE_CLOSED));
        assertThatThrownBy(() -> asOfficer(() -> cases.receiving.progress(onItsWay, current.get())))
                .isInstanceOf(RefusedContent.class);
        assertThat(listed()).isEmpty();
    }

    @Test
    void document_that_waits_for_its_scan_is_seen_and_not_opened_until_the_answer_comes() throws IOException {
        FakeScan scan = new FakeScan();
        DocumentId id = receivedUnscanned(scan);

        assertThat(listed()).extracting(FiledDocument::state).containsExactly(DocumentState.UNSCANNED);
        assertThatThrownBy(() -> asOfficer(() -> reading.download(id, current.get())))
                .isInstanceOf(DocumentNotReady.class);
        ScanningDocuments again = new ScanningDocuments(scan, store, verdicts);
        assertThat(again.scan(id)).isFalse();

        scan.answers = true;
        assertThat(again.scan(id)).isTrue();

        assertThat(listed()).extracting(FiledDocument::state).containsExactly(DocumentState.READY);
    }

    @Test
    void document_without_content_does_not_hold_up_the_scan_of_others() throws IOException {
        FakeScan scan = new FakeScan();
        for (int i = 0; i < 3; i++) {
            store.remove(receivedUnscanned(scan).toString());
        }
        receivedUnscanned(scan);
        scan.answers = true;

        new ScanningDocuments(scan, store, verdicts).scanWaiting();

        assertThat(listed()).extracting(FiledDocument::state).containsOnlyOnce(DocumentState.READY);
    }

    @Test
    void scan_that_does_not_answer_is_soon_left_alone() throws IOException {
        FakeScan scan = new FakeScan();
        for (int i = 0; i < 5; i++) {
            receivedUnscanned(scan);
        }
        scan.asked = 0;

        new ScanningDocuments(scan, store, verdicts).scanWaiting();

        assertThat(scan.asked).isBetween(1, 3);
    }

    @Test
    void who_brings_file_after_file_and_opens_no_case_is_stopped() {
        transaction.executeWithoutResult(status -> {
            Actor officer = asOfficer(() -> current.get());
            for (int i = 0; i < 300; i++) {
                Document waiting = new Document(
                        DocumentId.fresh(), Optional.empty(), new byte[0], 1, officer.stamp(), Instant.now());
                waiting.received(DocumentType.TXT, "0".repeat(64), false, Instant.now());
                documents.add(waiting);
            }

            assertThatThrownBy(() -> asOfficer(() -> cases.upload(Optional.empty(), "a.pdf", PDF, current.get())))
                    .isInstanceOfSatisfying(
                            RefusedContent.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY));
            status.setRollbackOnly();
        });
    }

    @Test
    void infected_document_loses_its_content_and_says_so() throws IOException {
        FakeScan scan = new FakeScan();
        scan.answers = true;
        scan.virus = Optional.of("Eicar-Test");
        DocumentId id = receivedUnscanned(scan);

        assertThat(listed()).extracting(FiledDocument::state).containsExactly(DocumentState.INFECTED);
        assertThat(store.holds(id.toString())).isFalse();
        assertThat(entries("document.entry.infected")).isEqualTo(1);
    }

    @Test
    void documents_of_a_start_form_wait_for_their_case_and_are_their_officials_alone() throws IOException {
        DocumentId id = asOfficer(() -> cases.upload(Optional.empty(), "a.pdf", PDF, current.get()));
        assertThat(listed()).isEmpty();
        assertThat(asOfficer(() -> reading.one(id, current.get())).name()).isEqualTo("a.pdf");
        assertThatThrownBy(() -> ActingAs.demo("danhgia.hoalu", () -> reading.one(id, current.get())))
                .isInstanceOf(NoSuchDocument.class);
        assertThatThrownBy(() -> ActingAs.demo(
                        "danhgia.hoalu", () -> transaction.execute(status -> attach(id, caseKey, current.get()))))
                .isInstanceOf(NoSuchDocument.class);

        asOfficer(() -> transaction.execute(status -> attach(id, caseKey, current.get())));

        assertThat(listed()).extracting(FiledDocument::id).containsExactly(id);
        CaseKey other = cases.open();
        assertThatThrownBy(() -> asOfficer(() -> transaction.execute(status -> attach(id, other, current.get()))))
                .isInstanceOf(NoSuchDocument.class);
    }

    @Test
    void form_of_a_case_takes_its_documents_and_no_others() throws IOException {
        DocumentId own = cases.upload(caseKey, "a.png", SampleFiles.picture("png", 9, 9));
        DocumentId foreign = cases.upload(cases.open(), "b.txt", SampleFiles.text("b"));
        DocumentId waiting = asOfficer(() -> cases.upload(Optional.empty(), "c.txt", PDF, current.get()));

        asOfficer(() -> {
            FormFiles files = forms.of(caseKey, current.get());
            FormFiles starting = forms.starting(current.get());
            assertThat(files.find(own.toString()).orElseThrow().address()).contains("document/" + own + "/picture");
            assertThat(files.find(own.toString()).orElseThrow().type()).isEqualTo("image/png");
            assertThat(files.find(foreign.toString())).isEmpty();
            assertThat(files.find(waiting.toString())).isEmpty();
            assertThat(files.find("no id")).isEmpty();
            assertThat(starting.find(waiting.toString())).isPresent();
            assertThat(starting.find(own.toString())).isEmpty();
            return true;
        });
        ActingAs.demo(DocumentCases.STRANGER, () -> {
            assertThat(forms.of(caseKey, current.get()).find(own.toString())).isEmpty();
            assertThat(forms.starting(current.get()).find(waiting.toString())).isEmpty();
        });
    }

    private DocumentId lost() throws IOException {
        DocumentId id = cases.upload(caseKey, "a.pdf", PDF);
        store.remove(id.toString());
        assertThatThrownBy(() -> asOfficer(() -> reading.download(id, current.get())))
                .isInstanceOf(DocumentNotReady.class);
        return id;
    }

    private boolean attach(DocumentId id, CaseKey to, Actor actor) {
        filing.attach(id, to, actor);
        return true;
    }

    private List<FiledDocument> listed() {
        return asOfficer(() -> reading.of(caseKey));
    }

    /** Whole in the folder of uploads, and nothing more. */
    private DocumentId received() throws IOException {
        return asOfficer(() -> {
            DocumentId id = cases.receiving.begin(Optional.of(caseKey), "a.pdf", PDF.length, current.get());
            incoming.add(id.toString(), 0, PDF.length, new ByteArrayInputStream(PDF), head -> {});
            return id;
        });
    }

    private DocumentId receivedUnscanned(VirusScan scan) throws IOException {
        DocumentId id = received();
        FilingDocument withScan = new FilingDocument(
                documents,
                beans.getBean(DocumentNames.class),
                beans.getBean(FilingRight.class),
                scan,
                files,
                beans.getBean(vn.hoalu.access.AuditLog.class),
                beans.getBean(java.time.Clock.class));
        asOfficer(() -> transaction.execute(status -> {
            withScan.file(id, DocumentType.PDF, "0".repeat(64), current.get());
            return true;
        }));
        store.put(id.toString(), incoming.whole(id.toString()));
        new ScanningDocuments(scan, store, verdicts).scan(id);
        return id;
    }

    private void finishInto(DocumentStore into, DocumentId id) throws IOException {
        FinishingUpload finishing = new FinishingUpload(incoming, check, into, filing, scanning);
        asOfficer(() -> {
            finishing.finish(id, current.get());
            return true;
        });
    }

    private void changed(String statement, DocumentId id) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(statement).param(id.toString()).update());
    }

    /** As if all of it were two days old. */
    private void sweepFiles() {
        new SweepingDocuments(
                        sweepings,
                        store,
                        incoming,
                        java.time.Clock.offset(java.time.Clock.systemUTC(), Duration.ofDays(2)))
                .sweep();
    }

    private int entries(String key) {
        return jdbc.sql("SELECT COUNT(*) FROM casefile_entry WHERE case_key = ? AND message_key = ?")
                .param(caseKey.toString())
                .param(key)
                .query(Integer.class)
                .single();
    }

    private interface Act<T> {
        T act() throws IOException;
    }

    private static <T> T asOfficer(Act<T> act) {
        return ActingAs.demo(DocumentCases.OFFICER, () -> {
            try {
                return act.act();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static class FakeScan implements VirusScan {

        boolean answers;
        int asked;
        Optional<String> virus = Optional.empty();

        @Override
        public boolean active() {
            return true;
        }

        @Override
        public Optional<String> find(InputStream content) throws IOException {
            asked++;
            if (!answers) {
                throw new IOException("no answer");
            }
            return virus;
        }
    }

    /** Ends where the power would. */
    private static class FailingStore implements DocumentStore {

        private final DocumentStore real;
        boolean failsOnPut;
        boolean failsAfterPut;

        FailingStore(DocumentStore real) {
            this.real = real;
        }

        @Override
        public void put(String key, Path content) throws IOException {
            if (failsOnPut) {
                throw new IOException("before");
            }
            real.put(key, content);
            if (failsAfterPut) {
                throw new IOException("after");
            }
        }

        @Override
        public InputStream open(String key) throws IOException {
            throw new ContentMissing(key);
        }

        @Override
        public boolean holds(String key) throws IOException {
            return real.holds(key);
        }

        @Override
        public void remove(String key) throws IOException {
            real.remove(key);
        }

        @Override
        public Rows<String> putBefore(Instant moment, Optional<String> cursor) throws IOException {
            return real.putBefore(moment, cursor);
        }
    }
}
