package vn.hoalu.workflow;

import java.util.List;
import java.util.Map;

/** A check of resources before the engine sees them; every bean of this type is asked before each deployment. */
public interface DeploymentCheck {

    /** @param resources everything that is to be deployed together, by relative name such as {@code forms/A.form} */
    List<Violation> check(Map<String, byte[]> resources);

    /**
     * @param element id of the model element or key of the form field; the resource's name where the file as a whole
     *                is wrong
     * @param rule    stable name of the rule that is broken, e.g. {@code script-task}
     */
    record Violation(String resource, String element, String rule, String detail) {}
}
