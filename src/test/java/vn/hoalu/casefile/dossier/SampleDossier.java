package vn.hoalu.casefile.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Messages;
import vn.hoalu.base.PdfPaper;
import vn.hoalu.base.RealMessages;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.casefile.Note;
import vn.hoalu.casefile.PaperOfCase;
import vn.hoalu.casefile.TimelineEntry;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.inbox.GivenAnswers;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitName;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** A made-up case with something of everything, as a file. */
final class SampleDossier {

    static final Messages MESSAGES = RealMessages.read();
    static final Instant AT = Instant.parse("2026-11-24T01:02:03.004Z");

    private static final OfficialName OFFICER = new OfficialName(new OfficialId(new UUID(1, 2)), "Nguyễn Văn Mẫu");
    private static final OfficialName ABSENT = new OfficialName(new OfficialId(new UUID(1, 3)), "Lê Thị Ví Dụ");
    private static final CaseKey KEY = new CaseKey(new UUID(7, 8));

    private final int events;
    private final int documents;
    private final PaperPrinter printer = new PaperPrinter(new PdfPaper());

    SampleDossier(int events, int documents) {
        this.events = events;
        this.documents = documents;
    }

    String json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new JsonDossier(bytes));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    byte[] paper(Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new PaperDossier(bytes, new DossierWords(MESSAGES, locale), printer));
        return bytes.toByteArray();
    }

    private void write(DossierFile file) {
        DossierWords official = DossierWords.official(MESSAGES);
        DossierChain chain = new DossierChain(KEY);
        try {
            file.begin(head(), new DossierFile.Taking("export", AT, OFFICER, Optional.of(ABSENT)), chain);
            for (DossierItem item : items()) {
                String canonical = official.canonical(item);
                file.add(item, canonical, chain.add(canonical));
            }
            file.end(chain);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<DossierItem> items() {
        List<DossierItem> items = new ArrayList<>();
        items.add(head());
        items.add(new DossierItem.Fact(
                Evidence.Fact.message("certification.evidence.programme", "certification.programme.UNIVERSAL")));
        for (int i = 0; i < events; i++) {
            items.add(new DossierItem.Event(event(i)));
        }
        items.add(new DossierItem.Remark(note()));
        for (int i = 0; i < documents; i++) {
            items.add(new DossierItem.Document(document(i)));
        }
        items.add(new DossierItem.Form(answers(), Optional.of(OFFICER)));
        return items;
    }

    private static DossierItem.Head head() {
        CaseSummary summary = new CaseSummary(
                KEY,
                "GCN-2026-0001",
                new ProcessKey("CertificationProcess"),
                new UnitCode("14329"),
                "Phạm Thị \"Thử\" \\ <Nghiệm>\u0001",
                AT,
                Optional.of(AT.plusSeconds(60)),
                Optional.of("certification.outcome.issued"));
        return new DossierItem.Head(
                summary,
                new LocalizedText("Certification", Map.of("vi", "Cấp giấy chứng nhận", "ar", "منح الشهادة")),
                Optional.of(new UnitName(new UnitCode("14329"), UnitKind.WARD, "Hoa Lư")));
    }

    private static TimelineEntry event(int number) {
        return new TimelineEntry(
                AT.plusSeconds(number),
                "casefile.entry.completed",
                Map.of(),
                Optional.of(new LocalizedText("Check " + number, Map.of("vi", "Kiểm tra lần " + number))),
                Optional.of(OFFICER),
                number % 2 == 0 ? Optional.of(ABSENT) : Optional.empty());
    }

    private static Note note() {
        return new Note(
                new UUID(3, 3),
                "Đã gọi điện.\nHẹn thứ Hai.",
                Optional.of("Đã gọi"),
                Optional.of(OFFICER),
                Optional.empty(),
                AT,
                Optional.of(AT),
                Optional.of(AT.plusSeconds(9)),
                false,
                false);
    }

    private static PaperOfCase document(int number) {
        return new PaperOfCase(
                "d" + number,
                "Đơn đề nghị số %d.pdf".formatted(number),
                "application/pdf",
                12_345L + number,
                "ab".repeat(32),
                "WITHDRAWN",
                "document.state.WITHDRAWN",
                AT,
                Optional.of(OFFICER),
                Optional.empty(),
                Optional.of(new PaperOfCase.Withdrawal(AT, Optional.of(OFFICER), Optional.of(ABSENT), "Nhầm hồ sơ")),
                false);
    }

    private static GivenAnswers answers() {
        return new GivenAnswers(
                "task",
                "Task_Visit",
                Optional.of(new LocalizedText("Visit", Map.of("vi", "Đến hộ gia đình"))),
                OFFICER.id(),
                AT,
                List.of(new GivenAnswers.Answer(
                        "households",
                        new LocalizedText("Households", Map.of("vi", "Số hộ")),
                        List.of(Map.of("z", 2.5, "a", 3, "b", true)),
                        LocalizedText.of("2,5"))));
    }
}
