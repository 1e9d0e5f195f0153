package vn.hoalu.inbox;

import java.util.List;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** How a business begins a case from the start form of its process. */
public interface StartHandler {

    ProcessKey process();

    /** Units for which this actor may begin a case; empty where the actor may not. */
    List<UnitCode> unitsFor(Actor actor);

    /** Creates the business's entity and starts the process; joins the caller's transaction. */
    CaseKey start(UnitCode unit, Answers answers, Actor actor);
}
