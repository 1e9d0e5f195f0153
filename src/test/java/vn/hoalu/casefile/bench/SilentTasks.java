package vn.hoalu.casefile.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Takes our listeners off the tasks of one deployed process, and hangs them back. */
public final class SilentTasks {
    private final Map<TaskDefinition, Map<String, List<TaskListener>>> listeners = new HashMap<>();
    private boolean silent;

    public SilentTasks(ProcessEngineConfigurationImpl engine, String process) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            engine.getDeploymentCache()
                    .findDeployedLatestProcessDefinitionByKey(process)
                    .getTaskDefinitions()
                    .values()
                    .forEach(this::note);
            return true;
        });
    }

    private void note(TaskDefinition task) {
        Map<String, List<TaskListener>> kept = new HashMap<>();
        task.getBuiltinTaskListeners().forEach((event, heard) -> kept.put(event, List.copyOf(heard)));
        listeners.put(task, kept);
    }

    public <T> T silently(Supplier<T> work) {
        set(true);
        try {
            return work.get();
        } finally {
            set(false);
        }
    }

    /** Within what is done silently. */
    public <T> T aloud(Supplier<T> work) {
        boolean before = silent;
        set(false);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    private void set(boolean wanted) {
        silent = wanted;
        listeners.forEach((task, kept) -> {
            kept.forEach((event, heard) ->
                    task.getBuiltinTaskListeners().put(event, wanted ? new ArrayList<>() : new ArrayList<>(heard)));
            // Adding one puts together anew whom the engine calls.
            task.addBuiltInTaskListener("nothing", nothing -> {});
            task.getBuiltinTaskListeners().remove("nothing");
        });
    }
}
