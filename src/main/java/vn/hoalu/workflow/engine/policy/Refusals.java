package vn.hoalu.workflow.engine.policy;

import java.util.Map;

/** Stable names for what models are usually refused for; the rest is simply not on the list. */
final class Refusals {

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("bpmn:scriptTask", "script"),
            Map.entry("bpmn:script", "script"),
            Map.entry("camunda:script", "script"),
            Map.entry("camunda:executionListener", "listener"),
            Map.entry("camunda:taskListener", "listener"),
            Map.entry("camunda:connector", "connector"),
            Map.entry("camunda:field", "field-injection"),
            Map.entry("camunda:formData", "form-data"),
            Map.entry("camunda:inputOutput", "input-output"),
            Map.entry("bpmn:import", "import"),
            Map.entry("dmn:import", "import"));

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("camunda:class", "class-name"),
            Map.entry("camunda:variableMappingClass", "class-name"),
            Map.entry("camunda:formHandlerClass", "class-name"),
            Map.entry("camunda:type", "external-type"),
            Map.entry("camunda:resource", "script"),
            Map.entry("camunda:expression", "free-expression"),
            Map.entry("camunda:assignee", "assignment"),
            Map.entry("camunda:candidateUsers", "assignment"),
            Map.entry("camunda:candidateStarterUsers", "assignment"),
            Map.entry("camunda:candidateStarterGroups", "assignment"),
            Map.entry("camunda:formKey", "form-key"),
            Map.entry("language", "expression-language"),
            Map.entry("expressionLanguage", "expression-language"),
            Map.entry("scriptFormat", "script"),
            Map.entry("xsi:schemaLocation", "schema-location"),
            Map.entry("xsi:noNamespaceSchemaLocation", "schema-location"));

    private Refusals() {}

    static String ofElement(String name) {
        return ELEMENTS.getOrDefault(name, "element-not-allowed");
    }

    static String ofAttribute(String name) {
        return ATTRIBUTES.getOrDefault(name, "attribute-not-allowed");
    }
}
