package vn.hoalu.document;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.hoalu.base.ContentVault;

/** Words of and about documents that may name people: sealed where they lie. */
@Component
class DocumentNames {

    private final ContentVault vault;

    DocumentNames(ContentVault vault) {
        this.vault = vault;
    }

    byte[] seal(String words) {
        return vault.seal(words.getBytes(StandardCharsets.UTF_8));
    }

    String open(byte[] sealedWords) {
        return new String(vault.open(sealedWords), StandardCharsets.UTF_8);
    }

    /** With an ending that says what it is by content. */
    String of(Document document) {
        String name = open(document.nameSealed());
        return document.type().map(type -> type.named(name)).orElse(name);
    }
}
