package vn.hoalu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.engine.policy.ModelPolicy;

/** The models and forms that belong to this program: those in the folder that is named, else those in the jar. */
@Component
public final class ModelFiles {

    private static final List<String> KINDS = List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form");

    private final String root;

    public ModelFiles(@Value("${hoalu.models-dir:}") String folder) {
        this.root = folder.isBlank() ? "classpath*:" : "file:" + Path.of(folder).toAbsolutePath() + "/";
    }

    /** By relative name, the same wherever they were read: a stable name is what makes an unchanged file no news. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        KINDS.forEach(kind -> files.putAll(files(kind)));
        return files;
    }

    private Map<String, byte[]> files(String kind) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(root + kind)) {
                String name = kind.substring(0, kind.indexOf('/') + 1) + resource.getFilename();
                byte[] content = content(resource);
                // The same file may be met twice where a class path names one folder two ways.
                if (!Arrays.equals(content, files.getOrDefault(name, content))) {
                    throw new IllegalStateException("There are two files " + name);
                }
                files.put(name, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Models cannot be read from " + root, e);
        }
        return files;
    }

    // One byte more than allowed is enough for the policy to refuse the file.
    private static byte[] content(Resource resource) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            return content.readNBytes(ModelPolicy.MAX_BYTES + 1);
        }
    }
}
