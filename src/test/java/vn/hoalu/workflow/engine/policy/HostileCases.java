package vn.hoalu.workflow.engine.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All cases: those written down in {@code models/hostile} and those too large to be. */
public final class HostileCases {

    private HostileCases() {}

    public static List<HostileCase> all() {
        return Stream.of(models(), read("forms", "forms/HostileForm.form", UnaryOperator.identity()), forms())
                .flatMap(List::stream)
                .toList();
    }

    // The forms that the forms module itself is tested with.
    private static List<HostileCase> forms() {
        return TestModels.text("forms/cases.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(part -> HostileCase.of(
                        part[0], "forms/Hostile.form", TestModels.text("forms/" + part[0]), part[1], part[2]))
                .toList();
    }

    public static List<HostileCase> models() {
        List<HostileCase> cases = new ArrayList<>();
        Stream.of("elements", "flows", "files")
                .forEach(file -> cases.addAll(read(file, "processes/HostileProcess.bpmn", HostileCases::process)));
        cases.addAll(read("decisions", "processes/HostileDecision.dmn", HostileCases::decision));
        cases.addAll(expressions());
        cases.addAll(HugeModels.cases());
        return cases;
    }

    private static List<HostileCase> read(String file, String resource, UnaryOperator<String> whole) {
        return Arrays.stream(TestModels.text("hostile/" + file + ".txt").split("(?m)^### "))
                .skip(1)
                .map(part -> part.split("\n", 2))
                .map(part -> one(part[0].split(" \\| "), resource, whole.apply(part[1].strip())))
                .toList();
    }

    private static HostileCase one(String[] title, String resource, String content) {
        return HostileCase.of(title[0], resource, content, title[1], title[2]);
    }

    private static List<HostileCase> expressions() {
        return TestModels.text("hostile/expressions.txt")
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(line ->
                        HostileCase.process("condition " + line, process(condition(line)), "SequenceFlow_Evil", "*"))
                .toList();
    }

    public static String condition(String expression) {
        return """
                <bpmn:startEvent id="StartEvent_A"/><bpmn:endEvent id="EndEvent_A"/>
                <bpmn:sequenceFlow id="SequenceFlow_Evil" sourceRef="StartEvent_A" targetRef="EndEvent_A">
                <bpmn:conditionExpression><![CDATA[%s]]></bpmn:conditionExpression></bpmn:sequenceFlow>
                """.formatted(expression);
    }

    public static String process(String body) {
        return body.startsWith("<?xml") ? body : """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">
                <bpmn:message id="Message_A" name="Msg_A"/>
                <bpmn:error id="Error_A" name="A" errorCode="Err_A"/>
                <bpmn:process id="HostileProcess" isExecutable="true" camunda:historyTimeToLive="P30D"
                    camunda:versionTag="1.0">
                %s
                </bpmn:process></bpmn:definitions>
                """.formatted(body);
    }

    private static String decision(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <dmn:definitions xmlns:dmn="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="D" namespace="t">
                <dmn:decision id="HostileDecision" name="D" camunda:historyTimeToLive="P30D">
                <dmn:decisionTable id="Table_1">
                %s
                </dmn:decisionTable></dmn:decision></dmn:definitions>
                """.formatted(body);
    }
}
