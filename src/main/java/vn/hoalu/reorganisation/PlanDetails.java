package vn.hoalu.reorganisation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * All about one plan.
 *
 * @param decidedFor whose deputy that one was in it
 * @param moved      how many things of a kind it moved, by their title; empty before it is carried out
 * @param trouble    why the engine could not carry it out at the last attempt
 */
public record PlanDetails(
        PlanLine line,
        PlanDraft draft,
        String draftedBy,
        Instant draftedAt,
        Optional<String> decidedBy,
        Optional<String> decidedFor,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        Map<String, Long> moved,
        Optional<String> trouble) {}
