package vn.hoalu.casefile;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.PersonalDataExports;
import vn.hoalu.casefile.dossier.DossierChain;
import vn.hoalu.casefile.dossier.DossierFile.Taking;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Who takes a dossier out has the right to it, says why, and is written down: before the first byte leaves. */
@Component
class AccountingDossier {

    static final String EXPORTED = "casefile.entry.exported";

    private final Permissions permissions;
    private final PersonalDataExports exports;
    private final CaseFiles files;
    private final AuditLog audit;
    private final Officials officials;
    private final Clock clock;

    AccountingDossier(
            Permissions permissions,
            PersonalDataExports exports,
            CaseFiles files,
            AuditLog audit,
            Officials officials,
            Clock clock) {
        this.permissions = permissions;
        this.exports = exports;
        this.files = files;
        this.audit = audit;
        this.officials = officials;
        this.clock = clock;
    }

    boolean mayTake(CaseSummary found, Actor actor) {
        return permissions.may(actor.within(found.process().value()), Action.EXPORT_DOSSIER, found.unit());
    }

    @Transactional
    public Taking begin(CaseSummary found, DossierFormat format, String reason, Actor actor) {
        Actor acting = permissions.capacity(actor.within(found.process().value()), Action.EXPORT_DOSSIER, found.unit());
        String id = exports.account(acting, "case", reason);
        files.record(found.key(), EXPORTED, Map.of("format", format.name(), "export", id), acting.stamp());
        Optional<OfficialName> absent = acting.onBehalfOf().flatMap(officials::find);
        return new Taking(id, clock.instant(), new OfficialName(actor.id(), actor.name()), absent);
    }

    /** The audit log is a chain of its own, with a secret: what it has of a dossier cannot be made up later. */
    @Transactional
    public void end(DossierChain chain, Taking taking) {
        audit.record(taking.by().id(), taking.onBehalfOf().map(OfficialName::id), "case.dossier", chain.last());
    }
}
