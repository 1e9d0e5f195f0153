package vn.hoalu.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Dates;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.inbox.Evidence;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** What an official sees of an application beside the form. */
@Component
class ApplicationEvidence implements Evidence {

    private final Applications applications;
    private final Certificates certificates;
    private final IdentityVault vault;
    private final Clock clock;

    ApplicationEvidence(Applications applications, Certificates certificates, IdentityVault vault, Clock clock) {
        this.applications = applications;
        this.certificates = certificates;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public ProcessKey process() {
        return CertificationVocabulary.PROCESS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> of(CaseKey caseKey, Actor actor) {
        Application application = applications.get(ApplicationId.of(caseKey));
        List<Fact> facts = new ArrayList<>();
        applicant(application.applicant(), facts);
        facts.add(message("programme", application.programme().name()));
        application.presented().forEach(paper -> facts.add(message("presented", paper)));
        duplicates(application, facts);
        steps(application, facts);
        certificates
                .findByApplication(application.id().value())
                .ifPresent(certificate -> facts.add(Fact.document(
                        label("certificate"),
                        certificate.printedNumber(),
                        "certificate/%s.pdf".formatted(certificate.id()))));
        return facts;
    }

    private void applicant(Applicant applicant, List<Fact> facts) {
        facts.add(text("applicant", applicant.name()));
        facts.add(message("kind", applicant.kind().name()));
        facts.add(text("identity", vault.decrypt(applicant.identitySealed()).masked()));
        facts.add(text("birthDate", Dates.day(applicant.birthDate())));
        if (applicant.school() != null) {
            facts.add(text("school", applicant.school()));
        }
        if (applicant.workplace() != null) {
            facts.add(text("workplace", applicant.workplace()));
        }
    }

    private void duplicates(Application application, List<Fact> facts) {
        String hash = application.applicant().identityHash();
        applications
                .numbers(
                        hash,
                        application.programme(),
                        ApplicationStatus.UNDECIDED,
                        application.id().value())
                .forEach(number -> facts.add(text("duplicateApplication", number)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        certificates
                .findByIdentityHashAndProgrammeAndCurrentTrue(hash, application.programme())
                .filter(held -> held.state(today) == PublicCertificate.State.VALID)
                .filter(held -> !held.application().equals(application.id()))
                .ifPresent(held -> facts.add(text("duplicateCertificate", held.printedNumber())));
    }

    private static void steps(Application application, List<Fact> facts) {
        application.steps().supplements().forEach(supplement -> facts.add(text("supplement", supplement.note())));
        for (Assessment assessment : application.steps().assessments()) {
            facts.add(message("method", assessment.method().name()));
            if (assessment.score() != null) {
                facts.add(text("score", assessment.score() + "/100"));
            }
            assessment.skills().forEach(skill -> facts.add(message("skill", skill)));
            facts.add(message("result", assessment.result().name()));
            if (assessment.note() != null) {
                facts.add(text("assessmentNote", assessment.note()));
            }
        }
        application.reason().ifPresent(reason -> facts.add(text("reason", reason)));
    }

    private static Fact text(String word, String value) {
        return Fact.text(label(word), value);
    }

    /** The codes of a form's choices have their sentence under the same word. */
    private static Fact message(String word, String code) {
        return Fact.message(label(word), "certification.%s.%s".formatted(word, code));
    }

    private static String label(String word) {
        return "certification.evidence." + word;
    }
}
