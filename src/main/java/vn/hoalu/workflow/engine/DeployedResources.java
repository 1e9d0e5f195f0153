package vn.hoalu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.engine.policy.Deployed;

@Component
final class DeployedResources implements Deployed {

    private final RepositoryService repository;
    private final DeployedForms forms;

    DeployedResources(RepositoryService repository, DeployedForms forms) {
        this.repository = repository;
        this.forms = forms;
    }

    @Override
    public Optional<byte[]> process(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(this::model);
    }

    private byte[] model(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasDecision(String key) {
        return repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .count()
                > 0;
    }

    @Override
    public boolean hasForm(String key) {
        return forms.latest(key).isPresent();
    }
}
