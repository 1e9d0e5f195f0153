package vn.hoalu.certification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;

/** Every step taken on an application; a list's index is the round. Steps are added, never changed. */
@Embeddable
class Steps {

    @ElementCollection
    @CollectionTable(name = "certification_check", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "round")
    @ListIndexBase(1)
    private List<Check> checks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "certification_supplement", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "round")
    @ListIndexBase(1)
    private List<Supplement> supplements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "certification_assessment", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "round")
    @ListIndexBase(1)
    private List<Assessment> assessments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "certification_decision", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "round")
    @ListIndexBase(1)
    private List<Decision> decisions = new ArrayList<>();

    void add(Check check) {
        checks.add(check);
    }

    void add(Supplement supplement) {
        supplements.add(supplement);
    }

    /** Rests on the last check. */
    void assess(Findings findings, Stamp by, Instant at) {
        assessments.add(new Assessment(
                checks.size(),
                by.by().value(),
                by.onBehalfOf().map(OfficialId::value).orElse(null),
                findings.method(),
                findings.score().orElse(null),
                findings.skills(),
                findings.result(),
                findings.note().orElse(null),
                at));
    }

    void add(Decision decision) {
        decisions.add(decision);
    }

    boolean passed() {
        return assessments.getLast().passed();
    }

    /** The approval a certificate rests on. */
    Decision lastDecision() {
        return decisions.getLast();
    }

    int checks() {
        return checks.size();
    }

    int decisions() {
        return decisions.size();
    }

    List<Supplement> supplements() {
        return List.copyOf(supplements);
    }

    List<Assessment> assessments() {
        return List.copyOf(assessments);
    }
}
