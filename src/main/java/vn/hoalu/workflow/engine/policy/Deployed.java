package vn.hoalu.workflow.engine.policy;

import java.util.Optional;

/** What the engine already has, newest versions only. */
public interface Deployed {

    Optional<byte[]> process(String key);

    boolean hasDecision(String key);

    boolean hasForm(String key);
}
