package vn.hoalu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Form schemas as deployed; the newest version by key, since answers are bound to field keys and not to versions. */
@Component
class DeployedForms {

    private final RepositoryService repository;
    private final NewestVersions newest;
    // A version never changes its text.
    private final Map<NewestVersions.Form, String> schemas = new ConcurrentHashMap<>();

    DeployedForms(RepositoryService repository, NewestVersions newest) {
        this.repository = repository;
        this.newest = newest;
    }

    Optional<String> latest(String key) {
        return newest.form(key).map(form -> schemas.computeIfAbsent(form, this::schemaOf));
    }

    private String schemaOf(NewestVersions.Form form) {
        try (InputStream schema = repository.getResourceAsStream(form.deployment(), form.resource())) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
