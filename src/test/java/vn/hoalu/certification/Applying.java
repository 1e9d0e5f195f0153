package vn.hoalu.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;

/** Applications of a made-up person, as far along as a test needs them. */
final class Applying {

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final Stamp OFFICER = Stamp.of(official());
    static final Stamp EXAMINER = Stamp.of(official());
    static final Stamp SUPERVISOR = Stamp.of(official());

    private Applying() {}

    static OfficialId official() {
        return new OfficialId(UUID.randomUUID());
    }

    static Application recorded() {
        ApplicationId id = ApplicationId.fresh();
        Applicant applicant = new Applicant(
                id.value(),
                ApplicantKind.CITIZEN,
                "Nguyễn Thử Nghiệm",
                LocalDate.of(1990, 1, 1),
                "0".repeat(64),
                new byte[] {1},
                null,
                "vi",
                null,
                null);
        return new Application(
                id,
                "GCN-2026-0001",
                new UnitCode("14329"),
                Programme.BASIC,
                applicant,
                List.of("IDENTITY_CARD"),
                Consent.given(true, NOW),
                OFFICER,
                NOW);
    }

    static Application complete() {
        Application application = recorded();
        application.check(Completeness.COMPLETE, Optional.empty(), OFFICER, NOW);
        return application;
    }

    static Application assessed(AssessmentResult result) {
        Application application = complete();
        application.assess(practical(result), EXAMINER, NOW);
        return application;
    }

    static Application approved() {
        Application application = assessed(AssessmentResult.PASS);
        application.decide(DecisionOutcome.APPROVED, Optional.empty(), SUPERVISOR, NOW);
        return application;
    }

    static Findings practical(AssessmentResult result) {
        return new Findings(AssessmentMethod.PRACTICAL, Optional.empty(), List.of("PAYMENT"), result, Optional.empty());
    }

    static Findings scored(int score, AssessmentResult result) {
        return new Findings(AssessmentMethod.SCORE, Optional.of(score), List.of(), result, Optional.empty());
    }
}
