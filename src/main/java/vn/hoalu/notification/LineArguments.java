package vn.hoalu.notification;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a message is filled with, as it is kept: texts and numbers. */
final class LineArguments {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private LineArguments() {}

    static String kept(Map<String, ?> arguments) {
        return JSON.writeValueAsString(arguments);
    }

    static Map<String, Object> read(String kept) {
        return JSON.readValue(kept, VALUES);
    }
}
