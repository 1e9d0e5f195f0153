package vn.hoalu.inbox;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.base.CommandId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

@Service
class StartingCase {
    private final CommandLog commands;
    private final TaskHandlers handlers;
    private final TaskForms forms;
    private final FormContexts contexts;
    private final DraftRows drafts;
    private final ObjectProvider<CaseFormFiles> files;

    StartingCase(
            CommandLog commands,
            TaskHandlers handlers,
            TaskForms forms,
            FormContexts contexts,
            DraftRows drafts,
            ObjectProvider<CaseFormFiles> files) {
        this.commands = commands;
        this.handlers = handlers;
        this.forms = forms;
        this.contexts = contexts;
        this.drafts = drafts;
        this.files = files;
    }

    @Transactional
    public CaseKey start(
            CommandId command, ProcessKey process, UnitCode unit, Map<String, Object> entered, Actor actor) {
        if (!commands.firstArrival(command, actor)) {
            return CaseKey.of(commands.resultOf(command, actor).orElseThrow());
        }
        StartHandler handler = allowed(process, unit, actor);
        AskedFiles asked = new AskedFiles(contexts.starting(actor));
        Answers answers = forms.judged(forms.starting(process), entered, asked.context());
        CaseKey caseKey = handler.start(unit, answers, actor);
        files.ifAvailable(kept -> kept.attach(asked.named(), caseKey, actor));
        commands.result(command, actor, caseKey.toString());
        drafts.delete(new DraftPlace.OfStart(process), actor);
        return caseKey;
    }

    private StartHandler allowed(ProcessKey process, UnitCode unit, Actor actor) {
        return handlers.starting(process)
                .filter(handler -> handler.unitsFor(actor).contains(unit))
                .orElseThrow(() -> new NotAllowed(actor, "start " + process + " for", unit.value()));
    }
}
