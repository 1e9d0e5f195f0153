package vn.hoalu.inbox;

import vn.hoalu.workflow.ProcessKey;

/** A step of a process, whatever its version: the id of the task in the model. */
public record InboxStep(ProcessKey process, String element) {}
