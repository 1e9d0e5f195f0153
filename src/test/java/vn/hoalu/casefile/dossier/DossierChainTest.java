package vn.hoalu.casefile.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DossierChainTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String dossier = new SampleDossier(4, 2).json();

    @Test
    void chain_can_be_computed_again_by_anybody() throws Exception {
        JsonNode file = JSON.readTree(dossier);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] last = sha256.digest(file.get("case").asString().getBytes(UTF_8));

        assertThat(file.get("chain").get("first").asString()).isEqualTo(hex(last));
        for (JsonNode line : file.get("entries")) {
            sha256.update(last);
            last = sha256.digest(sorted(line.get("entry")).getBytes(UTF_8));
            assertThat(line.get("hash").asString()).isEqualTo(hex(last));
        }
        assertThat(file.get("chain").get("last").asString()).isEqualTo(hex(last));
        assertThat(file.get("chain").get("entries").asInt())
                .isEqualTo(file.get("entries").size())
                .isEqualTo(10);
    }

    @Test
    void file_says_everything_in_the_order_of_its_format() {
        JsonNode file = JSON.readTree(dossier);
        List<String> kinds = new ArrayList<>();
        file.get("entries")
                .forEach(line -> kinds.add(line.get("entry").get("kind").asString()));

        assertThat(file.get("format").asString()).isEqualTo("hoalu-dossier");
        assertThat(file.get("version").asInt()).isEqualTo(1);
        assertThat(kinds)
                .containsExactly(
                        "case", "fact", "event", "event", "event", "event", "note", "document", "document", "answers");
        assertThat(entry(file, 2).get("text").asString()).isEqualTo("Hoàn thành bước “Kiểm tra lần 0”");
        assertThat(entry(file, 2).get("onBehalfOf").get("name").asString()).isEqualTo("Lê Thị Ví Dụ");
        assertThat(entry(file, 2).get("at").asString()).isEqualTo("2026-11-24T01:02:03.004Z");
        assertThat(entry(file, 6).get("withdrawnAt").asString()).isEqualTo("2026-11-24T01:02:12.004Z");
    }

    @Test
    void whole_dossier_is_found_whole() {
        DossierCheck check = DossierCheck.of(dossier);

        assertThat(check.firstBroken()).isEmpty();
        assertThat(check.last())
                .isEqualTo(JSON.readTree(dossier).get("chain").get("last").asString());
    }

    @Test
    void changed_entry_is_found() {
        assertThat(broken(file -> ((ObjectNode) entry(file, 6)).put("text", "Đã không gọi điện")))
                .contains("entry 7");
        assertThat(broken(file -> ((ObjectNode) entry(file, 0)).remove("closedAt")))
                .contains("entry 1");
    }

    @Test
    void removed_inserted_and_moved_entries_are_found() {
        assertThat(broken(file -> entries(file).remove(3))).contains("entry 4");
        assertThat(broken(file -> entries(file).insert(3, entries(file).get(3))))
                .contains("entry 5");
        assertThat(broken(file -> entries(file).insert(2, entries(file).remove(4))))
                .contains("entry 3");
    }

    @Test
    void entries_cut_off_at_the_end_are_found() {
        assertThat(broken(file -> entries(file).remove(9))).contains("at the end");
    }

    @Test
    void entries_of_another_case_are_found() {
        String other = dossier.replace("\"case\":\"0", "\"case\":\"1");

        assertThat(DossierCheck.of(other).firstBroken()).isPresent();
    }

    @Test
    void other_files_are_no_dossier() {
        assertThatThrownBy(() -> DossierCheck.of("no json")).isInstanceOf(NotADossier.class);
        assertThatThrownBy(() -> DossierCheck.of("{}")).isInstanceOf(NotADossier.class);
        assertThatThrownBy(() -> DossierCheck.of(dossier.replace("\"version\":1", "\"version\":2")))
                .isInstanceOf(NotADossier.class);
    }

    @Test
    void canonical_text_follows_the_rules_of_rfc_8785() {
        assertThat(CanonicalJson.of(Map.of("\u20ac", 1, "\r", 2, "1", true, "\ud83d\ude00", "x", "\ufb33", List.of())))
                .isEqualTo("{\"\\r\":2,\"1\":true,\"\u20ac\":1,\"\ud83d\ude00\":\"x\",\"\ufb33\":[]}");
        assertThat(CanonicalJson.of("\u0000\b\t\n\f\r\u001f\"\\/é\u2028"))
                .isEqualTo("\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/é\u2028\"");
        assertThat(CanonicalJson.of(List.of(2.50, 9_007_199_254_740_991L, 9_007_199_254_740_993L, "\ud83d")))
                .isEqualTo("[\"2.5\",9007199254740991,\"9007199254740993\",\"\ufffd\"]");
    }

    private String broken(UnaryOperator<JsonNode> change) {
        JsonNode file = JSON.readTree(dossier);
        change.apply(file);
        return DossierCheck.of(JSON.writeValueAsString(file)).firstBroken().orElse("whole");
    }

    private static ArrayNode entries(JsonNode file) {
        return (ArrayNode) file.get("entries");
    }

    private static JsonNode entry(JsonNode file, int at) {
        return file.get("entries").get(at).get("entry");
    }

    /** As little as somebody else would write: members in order, everything else as the parser gave it. */
    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            List<String> members = new ArrayList<>();
            node.propertyNames().stream()
                    .sorted()
                    .forEach(name -> members.add(JSON.writeValueAsString(name) + ":" + sorted(node.get(name))));
            return "{" + String.join(",", members) + "}";
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(sorted(item)));
            return "[" + String.join(",", items) + "]";
        }
        return JSON.writeValueAsString(node);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
