package vn.hoalu.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.Units;

/** How long a sheet of 20,000 rows with 400 new teams takes, from the upload to the last row. */
@Tag("bench-import")
@HoaLuTest
class ImportBench {

    private static final int ROWS = Integer.getInteger("import.rows", 20_000);
    private static final int IN_A_TEAM = 50;
    private static final List<String> COMMUNES =
            List.of("13318", "13324", "13363", "13366", "14329", "14533", "14620", "13669");

    @Autowired
    ImportingPeople importing;

    @Autowired
    ReadingImports reading;

    @Autowired
    ImportWorker worker;

    @Autowired
    Staffing staffing;

    @Test
    void twenty_thousand_people_come_in() {
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, "Người Đo", Optional.empty());
        Post post = new Post(Role.SYS_ADMIN, Units.PROVINCE);
        staffing.appoint(id, post);
        Actor actor = new Actor(id, "Người Đo", Set.of(post));
        byte[] sheet = Sheets.xlsx(rows());

        ImportId run = ImportId.fresh();
        double uploaded = seconds(() -> importing.upload(run, "do.xlsx", sheet, Languages.VIETNAMESE, actor));
        double checked = seconds(() -> work(run, actor, ImportState.READY));
        assertThat(reading.read(run, actor).counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
        importing.carryOut(run, actor);
        double carried = seconds(() -> work(run, actor, ImportState.DONE));
        assertThat(reading.read(run, actor).counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));

        ImportId again = ImportId.fresh();
        importing.upload(again, "do.xlsx", sheet, Languages.VIETNAMESE, actor);
        work(again, actor, ImportState.READY);
        assertThat(reading.read(again, actor).counts()).isEqualTo(new Counts(0, 0, ROWS, 0));

        System.out.printf(Locale.ROOT, "import.rows %d%n", ROWS);
        System.out.printf(Locale.ROOT, "import.upload_s %.1f%n", uploaded);
        System.out.printf(Locale.ROOT, "import.preview_s %.1f%n", checked);
        System.out.printf(Locale.ROOT, "import.carry_out_s %.1f%n", carried);
    }

    private void work(ImportId run, Actor actor, ImportState end) {
        while (reading.read(run, actor).state() != end) {
            worker.work();
            ImportLine line = reading.read(run, actor);
            System.out.printf("%s: %d of %d rows%n", line.state(), line.handled(), line.total());
        }
    }

    private static List<List<Object>> rows() {
        String name = "Đo " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        String from = Dates.day(LocalDate.of(2026, 7, 1));
        List<List<Object>> rows = new ArrayList<>(List.of(Sheets.HEADING));
        for (int i = 0; i < ROWS; i++) {
            int team = i / IN_A_TEAM;
            String number = "0379%08d".formatted(i);
            rows.add(List.of(
                    "Nguyễn Văn " + name,
                    number,
                    "0912%06d".formatted(i),
                    i % IN_A_TEAM == 0 ? "TEAM_LEAD" : "TEAM_MEMBER",
                    COMMUNES.get(team % COMMUNES.size()),
                    "Tổ đo " + team,
                    from,
                    ""));
        }
        return rows;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
