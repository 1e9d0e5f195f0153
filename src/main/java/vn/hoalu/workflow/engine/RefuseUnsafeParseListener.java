package vn.hoalu.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * A second wall behind {@link ModelPolicy}, built of what the engine made of the model and not of its text: no
 * listener that a model asked for, no task that runs anything but a named delegate or a decision.
 */
@Component
final class RefuseUnsafeParseListener extends AbstractBpmnParseListener {

    // The packages of the engine's listeners that run a class, an expression or a script named by a model.
    private static final Set<String> FOREIGN =
            Set.of("org.camunda.bpm.engine.impl.bpmn.listener", "org.camunda.bpm.engine.impl.task.listener");

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        noListeners(process.getKey(), process);
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        processes.forEach(RefuseUnsafeParseListener::everything);
    }

    // Once more at the end: by now every listener of every activity hangs where it belongs.
    private static void everything(ScopeImpl scope) {
        noListeners(scope.getId(), scope);
        scope.getActivities().forEach(RefuseUnsafeParseListener::everything);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        onlyNamed(activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        onlyNamed(activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        onlyNamed(activity);
    }

    @Override
    public void parseScriptTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        throw refused(activity.getId(), "a script task");
    }

    @Override
    public void parseIoMapping(Element element, ActivityImpl activity, IoMapping mapping) {
        throw refused(activity.getId(), "an input or output mapping");
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            noneForeign(activity.getId(), task.getTaskDefinition().getTaskListeners());
        }
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        noListeners(transition.getId(), transition);
    }

    private static void onlyNamed(ActivityImpl activity) {
        Object behavior = activity.getActivityBehavior();
        if (!(behavior instanceof ServiceTaskDelegateExpressionActivityBehavior
                || behavior instanceof DmnBusinessRuleTaskActivityBehavior)) {
            throw refused(activity.getId(), behavior.getClass().getSimpleName());
        }
    }

    private static void noListeners(String element, CoreModelElement model) {
        noneForeign(element, model.getListeners());
    }

    private static void noneForeign(String element, Map<String, ? extends List<?>> listeners) {
        listeners.values().stream()
                .flatMap(List::stream)
                .filter(listener -> FOREIGN.contains(listener.getClass().getPackageName()))
                .findFirst()
                .ifPresent(listener -> {
                    throw refused(element, listener.getClass().getSimpleName());
                });
    }

    private static ProcessEngineException refused(String element, String what) {
        return new ProcessEngineException("Element %s holds %s, which no model may".formatted(element, what));
    }
}
