package vn.hoalu.workflow.engine.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.DeploymentCheck;

/**
 * Holds the raw XML of models to an allow-list before the engine parses it. The engine would run much of what a model
 * says (expressions in names, scripts, classes, shell commands) with the rights of this program.
 */
@Component
public final class ModelPolicy implements DeploymentCheck {

    /** A larger file is refused unread. */
    public static final int MAX_BYTES = RawText.MAX_BYTES;

    private final Map<String, Allowed> bpmn;
    private final Deployed deployed;

    public ModelPolicy(KnownNames names, Deployed deployed) {
        this.bpmn = BpmnVocabulary.of(names);
        this.deployed = deployed;
    }

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        List<ModelFile> files = resources.entrySet().stream()
                .map(resource -> ModelFile.read(resource.getKey(), resource.getValue()))
                .toList();
        KnownProcesses processes = new KnownProcesses(roots(files, ModelFile.Kind.PROCESS), deployed);
        ReferenceRules references = new ReferenceRules(resources.keySet(), processes, deployed);
        files.forEach(file -> file.root().ifPresent(root -> judge(file, root, processes, references)));
        return files.stream().flatMap(file -> file.findings().all().stream()).toList();
    }

    private static Stream<XmlElement> roots(List<ModelFile> files, ModelFile.Kind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .map(ModelFile::root)
                .flatMap(Optional::stream);
    }

    private void judge(ModelFile file, XmlElement root, KnownProcesses processes, ReferenceRules references) {
        if (file.kind() == ModelFile.Kind.DECISION) {
            DecisionRules.check(root, file.key(), file.findings());
            return;
        }
        elements(root, file);
        if (ProcessRules.isSmall(root)) {
            flows(root, file.findings(), processes);
            references.check(root, file.findings());
        }
    }

    private void elements(XmlElement root, ModelFile file) {
        new Grammar(bpmn, file.findings()).checkRoot(root, "bpmn:definitions");
        new ProcessRules(file.findings()).check(root, file.key());
        TaskRules tasks = new TaskRules(file.findings());
        EventRules events = new EventRules(root, file.findings());
        root.all().forEach(element -> {
            tasks.check(element);
            events.check(element);
        });
    }

    private static void flows(XmlElement root, Findings findings, KnownProcesses processes) {
        FlowRules flows = new FlowRules(findings);
        TokenRules tokens = new TokenRules(findings, processes::weight);
        root.children("bpmn:process").forEach(process -> {
            flows.check(process);
            tokens.check(process);
        });
    }
}
