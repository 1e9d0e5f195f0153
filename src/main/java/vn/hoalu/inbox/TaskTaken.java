package vn.hoalu.inbox;

import java.time.Instant;
import vn.hoalu.access.Stamp;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/**
 * Somebody has begun to finish a task that nobody held. The engine learns of it together with the completion; whoever
 * tells what happened in which order hears it here first.
 */
public record TaskTaken(CaseKey caseKey, TaskId task, String definitionId, String element, Stamp by, Instant at) {}
