package vn.hoalu.casefile.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as JSON, written as it is read: an entry a line, each in its canonical form. The format has a page among
 * the decisions; what changes in it changes its version.
 */
public final class JsonDossier implements DossierFile {

    static final String FORMAT = "hoalu-dossier";
    static final int VERSION = 1;

    private final Writer file;
    private String separator = "\n";

    public JsonDossier(OutputStream to) {
        this.file = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(DossierItem.Head head, Taking taking, DossierChain chain) throws IOException {
        file.write("{\"format\":%s,\"version\":%d,\"case\":%s,\"number\":%s,\"exported\":%s,\"entries\":["
                .formatted(
                        CanonicalJson.of(FORMAT),
                        VERSION,
                        CanonicalJson.of(head.summary().key()),
                        CanonicalJson.of(head.summary().number()),
                        CanonicalJson.of(exported(taking))));
    }

    private static Map<String, @Nullable Object> exported(Taking taking) {
        Map<String, @Nullable Object> exported = new LinkedHashMap<>();
        exported.put("id", taking.id());
        exported.put("at", DossierItem.moment(taking.at()));
        exported.put("by", DossierItem.person(taking.by()));
        exported.put("onBehalfOf", taking.onBehalfOf().map(DossierItem::person).orElse(null));
        return exported;
    }

    @Override
    public void add(DossierItem item, String canonical, String hash) throws IOException {
        file.write(separator);
        file.write("{\"entry\":%s,\"hash\":\"%s\"}".formatted(canonical, hash));
        separator = ",\n";
    }

    @Override
    public void end(DossierChain chain) throws IOException {
        Map<String, Object> end = Map.of(
                "algorithm", DossierChain.ALGORITHM,
                "first", chain.first(),
                "entries", chain.entries(),
                "last", chain.last());
        file.write("\n],\"chain\":%s}\n".formatted(CanonicalJson.of(end)));
        file.flush();
    }
}
