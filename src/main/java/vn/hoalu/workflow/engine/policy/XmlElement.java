package vn.hoalu.workflow.engine.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a raw model. Names are written with our prefix for their namespace, whatever prefix the file chose:
 * {@code bpmn:userTask}, {@code camunda:formRef}; attributes without a namespace by their bare name.
 */
final class XmlElement {

    private final String name;
    private final int line;
    private final @Nullable XmlElement parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, int line, @Nullable XmlElement parent) {
        this.name = name;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    boolean is(String... names) {
        return List.of(names).contains(name);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    /** Its id, or nothing anybody could look up. */
    String id() {
        return attributes.getOrDefault("id", "");
    }

    Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    List<XmlElement> children() {
        return children;
    }

    Stream<XmlElement> children(String... names) {
        return children.stream().filter(child -> child.is(names));
    }

    Optional<XmlElement> child(String... names) {
        return children(names).findFirst();
    }

    /** All of its text as the engine would read it: comments do not part it. */
    String text() {
        return text.toString().strip();
    }

    /** The element and everything below it. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** How a designer finds it: the id of the nearest element that has a proper one, else its name and line. */
    String label() {
        for (XmlElement at = this; at != null; at = at.parent) {
            if (Values.isId(at.id())) {
                return at.id();
            }
        }
        return place();
    }

    String place() {
        return "%s (line %d)".formatted(Findings.shortened(name), line);
    }
}
