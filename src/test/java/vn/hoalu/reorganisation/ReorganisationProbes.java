package vn.hoalu.reorganisation;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Prepared;
import vn.hoalu.access.Probe;
import vn.hoalu.base.CommandId;

/** Attempts at reading, proposing and answering plans; they are the province's, wherever the units lie. */
public final class ReorganisationProbes {

    /** Names a unit of every plan made here. */
    public static final String MARK = "Thử Quyền Một";

    private final ApplicationContext program;
    private final PlansForTests plans = new PlansForTests();
    private final Prepared<PlanDraft> drafts;
    private final Prepared<PlanId> submitted;

    public ReorganisationProbes(ApplicationContext program) {
        this.program = program;
        this.drafts = new Prepared<>(program);
        this.submitted = new Prepared<>(program);
        program.getAutowireCapableBeanFactory().autowireBean(plans);
    }

    public Map<Action, Probe> byAction() {
        return Map.of(
                Action.READ_REORGANISATIONS,
                (actor, where) -> program.getBean(Reorganisations.class).page(Optional.empty(), actor),
                Action.PROPOSE_REORGANISATION,
                (actor, where) -> program.getBean(DraftingPlan.class).begin(CommandId.fresh(), draft(), actor),
                Action.APPROVE_REORGANISATION,
                (actor, where) -> program.getBean(DecidingPlan.class)
                        .decide(plan(), PlanDecision.REJECTED, Optional.of("Thử quyền"), actor));
    }

    /** Address of a plan that waits for its answer. */
    public String address() {
        return "organization/reorganisations/" + plan();
    }

    private PlanDraft draft() {
        return drafts.get(
                "draft",
                () -> PlansForTests.merge(
                        PlansForTests.today().plusDays(30),
                        "Thử Quyền",
                        plans.commune(MARK),
                        plans.commune("Thử Quyền Hai")));
    }

    private PlanId plan() {
        return submitted.get("submitted", () -> {
            Actor administrator = plans.administrator();
            PlanId plan = plans.drafted(draft(), administrator);
            plans.submit(plan, administrator);
            return plan;
        });
    }
}
