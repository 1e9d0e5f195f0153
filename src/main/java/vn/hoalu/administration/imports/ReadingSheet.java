package vn.hoalu.administration.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the rows of a file into the run; finds the headings on the way. */
@Component
class ReadingSheet {

    private static final int AT_ONCE = 500;
    private static final int HEADING_WITHIN = 25;

    private final ImportRows rows;
    private final ColumnTitles titles;

    ReadingSheet(ImportRows rows, ColumnTitles titles) {
        this.rows = rows;
        this.titles = titles;
    }

    record Read(SheetRow heading, int total) {}

    Read read(ImportRun run) {
        Collecting collecting = new Collecting(run.id());
        SheetReader.of(run.format()).read(rows.file(run.id()), collecting::take);
        return collecting.end();
    }

    private final class Collecting {

        private final ImportId run;
        private final List<SheetRow> batch = new ArrayList<>();
        private @Nullable SheetRow heading;
        private int seen;
        private int total;

        Collecting(ImportId run) {
            this.run = run;
        }

        void take(SheetRow row) {
            seen++;
            if (heading == null) {
                Optional<ColumnMap> found = ColumnMap.of(row, titles);
                heading = found.isPresent() ? row : null;
                demand(heading != null || seen < HEADING_WITHIN, UnreadableSheet.Reason.NO_HEADER);
            } else if (!row.isToSkip()) {
                keep(row);
            }
        }

        private void keep(SheetRow row) {
            total++;
            demand(total <= SheetLimits.ROWS, UnreadableSheet.Reason.TOO_MANY_ROWS);
            batch.add(row);
            if (batch.size() == AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            rows.add(run, batch);
            batch.clear();
        }

        Read end() {
            if (heading == null) {
                throw new UnreadableSheet(UnreadableSheet.Reason.NO_HEADER);
            }
            demand(total > 0, UnreadableSheet.Reason.EMPTY);
            flush();
            return new Read(heading, total);
        }

        private static void demand(boolean kept, UnreadableSheet.Reason reason) {
            if (!kept) {
                throw new UnreadableSheet(reason);
            }
        }
    }
}
