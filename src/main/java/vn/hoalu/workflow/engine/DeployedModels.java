package vn.hoalu.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

/** Reads models through the engine's own cache of deployed ones. */
@Component
@Transactional(readOnly = true)
class DeployedModels implements Models {

    private static final String TRANSLATION = "name.";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final DeployedForms forms;
    private final NewestVersions newest;
    // A definition never changes its names, and a list asks for one with every row; nor does it change its forms.
    private final Map<Place, LocalizedText> names = new ConcurrentHashMap<>();
    private final Map<Place, Optional<String>> formRefs = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> startFormRefs = new ConcurrentHashMap<>();

    DeployedModels(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            DeployedForms forms,
            NewestVersions newest) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.forms = forms;
        this.newest = newest;
    }

    @Override
    public LocalizedText name(String definitionId, String element) {
        return names.computeIfAbsent(new Place(definitionId, element), place -> read(definitionId, element));
    }

    private record Place(String definitionId, String element) {}

    private LocalizedText read(String definitionId, String element) {
        BaseElement found = repository.getBpmnModelInstance(definitionId).getModelElementById(element);
        return found == null ? LocalizedText.of(element) : nameOf(found);
    }

    @Override
    public LocalizedText name(ProcessKey process) {
        return newest.process(process)
                .map(definition -> name(definition, process.value()))
                .orElse(LocalizedText.of(process.value()));
    }

    private static LocalizedText nameOf(BaseElement element) {
        String name = element.getAttributeValue("name");
        return new LocalizedText(name == null || name.isBlank() ? element.getId() : name, translations(element));
    }

    private static Map<String, String> translations(BaseElement element) {
        return properties(element)
                .filter(property -> property.getCamundaName().startsWith(TRANSLATION))
                .collect(Collectors.toMap(
                        property -> property.getCamundaName().substring(TRANSLATION.length()),
                        CamundaProperty::getCamundaValue));
    }

    private static Stream<CamundaProperty> properties(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Stream.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream());
    }

    @Override
    public Optional<String> property(String definitionId, String element, String name) {
        BaseElement found = repository.getBpmnModelInstance(definitionId).getModelElementById(element);
        return Optional.ofNullable(found).stream()
                .flatMap(DeployedModels::properties)
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    @Override
    public boolean hasOwnDeadline(String definitionId, String element) {
        UserTask task = repository.getBpmnModelInstance(definitionId).getModelElementById(element);
        return task != null && given(task.getCamundaDueDate());
    }

    @Override
    public Optional<String> formOf(String definitionId, String element) {
        return formRefs.computeIfAbsent(new Place(definitionId, element), this::formRefOf)
                .flatMap(forms::latest);
    }

    private Optional<String> formRefOf(Place task) {
        BpmnModelInstance model = repository.getBpmnModelInstance(task.definitionId());
        UserTask found = model.getModelElementById(task.element());
        return Optional.ofNullable(found).map(UserTask::getCamundaFormRef);
    }

    @Override
    public Optional<String> startFormOf(ProcessKey process) {
        return newest.process(process)
                .flatMap(definition -> startFormRefs.computeIfAbsent(definition, this::startFormRefOf))
                .flatMap(forms::latest);
    }

    private Optional<String> startFormRefOf(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(DeployedModels::given)
                .findFirst();
    }

    private static boolean given(@Nullable String reference) {
        return reference != null;
    }

    @Override
    public List<Step> steps() {
        return newest.processes().entrySet().stream()
                .flatMap(process -> steps(process.getKey(), process.getValue()))
                .toList();
    }

    private Stream<Step> steps(ProcessKey process, String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .map(task -> new Step(process, definitionId, task.getId()));
    }

    @Override
    public Optional<Position> position(CaseKey caseKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::positionOf);
    }

    private Position positionOf(HistoricProcessInstance instance) {
        String definition = instance.getProcessDefinitionId();
        String xml = Bpmn.convertToString(repository.getBpmnModelInstance(definition));
        List<String> active =
                instance.getEndTime() == null ? runtime.getActiveActivityIds(instance.getId()) : List.of();
        return new Position(definition, xml, active, completed(instance.getId()));
    }

    private List<String> completed(String instanceId) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instanceId).finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }
}
