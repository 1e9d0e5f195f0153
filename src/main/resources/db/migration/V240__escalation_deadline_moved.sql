-- Whoever moves a deadline past its escalation ends that.
ALTER TABLE escalation_escalation
    DROP CONSTRAINT escalation_escalation_outcome,
    ADD CONSTRAINT escalation_escalation_outcome
        CHECK (outcome IN ('TASK_ENDED', 'DEADLINE_MOVED', 'TAKEN', 'REASSIGNED', 'EXTENDED', 'EXPLAINED'));
