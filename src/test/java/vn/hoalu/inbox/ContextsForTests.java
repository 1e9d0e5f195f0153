package vn.hoalu.inbox;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Forms that read nothing living. */
public final class ContextsForTests {

    private ContextsForTests() {}

    public static FormContexts ofNothing(ObjectProvider<CaseFormFiles> files) {
        return new FormContexts(List.of(), files);
    }
}
