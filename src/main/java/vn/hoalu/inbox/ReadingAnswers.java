package vn.hoalu.inbox;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.access.Actor;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Models;

/** The answers of a case's completed forms that no business took: those of others stand in its evidence. */
@Component
public class ReadingAnswers {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TaskForms forms;
    private final AnswersInWords words;
    private final Models models;
    private final JsonMapper json;

    ReadingAnswers(JdbcClient jdbc, TaskForms forms, AnswersInWords words, Models models, JsonMapper json) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.words = words;
        this.models = models;
        this.json = json;
    }

    private record Kept(
            String taskId, String element, Optional<String> definition, String answers, String by, LocalDateTime at) {}

    /** In the order in which they were given. The caller has checked that the actor may read the case. */
    @Transactional(readOnly = true)
    public List<GivenAnswers> of(CaseKey caseKey, Actor actor) {
        return jdbc
                .sql("""
                SELECT a.*, t.definition_id FROM inbox_answer a LEFT JOIN inbox_task t ON t.task_id = a.task_id
                 WHERE a.case_key = :case ORDER BY a.answered_at, a.task_id""")
                .param("case", caseKey.toString())
                .query((row, number) -> new Kept(
                        row.getString("task_id"),
                        row.getString("element"),
                        Optional.ofNullable(row.getString("definition_id")),
                        row.getString("answers"),
                        row.getString("answered_by"),
                        row.getObject("answered_at", LocalDateTime.class)))
                .list()
                .stream()
                .map(kept -> given(kept, caseKey, actor))
                .toList();
    }

    private GivenAnswers given(Kept kept, CaseKey caseKey, Actor actor) {
        FormDefinition form = kept.definition()
                .map(definition -> forms.of(definition, kept.element()))
                .orElse(TaskForms.EMPTY);
        Optional<LocalizedText> step = kept.definition().map(definition -> models.name(definition, kept.element()));
        return new GivenAnswers(
                kept.taskId(),
                kept.element(),
                step,
                OfficialId.of(kept.by()),
                kept.at().toInstant(ZoneOffset.UTC),
                words.of(form, json.readValue(kept.answers(), VALUES), caseKey, actor));
    }
}
