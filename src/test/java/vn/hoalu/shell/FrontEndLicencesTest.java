package vn.hoalu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The front end's half of the licence report; Maven makes the other one, target/THIRD-PARTY.txt. */
class FrontEndLicencesTest {

    private static final Path LOCK = Path.of("src/main/frontend/package-lock.json");

    private static final Set<String> FREE = Set.of(
            "0BSD",
            "Apache-2.0",
            "BlueOak-1.0.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC-BY-4.0",
            "CC0-1.0",
            "ISC",
            "MIT",
            "MPL-2.0",
            "OFL-1.1",
            "Python-2.0",
            "Unlicense");

    /** MIT but for one clause: their watermark stays in sight. It does. */
    private static final Set<String> WITH_A_CLAUSE_WE_KEEP = Set.of("bpmn-js");

    @Test
    void every_package_is_under_a_free_licence() throws IOException {
        Map<String, String> licences = new TreeMap<>();
        JsonMapper.shared().readTree(Files.readString(LOCK)).get("packages").properties().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .forEach(entry -> licences.put(name(entry.getKey()), licence(entry.getValue())));

        report(licences);

        assertThat(licences).isNotEmpty();
        assertThat(licences.entrySet().stream()
                        .filter(entry -> !WITH_A_CLAUSE_WE_KEEP.contains(entry.getKey()))
                        .filter(entry -> !isFree(entry.getValue()))
                        .toList())
                .isEmpty();
    }

    @Test
    void lock_file_names_no_registry() throws IOException {
        assertThat(Files.readString(LOCK)).doesNotContain("\"resolved\"");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf("node_modules/") + "node_modules/".length());
    }

    private static String licence(JsonNode entry) {
        return entry.path("license").asString("none");
    }

    /** "(MIT OR GPL-3.0)" is free, because MIT may be chosen. */
    private static boolean isFree(String licence) {
        return List.of(licence.replaceAll("[()]", "").split(" OR ")).stream().anyMatch(FREE::contains);
    }

    private static void report(Map<String, String> licences) throws IOException {
        List<String> lines = new ArrayList<>();
        licences.forEach((name, licence) -> lines.add(licence + "  " + name));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/THIRD-PARTY-FRONT-END.txt"), lines);
    }
}
