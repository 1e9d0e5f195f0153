package vn.hoalu.workflow.engine.policy;

import java.util.List;
import java.util.Map;

/** The part of DMN 1.3 that our decisions may use: decision tables. */
final class DecisionVocabulary {

    static final Map<String, Allowed> ELEMENTS = new DecisionVocabulary().all();

    private static final String FEEL =
            "feel|FEEL|http://www\\.omg\\.org/spec/FEEL/20140401" + "|https://www\\.omg\\.org/spec/DMN/20191111/FEEL/";

    private final Words words = new Words();

    private Map<String, Allowed> all() {
        decisions();
        columns();
        entries();
        drawing();
        return words.all();
    }

    private void decisions() {
        add("dmn:definitions")
                .may(Values.TEXT, "name", "namespace", "exporter", "exporterVersion")
                .may(Values.TEXT, "modeler:executionPlatform", "modeler:executionPlatformVersion")
                .holds("dmn:decision", "dmndi:DMNDI");
        add("dmn:decision")
                .must(Values.ID, "id")
                .may(Values.TEXT, "name")
                .must(Values.TIME_TO_LIVE, "camunda-dmn:historyTimeToLive")
                .may(Values.VERSION_TAG, "camunda-dmn:versionTag")
                .holds("dmn:decisionTable", "dmn:variable", "dmn:description");
        add("dmn:variable").may(Values.NAME, "name").may(Values.KEY, "typeRef");
        add("dmn:description").says(Values.TEXT);
        String policies = "UNIQUE|FIRST|ANY|COLLECT|RULE ORDER";
        add("dmn:decisionTable")
                .must(Values.ID, "id")
                .may(ValueRule.matching("hit-policy", policies, policies), "hitPolicy")
                .may(ValueRule.matching("hit-policy", "SUM, MIN, MAX or COUNT", "SUM|MIN|MAX|COUNT"), "aggregation")
                .may(Values.TEXT, "preferredOrientation")
                .holds("dmn:input", "dmn:output", "dmn:rule");
    }

    private void columns() {
        add("dmn:input").may(Values.TEXT, "label", "biodi:width").holds("dmn:inputExpression", "dmn:inputValues");
        add("dmn:output")
                .must(Values.NAME, "name")
                .may(Values.TEXT, "label", "biodi:width")
                .may(Values.KEY, "typeRef")
                .holds("dmn:outputValues");
        formal("dmn:inputExpression").may(Values.KEY, "typeRef");
        List.of("dmn:inputValues", "dmn:outputValues").forEach(this::formal);
    }

    private void entries() {
        add("dmn:rule").holds("dmn:inputEntry", "dmn:outputEntry", "dmn:description");
        List.of("dmn:inputEntry", "dmn:outputEntry").forEach(this::formal);
        add("dmn:text").says(Values.TEXT);
    }

    private void drawing() {
        add("dmndi:DMNDI").holds("dmndi:DMNDiagram");
        add("dmndi:DMNDiagram").may(Values.TEXT, "name").holds("dmndi:DMNShape");
        add("dmndi:DMNShape").may(Values.ID, "dmnElementRef").holds("ddc:Bounds", "dmndi:DMNLabel");
        add("dmndi:DMNLabel");
        add("ddc:Bounds").must(Values.NUMBER, "x", "y", "width", "height");
    }

    private Allowed formal(String element) {
        return add(element)
                .may(ValueRule.matching("expression-language", "feel", FEEL), "expressionLanguage")
                .holds("dmn:text");
    }

    private Allowed add(String element) {
        return words.add(element).may(Values.ID, "id");
    }
}
