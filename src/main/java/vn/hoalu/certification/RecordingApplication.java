package vn.hoalu.certification;

import static vn.hoalu.certification.CertificationVocabulary.PROCESS;
import static vn.hoalu.certification.CertificationVocabulary.SERIES;
import static vn.hoalu.certification.CertificationVocabulary.UNIT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** An officer records an application on behalf of a person who agreed to it. */
@Service
class RecordingApplication {

    private final Applications applications;
    private final FourEyes fourEyes;
    private final Permissions permissions;
    private final Officials officials;
    private final IdentityVault vault;
    private final CaseFiles caseFiles;
    private final Workflow workflow;
    private final Journal journal;
    private final Clock clock;

    RecordingApplication(
            Applications applications,
            FourEyes fourEyes,
            Permissions permissions,
            Officials officials,
            IdentityVault vault,
            CaseFiles caseFiles,
            Workflow workflow,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.fourEyes = fourEyes;
        this.permissions = permissions;
        this.officials = officials;
        this.vault = vault;
        this.caseFiles = caseFiles;
        this.workflow = workflow;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ApplicationId record(UnitCode unit, Submission submission, Actor asked) {
        Actor actor = permissions.capacity(asked.within(PROCESS.value()), Action.RECORD_APPLICATION, unit);
        Instant now = clock.instant();
        Consent consent = Consent.given(submission.consent(), now);
        demandBorn(submission.birthDate(), now);

        ApplicationId id = ApplicationId.fresh();
        Applicant applicant = applicant(id, submission);
        fourEyes.take(id, new OfficialId(applicant.person()), Duty.APPLY);
        fourEyes.take(id, actor, Duty.PREPARE);
        String number = caseFiles.open(id.caseKey(), PROCESS, SERIES, unit, submission.name(), actor.stamp());
        applications.saveAndFlush(new Application(
                id,
                number,
                unit,
                submission.programme(),
                applicant,
                submission.presented(),
                consent,
                actor.stamp(),
                now));
        workflow.start(PROCESS, id.caseKey(), Variables.none().with(UNIT, unit.value()));

        journal.audit(actor.stamp(), "application.recorded", id);
        journal.publish(new ApplicationRecorded(id, unit, submission.programme(), now));
        return id;
    }

    private Applicant applicant(ApplicationId id, Submission submission) {
        String hash = vault.hash(submission.identity());
        OfficialId person = officials.withIdentity(hash).orElse(new OfficialId(id.value()));
        return Applicant.of(submission, person.value(), hash, vault.encrypt(submission.identity()));
    }

    private static void demandBorn(LocalDate birthDate, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        if (!birthDate.isBefore(today)) {
            throw new BirthDateNotPast(today);
        }
    }
}
