package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.forms.LiveSources;
import vn.hoalu.workflow.CaseKey;

/** What forms are filled in and judged with for one actor: the same on the screen and when the answers arrive. */
@Component
public class FormContexts implements LiveSources {
    private final Map<String, OptionSource> sources;
    private final ObjectProvider<CaseFormFiles> files;

    FormContexts(List<OptionSource> sources, ObjectProvider<CaseFormFiles> files) {
        this.sources = sources.stream().collect(Collectors.toMap(OptionSource::name, Function.identity()));
        this.files = files;
    }

    @Override
    public Set<String> names() {
        return sources.keySet();
    }

    /** For a form that begins a case: documents wait for it. */
    public FormContext starting(Actor actor) {
        FormFiles waiting = Optional.ofNullable(files.getIfAvailable())
                .map(kept -> kept.starting(actor))
                .orElse(FormFiles.NONE);
        return context(Map.of(), waiting, actor);
    }

    /** @param known what the form opens with */
    public FormContext of(CaseKey caseKey, Map<String, Object> known, Actor actor) {
        return context(known, files(caseKey, actor), actor);
    }

    private FormFiles files(CaseKey caseKey, Actor actor) {
        return Optional.ofNullable(files.getIfAvailable())
                .map(kept -> kept.of(caseKey, actor))
                .orElse(FormFiles.NONE);
    }

    private FormContext context(Map<String, Object> known, FormFiles kept, Actor actor) {
        return new FormContext(known, new LiveAnswers(sources, actor), new NamedFiles(kept));
    }
}
