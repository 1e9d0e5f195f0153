package vn.hoalu.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.base.ContentVault;

/** A draft as bytes that only this program reads. */
@Component
class DraftContent {

    private final JsonMapper json;
    private final ContentVault vault;

    DraftContent(JsonMapper json, ContentVault vault) {
        this.json = json;
        this.vault = vault;
    }

    record Words(List<Typed> fields, List<Typed> aside) {}

    byte[] seal(Draft draft) {
        return vault.seal(json.writeValueAsBytes(new Words(draft.fields(), draft.aside())));
    }

    Words open(byte[] sealed) {
        return json.readValue(vault.open(sealed), Words.class);
    }
}
