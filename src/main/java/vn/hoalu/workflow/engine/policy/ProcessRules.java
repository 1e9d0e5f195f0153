package vn.hoalu.workflow.engine.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of the file as a whole: one executable process named like it, its housekeeping, unique ids, its size. */
final class ProcessRules {

    private static final int MOST_NODES = 500;

    private final Findings findings;

    ProcessRules(Findings findings) {
        this.findings = findings;
    }

    void check(XmlElement root, String expectedKey) {
        uniqueIds(root);
        List<XmlElement> executable = executable(root);
        if (executable.size() != 1) {
            findings.addFile(
                    "one-process", "%d executable processes; exactly one is expected".formatted(executable.size()));
        }
        executable.forEach(process -> process(process, expectedKey));
    }

    static List<XmlElement> executable(XmlElement root) {
        return root.children("bpmn:process")
                .filter(process -> !process.has("isExecutable", "false"))
                .toList();
    }

    /** Whether its flows may be followed; a larger model is refused anyway. */
    static boolean isSmall(XmlElement model) {
        return nodes(model) <= MOST_NODES;
    }

    private static long nodes(XmlElement model) {
        return model.all().filter(element -> element.is(BpmnVocabulary.NODES)).count();
    }

    private void process(XmlElement process, String expectedKey) {
        if (!process.id().equals(expectedKey)) {
            findings.add(process, "file-name", "the process of this file is to be called " + expectedKey);
        }
        required(process, "camunda:historyTimeToLive", "time-to-live");
        required(process, "camunda:versionTag", "version-tag");
        if (!isSmall(process)) {
            findings.add(
                    process,
                    "too-many-nodes",
                    "%d nodes; at most %d are allowed".formatted(nodes(process), MOST_NODES));
        }
    }

    private void required(XmlElement process, String attribute, String rule) {
        if (process.attribute(attribute).isEmpty()) {
            findings.add(process, rule, "attribute %s is missing".formatted(attribute));
        }
    }

    private void uniqueIds(XmlElement root) {
        Set<String> seen = new HashSet<>();
        root.all()
                .filter(element -> !element.is("camunda:property"))
                .filter(element -> element.attribute("id").isPresent() && !seen.add(element.id()))
                .forEach(element -> findings.add(element, "duplicate-id", "this id is used twice"));
    }
}
