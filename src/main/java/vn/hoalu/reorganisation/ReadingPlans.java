package vn.hoalu.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.Stamp;
import vn.hoalu.base.Rows;
import vn.hoalu.inbox.HeldCases;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.PostConflict;
import vn.hoalu.organization.PostConflicts;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitStaff;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.Workflow;

/** Plans and what they would move, for those who may read them: the province's. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class ReadingPlans {

    static final int PAGE = 20;

    private final Plans plans;
    private final PlanResults results;
    private final List<FollowsUnits> followers;
    private final Permissions permissions;
    private final Units units;
    private final Officials officials;
    private final UnitTree tree;
    private final UnitStaff staff;
    private final Workflow workflow;
    private final HeldCases held;
    private final PostConflicts conflicts;

    ReadingPlans(
            Plans plans,
            PlanResults results,
            List<FollowsUnits> followers,
            Permissions permissions,
            Units units,
            Officials officials,
            UnitTree tree,
            UnitStaff staff,
            Workflow workflow,
            HeldCases held,
            PostConflicts conflicts) {
        this.plans = plans;
        this.results = results;
        this.followers = followers;
        this.permissions = permissions;
        this.units = units;
        this.officials = officials;
        this.tree = tree;
        this.staff = staff;
        this.workflow = workflow;
        this.held = held;
        this.conflicts = conflicts;
    }

    Rows<PlanLine> page(Optional<String> cursor, Actor actor) {
        demand(actor);
        Limit limit = Limit.of(PAGE + 1);
        List<Plan> found =
                cursor.map(last -> plans.behind(UUID.fromString(last), limit)).orElseGet(() -> plans.newest(limit));
        List<Plan> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next =
                found.size() > PAGE ? Optional.of(page.getLast().id().toString()) : Optional.empty();
        return new Rows<>(page.stream().map(this::line).toList(), next);
    }

    Optional<PlanDetails> open(PlanId id, Actor actor) {
        demand(actor);
        return plans.findById(id.value()).map(this::details);
    }

    List<PreviewPart> preview(PlanId id, Actor actor) {
        demand(actor);
        UnitChange change = held.sentBy(plans.get(id).provisionalChange());
        return followers.stream()
                .map(each -> new PreviewPart(each.titleKey(), each.live(change.ending(), change.date())))
                .toList();
    }

    Rows<Moving> preview(PlanId id, String titleKey, Optional<String> cursor, Actor actor) {
        demand(actor);
        UnitChange change = held.sentBy(plans.get(id).provisionalChange());
        return followers.stream()
                .filter(each -> each.titleKey().equals(titleKey))
                .findFirst()
                .map(each -> each.preview(change, cursor))
                .orElseGet(() -> new Rows<>(List.of(), Optional.empty()));
    }

    /** Who would hold two posts that exclude each other; the plan is not handed in before that is settled. */
    List<PostConflict> conflicts(PlanId id, Actor actor) {
        demand(actor);
        return conflicts.after(plans.get(id).provisionalChange());
    }

    /** Whose posts and which units below a split may send elsewhere. */
    Choices choices(UnitCode unit, LocalDate day, Actor actor) {
        permissions.demand(actor, Action.PROPOSE_REORGANISATION, Units.PROVINCE);
        return new Choices(tree.children(unit), staff.of(List.of(unit), day));
    }

    boolean mayPropose(Actor actor) {
        return permissions.may(actor, Action.PROPOSE_REORGANISATION, Units.PROVINCE);
    }

    private void demand(Actor actor) {
        permissions.demand(actor, Action.READ_REORGANISATIONS, Units.PROVINCE);
    }

    private PlanLine line(Plan plan) {
        PlanDraft draft = plan.draft();
        Map<UnitCode, UnitName> names = units.names(draft.sources());
        return new PlanLine(
                plan.id(),
                plan.caseNumber(),
                draft.kind(),
                draft.date(),
                plan.status(),
                draft.sources().stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .toList(),
                draft.targets());
    }

    private PlanDetails details(Plan plan) {
        return new PlanDetails(
                line(plan),
                plan.draft(),
                name(plan.draftedBy()),
                plan.draftedAt(),
                plan.decidedBy().map(Stamp::by).map(this::name),
                plan.decidedBy().flatMap(Stamp::onBehalfOf).map(this::name),
                plan.decidedAt(),
                plan.reason(),
                results.of(plan.id()),
                plan.status() == PlanStatus.APPROVED
                        ? workflow.trouble(plan.id().caseKey())
                        : Optional.empty());
    }

    private String name(OfficialId id) {
        return officials.find(id).map(OfficialName::name).orElse(id.toString());
    }
}
