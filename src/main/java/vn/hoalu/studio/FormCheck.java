package vn.hoalu.studio;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.UnsupportedForm;
import vn.hoalu.workflow.DeploymentCheck;

/** Refuses a form that could not be drawn faithfully, by the key of the component, before anybody can meet it in a task. */
@Component
class FormCheck implements DeploymentCheck {

    private static final String FOLDER = "forms/";
    private static final String ENDING = ".form";
    // Where reading stops; how large a form may be is for the forms module to say.
    private static final int MAX_BYTES = 1 << 20;

    private final Forms forms;

    FormCheck(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Violation> check(Map<String, byte[]> resources) {
        return resources.entrySet().stream()
                .filter(resource -> resource.getKey().endsWith(ENDING))
                .flatMap(resource -> check(resource.getKey(), resource.getValue()).stream())
                .toList();
    }

    private Optional<Violation> check(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            return Optional.of(new Violation(name, name, "size", "more than %d bytes".formatted(MAX_BYTES)));
        }
        try {
            return named(name, forms.read(text(content)).id());
        } catch (UnsupportedForm unsupported) {
            String element = unsupported.component().isBlank() ? name : unsupported.component();
            return Optional.of(new Violation(name, element, unsupported.rule(), detail(unsupported)));
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(new Violation(name, name, "encoding", "the file is not UTF-8"));
        }
    }

    // Models refer to a form by its id; the file's name is how we tell whether it is there.
    private static Optional<Violation> named(String name, String id) {
        return name.equals(FOLDER + id + ENDING)
                ? Optional.empty()
                : Optional.of(new Violation(name, name, "file-name", "the file is to be called like the form's id"));
    }

    private static String text(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static String detail(UnsupportedForm unsupported) {
        return String.valueOf(unsupported.getMessage()).replaceAll("\\p{Cntrl}", " ");
    }
}
