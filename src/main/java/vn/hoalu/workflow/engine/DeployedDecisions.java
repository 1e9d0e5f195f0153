package vn.hoalu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.Decisions;

/**
 * Answers from decision tables as deployed. By a decision engine of its own: the process engine's would write each
 * answer into its history, and each task asks for one.
 */
@Component
class DeployedDecisions implements Decisions {

    private final RepositoryService repository;
    private final NewestVersions newest;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    // A version never changes its rules; what is asked of it are the steps of the models, which are few.
    private final Map<NewestVersions.Decision, DmnDecision> tables = new ConcurrentHashMap<>();
    private final Map<Question, Optional<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    DeployedDecisions(RepositoryService repository, NewestVersions newest) {
        this.repository = repository;
        this.newest = newest;
    }

    private record Question(NewestVersions.Decision table, Map<String, String> inputs) {}

    @Override
    public Optional<Map<String, Object>> answer(String decision, Map<String, String> inputs) {
        return newest.decision(decision)
                .flatMap(table -> answers.computeIfAbsent(
                        new Question(table, Map.copyOf(inputs)), asked -> judged(decision, asked)));
    }

    private Optional<Map<String, Object>> judged(String decision, Question asked) {
        DmnDecision table = tables.computeIfAbsent(asked.table(), version -> parsed(decision, version));
        DmnDecisionResult result = engine.evaluateDecision(table, new HashMap<>(asked.inputs()));
        return result.isEmpty() ? Optional.empty() : Optional.of(given(result.getFirst()));
    }

    private static Map<String, Object> given(DmnDecisionResultEntries rule) {
        Map<String, Object> outputs = new HashMap<>(rule.getEntryMap());
        outputs.values().removeIf(Objects::isNull);
        return Map.copyOf(outputs);
    }

    private DmnDecision parsed(String decision, NewestVersions.Decision version) {
        try (InputStream table = repository.getResourceAsStream(version.deployment(), version.resource())) {
            return engine.parseDecision(decision, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
