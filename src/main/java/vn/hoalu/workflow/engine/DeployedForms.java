package vn.hoalu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form schemas as deployed; the newest version by key, since answers are bound to field keys and not to versions. */
@Component
class DeployedForms {

    private final SpringProcessEngineConfiguration engine;
    private final RepositoryService repository;
    // By id of the definition, which never changes its text.
    private final Map<String, String> schemas = new ConcurrentHashMap<>();

    DeployedForms(SpringProcessEngineConfiguration engine, RepositoryService repository) {
        this.engine = engine;
        this.repository = repository;
    }

    Optional<String> latest(String key) {
        return Optional.ofNullable(definition(key))
                .map(form -> schemas.computeIfAbsent(form.getId(), id -> schemaOf(form)));
    }

    private @Nullable CamundaFormDefinitionEntity definition(String key) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(key));
    }

    private String schemaOf(CamundaFormDefinitionEntity form) {
        try (InputStream schema = repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
