package vn.hoalu.casefile.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hoalu.workflow.CaseKey;

/**
 * What reading a dossier's file again has shown.
 *
 * @param last        the last hash as it must be
 * @param firstBroken what is wrong first, in words for an operator
 */
record DossierCheck(int entries, String last, Optional<String> firstBroken) {

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    /** @throws NotADossier where it is something else */
    static DossierCheck of(String json) {
        Map<String, @Nullable Object> file = parsed(json);
        if (!JsonDossier.FORMAT.equals(file.get("format"))
                || !Integer.valueOf(JsonDossier.VERSION).equals(file.get("version"))
                || !(file.get("entries") instanceof List<?> entries)
                || !(file.get("chain") instanceof Map<?, ?> end)) {
            throw new NotADossier(
                    "This is no dossier of format %s, version %d".formatted(JsonDossier.FORMAT, JsonDossier.VERSION));
        }
        DossierChain chain = new DossierChain(key(String.valueOf(file.get("case"))));
        Optional<String> broken = firstBroken(entries, chain);
        return new DossierCheck(chain.entries(), chain.last(), broken.or(() -> atTheEnd(file, end, entries, chain)));
    }

    private static Map<String, @Nullable Object> parsed(String json) {
        try {
            return JsonMapper.shared().readValue(json, OBJECT);
        } catch (JacksonException broken) {
            throw new NotADossier("This is no JSON");
        }
    }

    private static CaseKey key(String text) {
        try {
            return CaseKey.of(text);
        } catch (IllegalArgumentException none) {
            throw new NotADossier("The dossier names no case");
        }
    }

    private static Optional<String> firstBroken(List<?> entries, DossierChain chain) {
        Optional<String> broken = Optional.empty();
        for (Object each : entries) {
            boolean fits = each instanceof Map<?, ?> line
                    && line.get("entry") instanceof Map<?, ?> entry
                    && chain.add(CanonicalJson.of(entry)).equals(line.get("hash"));
            if (!fits && broken.isEmpty()) {
                broken = Optional.of("entry %d does not follow from those before it".formatted(chain.entries()));
            }
        }
        return broken;
    }

    private static Optional<String> atTheEnd(
            Map<String, @Nullable Object> file, Map<?, ?> end, List<?> entries, DossierChain chain) {
        boolean ofThisCase = entries.isEmpty()
                || entries.getFirst() instanceof Map<?, ?> line
                        && line.get("entry") instanceof Map<?, ?> head
                        && String.valueOf(head.get("caseKey")).equals(file.get("case"));
        boolean same = chain.last().equals(end.get("last"))
                && Integer.valueOf(chain.entries()).equals(end.get("entries"));
        if (!ofThisCase) {
            return Optional.of("the entries are those of another case");
        }
        return same ? Optional.empty() : Optional.of("entries are missing at the end, or were added");
    }
}
