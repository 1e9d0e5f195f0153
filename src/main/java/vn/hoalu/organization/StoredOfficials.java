package vn.hoalu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.IdentityVault;
import vn.hoalu.base.PhoneVault;
import vn.hoalu.base.SearchText;

/** Reads posts from the tables each time: one that ended yesterday opens nothing today. */
@Component
@Transactional(readOnly = true)
class StoredOfficials implements Officials {

    private final OfficialRepository officials;
    private final CurrentNames names;
    private final AppointmentRepository appointments;
    private final IdentityVault identities;
    private final PhoneVault phones;
    private final Clock clock;

    StoredOfficials(
            OfficialRepository officials,
            CurrentNames names,
            AppointmentRepository appointments,
            IdentityVault identities,
            PhoneVault phones,
            Clock clock) {
        this.officials = officials;
        this.names = names;
        this.appointments = appointments;
        this.identities = identities;
        this.phones = phones;
        this.clock = clock;
    }

    @Override
    public Optional<OfficialName> find(OfficialId id) {
        return officials.findById(id.value()).map(Official::named);
    }

    @Override
    public Map<OfficialId, OfficialName> names(Collection<OfficialId> ids) {
        return ids.isEmpty() ? Map.of() : names.of(ids);
    }

    @Override
    public List<OfficialName> named(String text, int most) {
        return officials.findBySearchTextContainingOrderBySearchText(SearchText.fold(text), Limit.of(most)).stream()
                .map(Official::named)
                .toList();
    }

    @Override
    public Optional<OfficialId> withIdentity(String identityHash) {
        return officials.findByIdentityHash(identityHash).map(Official::id);
    }

    @Override
    public List<OfficialId> withPhone(String phoneHash) {
        return officials.findByPhoneHash(phoneHash).stream().map(Official::id).toList();
    }

    @Override
    public Optional<OfficialContact> contact(OfficialId id) {
        return sealedContact(id).map(this::masked);
    }

    private OfficialContact masked(SealedContact sealed) {
        return new OfficialContact(
                Optional.ofNullable(sealed.identity())
                        .map(number -> identities.decrypt(number).masked()),
                Optional.ofNullable(sealed.phone())
                        .map(number -> phones.decrypt(number).masked()));
    }

    @Override
    public Optional<SealedContact> sealedContact(OfficialId id) {
        return officials.findById(id.value()).map(Official::contact);
    }

    @Override
    public List<Post> postsOf(OfficialId id) {
        return appointments.ofOfficial(id.value(), today()).stream()
                .map(Appointment::post)
                .distinct()
                .toList();
    }

    @Override
    public List<OfficialName> holdersOf(Collection<Post> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        List<Role> roles = posts.stream().map(Post::role).distinct().toList();
        List<String> units =
                posts.stream().map(post -> post.unit().value()).distinct().toList();
        return appointments.ofPosts(roles, units, today()).stream()
                .filter(held -> posts.contains(held.post()))
                .map(Appointment::holder)
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
