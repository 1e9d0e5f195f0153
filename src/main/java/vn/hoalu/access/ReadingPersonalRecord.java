package vn.hoalu.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.PhoneVault;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.SealedContact;

/** Shows a person's numbers whole to whom that is open; each reading is in the audit log before anything is told. */
@Component
public class ReadingPersonalRecord {

    private final CurrentActor currentActor;
    private final Permissions permissions;
    private final Officials officials;
    private final AuditLog audit;
    private final IdentityVault identities;
    private final PhoneVault phones;

    ReadingPersonalRecord(
            CurrentActor currentActor,
            Permissions permissions,
            Officials officials,
            AuditLog audit,
            IdentityVault identities,
            PhoneVault phones) {
        this.currentActor = currentActor;
        this.permissions = permissions;
        this.officials = officials;
        this.audit = audit;
        this.identities = identities;
        this.phones = phones;
    }

    /** For the screen: whether the button is of any use. */
    public boolean isOpen(OfficialId concerned) {
        return isOpen(currentActor.get(), concerned);
    }

    // No transaction around it: the log's entry is to be there even if the reading then fails.
    public Optional<PersonalRecord> read(OfficialId concerned) {
        Actor actor = currentActor.get();
        if (!isOpen(actor, concerned)) {
            throw new NotAllowed(actor, Action.READ_PERSONAL_RECORD.name(), concerned.toString());
        }
        audit.record(actor.id(), "person.record.read", concerned.toString());
        return officials.sealedContact(concerned).map(this::opened);
    }

    /** Somebody without a post belongs to no unit: only who reaches the whole province comes near. */
    private boolean isOpen(Actor actor, OfficialId concerned) {
        if (actor.id().equals(concerned)) {
            return permissions.mayOwn(actor, Action.READ_PERSONAL_RECORD);
        }
        Reach reach = permissions.reach(actor, Action.READ_PERSONAL_RECORD);
        return reach.everywhere()
                || officials.postsOf(concerned).stream()
                        .anyMatch(post -> reach.units().contains(post.unit()));
    }

    private PersonalRecord opened(SealedContact sealed) {
        return new PersonalRecord(
                Optional.ofNullable(sealed.identity()).map(identities::decrypt),
                Optional.ofNullable(sealed.phone()).map(phones::decrypt));
    }
}
