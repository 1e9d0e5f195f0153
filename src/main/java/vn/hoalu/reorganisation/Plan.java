package vn.hoalu.reorganisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.FourEyesViolation;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;

/** A plan with its state. Whoever wrote on it, or handed it in, does not decide it. */
@Entity
@Table(name = "reorganisation_plan")
class Plan {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column
    private String caseNumber = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private PlanKind kind;

    @Column
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private PlanStatus status = PlanStatus.DRAFT;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID draftedBy;

    @Column
    private Instant draftedAt;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID decidedBy;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID decidedFor;

    @Column
    private @Nullable Instant decidedAt;

    @Column
    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "reorganisation_author", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "official_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private Set<UUID> authors = new HashSet<>();

    @ElementCollection
    @BatchSize(size = ReadingPlans.PAGE)
    @CollectionTable(name = "reorganisation_source", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "unit_code")
    private Set<String> sources = new HashSet<>();

    @ElementCollection
    @BatchSize(size = ReadingPlans.PAGE)
    @CollectionTable(name = "reorganisation_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    private List<TargetRow> targets = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = ReadingPlans.PAGE)
    @CollectionTable(name = "reorganisation_choice", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "target")
    private Map<ChoiceKey, Integer> choices = new HashMap<>();

    protected Plan() {}

    Plan(PlanId id, PlanDraft draft, OfficialId by, Instant at) {
        this.id = id.value();
        this.draftedBy = by.value();
        this.draftedAt = at;
        write(draft, by);
    }

    void numbered(String number) {
        caseNumber = number;
    }

    /** Writes the whole plan anew. */
    final void write(PlanDraft draft, OfficialId by) {
        demand(PlanStatus.DRAFT);
        kind = draft.kind();
        effectiveOn = draft.date();
        authors.add(by.value());
        sources.clear();
        draft.sources().forEach(unit -> sources.add(unit.value()));
        targets.clear();
        draft.targets().forEach(target -> targets.add(new TargetRow(target)));
        choices.clear();
        draft.subunits().forEach((unit, target) -> choices.put(ChoiceKey.of(unit), target));
        draft.people().forEach((person, target) -> choices.put(ChoiceKey.of(person), target));
    }

    void submit(OfficialId by) {
        demand(PlanStatus.DRAFT);
        authors.add(by.value());
        status = PlanStatus.SUBMITTED;
    }

    /** @throws FourEyesViolation for everyone who had a hand in it */
    void demandDecidableBy(OfficialId person) {
        if (authors.contains(person.value())) {
            throw new FourEyesViolation(person, "reorganisation " + id);
        }
    }

    void decide(PlanDecision decision, @Nullable String why, Stamp by, Instant at) {
        demand(PlanStatus.SUBMITTED);
        demandDecidableBy(by.by());
        by.onBehalfOf().ifPresent(this::demandDecidableBy);
        if (decision != PlanDecision.APPROVED && (why == null || why.isBlank())) {
            throw new IllegalArgumentException(
                    "A reason is required to answer plan %s with %s".formatted(id, decision));
        }
        reason = why;
        decidedBy = by.by().value();
        decidedFor = by.onBehalfOf().map(OfficialId::value).orElse(null);
        decidedAt = at;
        status = switch (decision) {
            case APPROVED -> PlanStatus.APPROVED;
            case RETURNED -> PlanStatus.DRAFT;
            case REJECTED -> PlanStatus.REJECTED;
        };
    }

    void cancel(String why) {
        if (!status.isPending()) {
            throw new PlanMovedOn(id(), status);
        }
        status = PlanStatus.CANCELLED;
        reason = why;
    }

    void carriedOut() {
        demand(PlanStatus.APPROVED);
        status = PlanStatus.CARRIED_OUT;
    }

    private void demand(PlanStatus expected) {
        if (status != expected) {
            throw new PlanMovedOn(id(), status);
        }
    }

    /** While the new units have no codes: {@code NEW-1} stands for the first of them. */
    UnitChange provisionalChange() {
        return change(IntStream.rangeClosed(1, targets.size())
                .mapToObj(place -> new UnitCode("NEW-" + place))
                .toList());
    }

    /** What it changes, once its targets have these codes. */
    UnitChange change(List<UnitCode> codes) {
        Map<UnitCode, UnitCode> heirs = new HashMap<>();
        sources.forEach(unit -> heirs.put(new UnitCode(unit), codes.getFirst()));
        Map<UnitChange.PersonIn, UnitCode> people = new HashMap<>();
        Map<UnitCode, UnitCode> subunits = new HashMap<>();
        choices.forEach((choice, target) -> {
            if (choice.isSubunit()) {
                subunits.put(choice.subunit(), codes.get(target));
            } else {
                people.put(choice.person(), codes.get(target));
            }
        });
        return new UnitChange(effectiveOn, heirs, people, subunits, Map.of());
    }

    PlanDraft draft() {
        Map<UnitCode, Integer> subunits = new HashMap<>();
        Map<UnitChange.PersonIn, Integer> people = new HashMap<>();
        choices.forEach((choice, target) -> {
            if (choice.isSubunit()) {
                subunits.put(choice.subunit(), target);
            } else {
                people.put(choice.person(), target);
            }
        });
        return new PlanDraft(
                kind,
                effectiveOn,
                new TreeSet<>(sources).stream().map(UnitCode::new).toList(),
                targets.stream().map(TargetRow::target).toList(),
                subunits,
                people);
    }

    PlanId id() {
        return new PlanId(id);
    }

    String caseNumber() {
        return caseNumber;
    }

    PlanStatus status() {
        return status;
    }

    OfficialId draftedBy() {
        return new OfficialId(draftedBy);
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Optional<Stamp> decidedBy() {
        return Optional.ofNullable(decidedBy)
                .map(by -> new Stamp(
                        new OfficialId(by), Optional.ofNullable(decidedFor).map(OfficialId::new)));
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
