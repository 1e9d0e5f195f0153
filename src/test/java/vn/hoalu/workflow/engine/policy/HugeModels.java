package vn.hoalu.workflow.engine.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that attack the reader by their size or form, and models that would multiply while they run. */
final class HugeModels {

    private static final String FILE = "processes/HostileProcess.bpmn";
    private static final String ROOT = "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"";

    private HugeModels() {}

    static List<HostileCase> cases() {
        return List.of(
                file("an empty file", "", "xml"),
                file("two megabytes", " ".repeat(2 << 20), "size"),
                file("elements nested a hundred thousand deep", "<a>".repeat(100_000) + "</a>".repeat(100_000), "size"),
                file(
                        "elements nested ten thousand deep",
                        "<a>".repeat(10_000) + "</a>".repeat(10_000),
                        "depth",
                        "a (line 1)"),
                file("a hundred thousand attributes", ROOT + many(100_000, i -> " a" + i + "=''") + "/>", "size"),
                file("two thousand attributes", ROOT + many(2_000, i -> " a" + i + "=''") + "/>", "xml"),
                file("seventy thousand namespaces", "<a" + many(70_000, i -> " xmlns:a" + i + "='u'") + "/>", "size"),
                file("a name of a megabyte", "<" + "a".repeat(1_000_000) + "/>", "size"),
                file("a text of a megabyte", "<a>" + "x".repeat(1_000_000) + "</a>", "size"),
                file("a hundred thousand siblings", "<a>" + "<b/>".repeat(100_000) + "</a>", "size"),
                file("a comment without an end", "<a><!--" + "-x".repeat(10_000), "xml", "a (line 1)"),
                file("an attribute twice", "<a b='1' b='2'/>", "xml"),
                bytes("broken UTF-8", new byte[] {'<', 'a', '>', (byte) 0xC3, 0x28, '<', '/', 'a', '>'}, "encoding"),
                bytes(
                        "UTF-16",
                        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>".getBytes(StandardCharsets.UTF_16),
                        "encoding"),
                bytes("UTF-16 without a mark", "<a/>".getBytes(StandardCharsets.UTF_16BE), "xml"),
                bytes(
                        "overlong UTF-8",
                        new byte[] {'<', 'a', '>', (byte) 0xC0, (byte) 0xAF, '<', '/', 'a', '>'},
                        "encoding"),
                bytes("a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8}, "xml"),
                bytes("zeros", new byte[100_000], "size"),
                HostileCase.process(
                        "501 user tasks", HostileCases.process(tasks(501)), "HostileProcess", "too-many-nodes"),
                HostileCase.process(
                        "six thousand user tasks",
                        HostileCases.process(tasks(6_000)),
                        "HostileProcess",
                        "too-many-nodes"),
                HostileCase.process(
                        "a million tokens", HostileCases.process(doublings(20)), "Gateway_9", "too-many-tokens"),
                HostileCase.process(
                        "a circle of 400 gateways",
                        HostileCases.process(circle(400)),
                        "Gateway_0",
                        "loop-without-wait"),
                HostileCase.process(
                        "an expression of 100 kB", condition("a + ".repeat(7_000)), "SequenceFlow_Evil", "expression"),
                HostileCase.process(
                        "a thousand brackets", condition("(".repeat(1_000)), "SequenceFlow_Evil", "expression"),
                HostileCase.process(
                        "a thousand nots", condition("not ".repeat(1_000)), "SequenceFlow_Evil", "expression"),
                HostileCase.process(
                        "sub-processes fifty deep that never rest",
                        HostileCases.process(nested(50)),
                        "SubProcess_0",
                        "loop-without-wait"),
                HostileCase.of(
                        "a name out of its folder",
                        "../processes/HostileProcess.bpmn",
                        "<a/>",
                        "../processes/HostileProcess.bpmn",
                        "resource-name"),
                HostileCase.of(
                        "a case model",
                        "processes/HostileProcess.cmmn",
                        "<a/>",
                        "processes/HostileProcess.cmmn",
                        "resource-name"),
                HostileCase.of(
                        "a script beside the models",
                        "processes/evil.groovy",
                        "1",
                        "processes/evil.groovy",
                        "resource-name"));
    }

    private static HostileCase file(String name, String content, String rule) {
        return file(name, content, rule, FILE);
    }

    private static HostileCase file(String name, String content, String rule, String element) {
        return HostileCase.process(name, content, element, rule);
    }

    private static HostileCase bytes(String name, byte[] content, String rule) {
        return new HostileCase(name, FILE, content, FILE, rule);
    }

    private static String condition(String body) {
        return HostileCases.process(HostileCases.condition("${" + body + "a}"));
    }

    static String tasks(int count) {
        return many(
                count, i -> "<bpmn:userTask id='Task_%d' camunda:candidateGroups='EXAMINER@${unit}'/>".formatted(i));
    }

    // Each gateway splits, and its two flows meet in the next one without a join.
    private static String doublings(int count) {
        return "<bpmn:startEvent id='StartEvent_A'/>" + flow("s", "StartEvent_A", "Gateway_0")
                + many(
                        count,
                        i -> """
                <bpmn:parallelGateway id='Gateway_%1$d'/><bpmn:exclusiveGateway id='Gateway_M%1$d'/>
                """.formatted(i)
                                + flow("a" + i, "Gateway_" + i, "Gateway_M" + i)
                                + flow("b" + i, "Gateway_" + i, "Gateway_M" + i)
                                + (i + 1 < count ? flow("c" + i, "Gateway_M" + i, "Gateway_" + (i + 1)) : ""));
    }

    private static String circle(int count) {
        return many(
                count,
                i -> "<bpmn:exclusiveGateway id='Gateway_%d'/>".formatted(i)
                        + flow("a" + i, "Gateway_" + i, "Gateway_" + (i + 1) % count));
    }

    private static String nested(int depth) {
        String inside = "<bpmn:startEvent id='StartEvent_X'/>";
        for (int i = depth - 1; i >= 0; i--) {
            inside =
                    "<bpmn:subProcess id='SubProcess_%1$d'><bpmn:startEvent id='StartEvent_%1$d'/>%2$s</bpmn:subProcess>"
                                    .formatted(
                                            i,
                                            inside
                                                    + (i + 1 < depth
                                                            ? flow("b" + i, "StartEvent_" + i, "SubProcess_" + (i + 1))
                                                            : ""))
                            + (i == 0 ? flow("a", "SubProcess_0", "SubProcess_0") : "");
        }
        return inside;
    }

    private static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id='SequenceFlow_%s' sourceRef='%s' targetRef='%s'/>".formatted(id, from, to);
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
