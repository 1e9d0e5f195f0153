package vn.hoalu.workflow;

import java.util.List;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;

/** Reads deployed models: names of elements, forms, and where a case stands. */
public interface Models {

    /** Name of a process or of one of its elements, with the translations the model carries. */
    LocalizedText name(String definitionId, String element);

    /** Name of the newest version of a process. */
    LocalizedText name(ProcessKey process);

    /** What the model says about an element by an extension property of this name. */
    Optional<String> property(String definitionId, String element, String name);

    /** Whether the model itself says when this task is due. */
    boolean hasOwnDeadline(String definitionId, String element);

    /** The task's form schema (JSON) as deployed, where its model names one. */
    Optional<String> formOf(String definitionId, String element);

    /** The start form of the newest version, where the model names one. */
    Optional<String> startFormOf(ProcessKey process);

    /** The user tasks of the newest version of every process. */
    List<Step> steps();

    record Step(ProcessKey process, String definitionId, String element) {}

    /** Where the case stands on its diagram; empty where no instance was ever started. */
    Optional<Position> position(CaseKey caseKey);

    /**
     * @param bpmnXml   the model the case runs on
     * @param active    ids of the elements where it waits; empty once it has ended
     * @param completed ids of the elements it has passed
     */
    record Position(String definitionId, String bpmnXml, List<String> active, List<String> completed) {}
}
