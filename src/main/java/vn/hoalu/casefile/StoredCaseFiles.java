package vn.hoalu.casefile;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NotSignedIn;
import vn.hoalu.access.Stamp;
import vn.hoalu.inbox.CaseSubjects;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitRegister;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredCaseFiles implements CaseFiles {

    private final EntityManager entities;
    private final CaseFileRepository cases;
    private final NewEntries entries;
    private final NumberSeries numbers;
    private final CaseSubjects inbox;
    private final UnitRegister units;
    private final CurrentActor actor;
    private final Clock clock;

    StoredCaseFiles(
            EntityManager entities,
            CaseFileRepository cases,
            NewEntries entries,
            NumberSeries numbers,
            CaseSubjects inbox,
            UnitRegister units,
            CurrentActor actor,
            Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.entries = entries;
        this.numbers = numbers;
        this.inbox = inbox;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String open(CaseKey caseKey, ProcessKey process, String series, UnitCode unit, String subject) {
        return open(caseKey, process, series, unit, subject, whoActs());
    }

    @Override
    public String open(CaseKey caseKey, ProcessKey process, String series, UnitCode unit, String subject, Stamp by) {
        return open(caseKey, process, series, unit, subject, Optional.of(by));
    }

    private String open(
            CaseKey caseKey, ProcessKey process, String series, UnitCode unit, String subject, Optional<Stamp> by) {
        // A case that begins while its unit is merged would be left behind.
        units.holdOpen(unit);
        String number = numbers.next(series);
        // Not saved by the repository: it would find out by an exception that the case is new.
        entities.persist(new CaseFile(caseKey, number, process, unit, subject, clock.instant()));
        enter(caseKey, "casefile.entry.opened", Map.of("number", number), by);
        inbox.introduce(caseKey, new CaseSubjects.Description(number, subject, unit).startedBy(by.map(Stamp::by)));
        return number;
    }

    @Override
    public void rename(CaseKey caseKey, String subject) {
        file(caseKey).rename(subject);
        inbox.rename(caseKey, subject);
    }

    @Override
    public void record(CaseKey caseKey, String messageKey, Map<String, String> arguments, Optional<OfficialId> by) {
        enter(caseKey, messageKey, arguments, by.map(Stamp::of));
    }

    @Override
    public void record(CaseKey caseKey, String messageKey, Map<String, String> arguments, Stamp by) {
        enter(caseKey, messageKey, arguments, Optional.of(by));
    }

    private void enter(CaseKey caseKey, String messageKey, Map<String, String> arguments, Optional<Stamp> by) {
        entries.add(Entry.ofBusiness(caseKey, clock.instant(), messageKey, arguments, by));
    }

    @Override
    public void close(CaseKey caseKey, String messageKey) {
        file(caseKey).close(messageKey, clock.instant());
        enter(caseKey, "casefile.entry.closed", Map.of(), Optional.empty());
        inbox.end(caseKey);
    }

    private CaseFile file(CaseKey caseKey) {
        return cases.findById(caseKey.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no case " + caseKey));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseSummary> find(CaseKey caseKey) {
        return cases.findById(caseKey.value()).map(CaseFile::summary);
    }

    // A case may also be opened by the system, for instance from an import.
    private Optional<Stamp> whoActs() {
        try {
            return Optional.of(actor.get().stamp());
        } catch (NotSignedIn nobody) {
            return Optional.empty();
        }
    }
}
