package vn.hoalu.workflow;

import java.util.Map;
import java.util.Optional;

/** Asks deployed decision tables. */
public interface Decisions {

    /**
     * What the newest version of a table answers by the first rule that fits: outputs by name, numbers as
     * {@link Number}, empty cells left out.
     *
     * @return empty where no rule fits, or there is no such table
     */
    Optional<Map<String, Object>> answer(String decision, Map<String, String> inputs);
}
