package vn.hoalu.casefile;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Stamp;
import vn.hoalu.workflow.CaseKey;

/**
 * Says that two cases belong together, and takes it back. Who may read both may say it. Their timelines tell that it
 * happened and not which the other is: a reader of the one need not be a reader of the other.
 */
@Service
public class LinkingCases {

    static final int LONGEST = 1000;
    private static final String LINKED = "casefile.entry.linked";
    private static final String UNLINKED = "casefile.entry.unlinked";

    private final ReadableCases cases;
    private final LinkRows links;
    private final CaseFiles files;
    private final AuditLog auditLog;

    LinkingCases(ReadableCases cases, LinkRows links, CaseFiles files, AuditLog auditLog) {
        this.cases = cases;
        this.links = links;
        this.files = files;
        this.auditLog = auditLog;
    }

    /** @throws LinkRefused where there is no such case for the actor, or the two are linked already */
    @Transactional
    public void link(CaseKey caseKey, String number, String reason, Actor actor) {
        CaseSummary found = readable(caseKey, actor);
        String wanted = number.strip();
        CaseSummary other = cases.withNumber(wanted, actor).orElseThrow(() -> LinkRefused.notFound(wanted));
        if (other.key().equals(caseKey)) {
            throw LinkRefused.itself(wanted);
        }
        String given = reason.strip();
        if (given.isEmpty()) {
            throw LinkRefused.withoutReason();
        }
        UUID id = UUID.randomUUID();
        Stamp by = cases.capacity(found, actor).stamp();
        if (!links.insert(id, caseKey, other.key(), given.substring(0, Math.min(LONGEST, given.length())), by)) {
            throw LinkRefused.linkedAlready(wanted);
        }
        tell(LINKED, "case.linked", id, caseKey, other.key(), by);
    }

    /** One that is withdrawn already stays so. */
    @Transactional
    public void withdraw(UUID link, Actor actor) {
        links.live(link).ifPresent(row -> {
            CaseSummary one = readable(row.one(), actor);
            readable(row.two(), actor);
            Stamp by = cases.capacity(one, actor).stamp();
            if (links.withdraw(link, by)) {
                tell(UNLINKED, "case.unlinked", link, row.one(), row.two(), by);
            }
        });
    }

    private void tell(String entry, String act, UUID link, CaseKey one, CaseKey two, Stamp by) {
        Map<String, String> arguments = Map.of("link", link.toString());
        files.record(one, entry, arguments, by);
        files.record(two, entry, arguments, by);
        auditLog.record(by.by(), by.onBehalfOf(), act, link.toString());
    }

    private CaseSummary readable(CaseKey caseKey, Actor actor) {
        return cases.find(caseKey, actor).orElseThrow(() -> new NotAllowed(actor, "link", caseKey.toString()));
    }
}
