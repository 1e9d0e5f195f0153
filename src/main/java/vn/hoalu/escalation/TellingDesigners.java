package vn.hoalu.escalation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Languages;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Models.Step;

/**
 * Tells who designs processes which steps the policy lacks, from time to time and on every node: no task waits for it,
 * and that each is told once about each step is seen to by the notices, whose reference is the step.
 */
@Component
class TellingDesigners {

    private static final Post DESIGNER = new Post(Role.PROCESS_DESIGNER, Units.PROVINCE);

    private final PolicySteps steps;
    private final Officials officials;
    private final ApplicationEventPublisher events;

    TellingDesigners(PolicySteps steps, Officials officials, ApplicationEventPublisher events) {
        this.steps = steps;
        this.officials = officials;
        this.events = events;
    }

    @Scheduled(fixedDelayString = "${hoalu.escalation.policy-every:PT10M}", initialDelayString = "PT2M")
    @Transactional
    public void tell() {
        List<PolicyStep> missing = steps.all().stream()
                .filter(step -> step.source() == PolicyStep.Source.FALLBACK)
                .toList();
        if (!missing.isEmpty()) {
            officials.holdersOf(DESIGNER).forEach(designer -> missing.forEach(step -> tell(step, designer)));
        }
    }

    private void tell(PolicyStep step, OfficialName designer) {
        events.publishEvent(new NoticeToOfficial(
                designer.id().value(),
                reference(step.at()),
                "escalation.notice.ruleless",
                Map.of(
                        "process", step.process().in(Languages.VIETNAMESE),
                        "step", step.step().in(Languages.VIETNAMESE)),
                Optional.of("organization/deadlines")));
    }

    /** A reference has its length; the names in a model have not. */
    private static String reference(Step step) {
        String names = step.process() + "/" + step.element();
        return UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
