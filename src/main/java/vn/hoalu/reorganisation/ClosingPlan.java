package vn.hoalu.reorganisation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.workflow.CaseKey;

/** Closes the file of a plan that is not carried out. */
@Service
public class ClosingPlan {

    private final Plans plans;
    private final CaseFiles cases;

    ClosingPlan(Plans plans, CaseFiles cases) {
        this.plans = plans;
        this.cases = cases;
    }

    @Transactional
    public void close(CaseKey caseKey) {
        Plan plan = plans.get(PlanId.of(caseKey));
        cases.close(caseKey, "reorganisation.outcome." + plan.status());
    }
}
