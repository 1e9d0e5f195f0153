package vn.hoalu.reorganisation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.hoalu.reorganisation.CarryingOut;
import vn.hoalu.workflow.CaseKey;

@Component
class CarryOutPlanDelegate implements JavaDelegate {

    private final CarryingOut carryingOut;

    CarryOutPlanDelegate(CarryingOut carryingOut) {
        this.carryingOut = carryingOut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        carryingOut.carryOut(CaseKey.of(execution.getProcessBusinessKey()));
    }
}
