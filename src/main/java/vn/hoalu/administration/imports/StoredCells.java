package vn.hoalu.administration.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows and their problems as they are kept. */
final class StoredCells {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<SheetCell>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private StoredCells() {}

    static String write(SheetRow row) {
        return JSON.writeValueAsString(row.cells());
    }

    static SheetRow read(int number, String cells) {
        return new SheetRow(number, JSON.readValue(cells, CELLS));
    }

    static SheetRow read(int number, byte[] cells) {
        return read(number, new String(cells, StandardCharsets.UTF_8));
    }

    static byte[] bytes(SheetRow row) {
        return write(row).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(List<Problem> problems) {
        return JSON.writeValueAsString(problems).getBytes(StandardCharsets.UTF_8);
    }

    static List<Problem> problems(byte[] stored) {
        return JSON.readValue(new String(stored, StandardCharsets.UTF_8), PROBLEMS);
    }
}
