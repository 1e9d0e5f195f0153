package vn.hoalu.inbox;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.hoalu.access.NamedProcesses;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.workflow.Models;

/** The processes that people begin and work in. */
@Component
class StartableProcesses implements NamedProcesses {
    private final TaskHandlers handlers;
    private final Models models;

    StartableProcesses(TaskHandlers handlers, Models models) {
        this.handlers = handlers;
        this.models = models;
    }

    @Override
    public Map<String, LocalizedText> all() {
        Map<String, LocalizedText> names = new TreeMap<>();
        handlers.starting().forEach(handler -> names.put(handler.process().value(), models.name(handler.process())));
        return names;
    }
}
