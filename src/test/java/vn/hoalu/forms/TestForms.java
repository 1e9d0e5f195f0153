package vn.hoalu.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.hoalu.base.MovableClock;

/** The real forms module at a fixed moment, and the form files of the tests. */
public final class TestForms {

    /** Already the 5th in Việt Nam. */
    private static final String NOW = "2026-09-04T18:00:00Z";

    private TestForms() {}

    public static Forms forms() {
        return new CamundaForms(MovableClock.at(NOW), () -> Set.of("units", "people"));
    }

    public static FormDefinition named(String name) {
        return forms().read(file("models/shown/" + name + ".form"));
    }

    /** A form of the movement's own work. */
    public static FormDefinition domain(String name) {
        return forms().read(file("models/domain/" + name + ".form"));
    }

    static String file(String path) {
        try (InputStream file = TestForms.class.getResourceAsStream("/" + path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A form of one component. */
    public static FormDefinition of(String component) {
        return forms().read("{\"type\": \"default\", \"id\": \"F\", \"components\": [" + component.replace('\'', '"')
                + "]}");
    }
}
