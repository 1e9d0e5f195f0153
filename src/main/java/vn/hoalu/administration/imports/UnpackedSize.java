package vn.hoalu.administration.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Unpacks a workbook once into nothing: the library holds what it unpacks, and looks at each part alone. */
final class UnpackedSize {

    private UnpackedSize() {}

    static void demandModest(byte[] content) {
        byte[] nothing = new byte[64 * 1024];
        long size = 0;
        int files = 0;
        try (var packed = new ZipArchiveInputStream(new ByteArrayInputStream(content), "UTF-8", true, true)) {
            while (packed.getNextEntry() != null) {
                files++;
                for (int read = packed.read(nothing); read >= 0; read = packed.read(nothing)) {
                    size += read;
                    demand(size <= SheetLimits.UNPACKED);
                }
                demand(files <= SheetLimits.PACKED_FILES);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSheet(UnreadableSheet.Reason.NOT_A_SHEET);
        }
    }

    private static void demand(boolean modest) {
        if (!modest) {
            throw new UnreadableSheet(UnreadableSheet.Reason.TOO_LARGE);
        }
    }
}
