package vn.hoalu.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.hoalu.document.DocumentId;

class DocumentUploadTest extends BrowserlessTest {

    /** No view of the application is started: the element needs none. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of("vn.hoalu.document.ui");
    }

    @Test
    void the_page_is_told_of_a_file_that_has_come() {
        DocumentUpload upload = new DocumentUpload(Optional.empty(), 1_000);
        List<DocumentId> told = new ArrayList<>();
        upload.onUploaded(told::add);
        DocumentId id = DocumentId.fresh();

        ObjectNode detail = JacksonUtils.createObjectNode();
        detail.put("event.detail.id", id.toString());
        upload.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(upload.getElement(), "document-uploaded", detail));

        assertThat(told).containsExactly(id);
    }
}
