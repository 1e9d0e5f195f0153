package vn.hoalu.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Dates;
import vn.hoalu.base.NoticeToOfficial;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.Deputies;
import vn.hoalu.organization.DeputyRegister;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.NoSuchCover;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;

/** Names deputies and ends their covers: for oneself, for the people of one's unit and below, or for anyone. */
@Service
@PreAuthorize("isAuthenticated()")
public class NamingDeputies {

    private final DeputyRegister register;
    private final Deputies deputies;
    private final Officials officials;
    private final AccountRepository accounts;
    private final Permissions permissions;
    private final CoverRights rights;
    private final AuditLog auditLog;
    private final ApplicationEventPublisher events;

    NamingDeputies(
            DeputyRegister register,
            Deputies deputies,
            Officials officials,
            AccountRepository accounts,
            Permissions permissions,
            CoverRights rights,
            AuditLog auditLog,
            ApplicationEventPublisher events) {
        this.register = register;
        this.deputies = deputies;
        this.officials = officials;
        this.accounts = accounts;
        this.permissions = permissions;
        this.rights = rights;
        this.auditLog = auditLog;
        this.events = events;
    }

    /** @param id given by the screen: the same naming that arrives twice is one. */
    @Transactional
    public void name(CoverId id, NewCover cover, Actor actor) {
        cover.posts().forEach(post -> permissions.demand(actor, Action.NAME_DEPUTIES, post.unit(), cover.absent()));
        demandKnown(cover.deputy(), actor);
        if (accounts.existsByOfficialAndDisabledTrue(cover.deputy().value())) {
            throw new DeputyNotActive(cover.deputy());
        }
        if (register.name(id, cover, actor.id())) {
            auditLog.record(actor.id(), "deputy.named", id.toString());
            tell(deputies.find(id).orElseThrow(), "named");
        }
    }

    @Transactional
    public void end(CoverId id, Actor actor) {
        CoverLine cover = deputies.find(id).orElseThrow(() -> new NoSuchCover(id));
        if (!rights.mayEnd(cover, actor)) {
            throw new NotAllowed(actor, Action.NAME_DEPUTIES.name(), "of cover " + id);
        }
        if (register.end(id, actor.id())) {
            auditLog.record(actor.id(), "deputy.ended", id.toString());
            tell(cover, "ended");
        }
    }

    // Who holds no post at all is refused by the register, which says so.
    private void demandKnown(OfficialId deputy, Actor actor) {
        Reach candidates = rights.candidates(actor);
        List<Post> posts = officials.postsOf(deputy);
        if (!posts.isEmpty()
                && !candidates.everywhere()
                && posts.stream().map(Post::unit).noneMatch(candidates.units()::contains)) {
            throw new DeputyOutOfReach(actor, deputy);
        }
    }

    private void tell(CoverLine cover, String what) {
        events.publishEvent(new NoticeToOfficial(
                cover.deputy().id().value(),
                cover.id().toString(),
                "access.notice.deputy." + what,
                Map.of(
                        "deputy", cover.deputy().name(),
                        "absent", cover.absent().name(),
                        "first", Dates.day(cover.first()),
                        "last", Dates.day(cover.last())),
                Optional.of("inbox")));
    }
}
