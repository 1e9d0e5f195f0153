package vn.hoalu.workflow;

import vn.hoalu.base.BrokenRule;

/** Others changed the same thing at the same time, again and again; nothing of this command was kept. */
public class LostRace extends BrokenRule {

    public LostRace(Throwable cause) {
        super("The command lost every race: " + cause.getMessage(), "workflow.error.lostRace");
        initCause(cause);
    }
}
