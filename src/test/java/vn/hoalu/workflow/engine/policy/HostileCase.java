package vn.hoalu.workflow.engine.policy;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Something the deployer must refuse, the element it must name and the rule ({@code *}: any). */
public record HostileCase(String name, String resource, byte[] content, String element, String rule) {

    public static HostileCase of(String name, String resource, String content, String element, String rule) {
        return new HostileCase(name, resource, content.getBytes(StandardCharsets.UTF_8), element, rule);
    }

    public static HostileCase process(String name, String content, String element, String rule) {
        return of(name, "processes/HostileProcess.bpmn", content, element, rule);
    }

    public Map<String, byte[]> resources() {
        return Map.of(resource, content);
    }

    boolean isForm() {
        return resource.endsWith(".form");
    }

    @Override
    public String toString() {
        return name;
    }
}
